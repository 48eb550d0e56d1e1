import { indexColumn } from '../merge/index-columns.ts';
import { genesisHash } from '../protocol/hash.ts';
import type { DocumentRow } from '../protocol/pull.ts';
import type {
  Commit,
  DeviceRow,
  LoggedCommand,
  ReadTransaction,
  ServerMeta,
  StoredDocument,
} from '../server/server-store.ts';
import { address, type MemoryHistory } from './memory-history.ts';

interface ReadingAt {
  readonly moment: number;
  readonly meta: () => ServerMeta;
  readonly device: (deviceId: string) => DeviceRow | null;
}

const byteOrder = (x: string, y: string): number => (x < y ? -1 : 1);
const byPlace = (x: StoredDocument, y: StoredDocument): number =>
  x.kind === y.kind ? byteOrder(x.key, y.key) : byteOrder(x.kind, y.kind);
const byArrival = (x: LoggedCommand, y: LoggedCommand): number =>
  byOrder(x.receivedAt, y.receivedAt) || byOrder(x.laneId, y.laneId) || x.deviceSeq - y.deviceSeq;
const byOrder = (x: string, y: string): number => (x === y ? 0 : byteOrder(x, y));
const rowOf = ({ kind, key, v, body }: StoredDocument): DocumentRow => [kind, key, v, body];

/** Reads everything as it stood at one moment. */
export function memoryReadTransaction(history: MemoryHistory, at: ReadingAt): ReadTransaction {
  const { moment } = at;
  const document = (streamId: string, kind: string, key: string): StoredDocument | undefined =>
    history.documents.at(address(streamId, kind, key), moment);
  const ofKind = (streamId: string, kind: string): readonly StoredDocument[] =>
    [...(history.keysOfKind.get(address(streamId, kind)) ?? [])]
      .toSorted(byteOrder)
      .flatMap((key) => document(streamId, kind, key) ?? []);
  const ofKinds = (streamId: string, kinds: ReadonlySet<string>): readonly StoredDocument[] =>
    [...kinds].toSorted(byteOrder).flatMap((kind) => ofKind(streamId, kind));
  const logged = (entry: string | undefined): LoggedCommand | undefined =>
    entry === undefined ? undefined : history.log.at(entry, moment);

  return {
    meta: async () => at.meta(),
    head: async (streamId) => history.head(streamId, moment),
    hashAt: async (streamId, seq) =>
      seq === 0 ? genesisHash : (history.commits.at(address(streamId, seq), moment)?.hash ?? null),
    commitAt: async (streamId, seq) => history.commits.at(address(streamId, seq), moment)?.at ?? null,
    documents: async (streamId, kind, keys) =>
      keys.map((key) => document(streamId, kind.kind, key)?.body ?? undefined),
    listed: async (streamId, kind, { index, values }) => {
      const column = indexColumn(kind, index);
      return values.map((value) =>
        [...(history.keysOfValue.get(address(streamId, kind.kind, column, value)) ?? [])]
          .toSorted(byteOrder)
          .flatMap((key) => {
            const found = document(streamId, kind.kind, key);
            return found && found[column] === value && found.body !== null ? [{ key, body: found.body }] : [];
          }),
      );
    },
    changes: async ({ streamId, after, upTo, kinds, mostBytes }) => {
      if (after >= upTo) return [];
      const changes = history.changes.get(streamId) ?? [];
      const touched = new Map<string, StoredDocument>();
      for (let i = changes.length - 1; i >= 0; i--) {
        const change = changes[i];
        if (!change || change.v <= after) break;
        const place = address(change.kind, change.key);
        const found = touched.has(place) ? undefined : document(streamId, change.kind, change.key);
        if (found && found.v > after && found.v <= upTo && kinds.has(found.kind)) touched.set(place, found);
      }
      const rows = [...touched.values()].toSorted((x, y) => x.v - y.v || byPlace(x, y)).map(rowOf);
      const bytes = rows.reduce((sum, row) => sum + JSON.stringify(row).length, 0);
      return bytes > mostBytes ? 'too_large' : rows;
    },
    allDocuments: async function* (streamId, kinds, pageRows) {
      const rows = ofKinds(streamId, kinds)
        .filter(({ body }) => body !== null)
        .map(rowOf);
      yield* pages(rows, pageRows);
    },
    allCommits: async function* (streamId, pageRows) {
      const commits: Commit[] = [];
      for (let seq = 1; seq <= history.head(streamId, moment).seq; seq++) {
        const commit = history.commits.at(address(streamId, seq), moment);
        if (commit) commits.push(commit);
      }
      yield* pages(commits, pageRows);
    },
    streams: async () =>
      [...history.heads.keys()].filter((id) => history.heads.at(id, moment)).toSorted(byteOrder),
    lane: async (laneId) => history.laneRows.at(laneId, moment) ?? null,
    lanes: async () => history.lanes(moment).toSorted((x, y) => byteOrder(x.laneId, y.laneId)),
    logged: async (laneId, fromSeq, toSeq) => {
      const last = Math.min(toSeq, history.laneRows.at(laneId, moment)?.lastSeq ?? 0);
      const entries: LoggedCommand[] = [];
      for (let seq = fromSeq; seq <= last; seq++) {
        const entry = logged(address(laneId, seq));
        if (entry) entries.push(entry);
      }
      return entries;
    },
    loggedCommands: async (commandIds) =>
      new Map(
        commandIds.flatMap((id) => {
          const entry = logged(history.logById.at(id, moment));
          return entry ? [[id, entry] as const] : [];
        }),
      ),
    parked: async () =>
      [...history.parkedAt]
        .flatMap((place) => logged(place) ?? [])
        .filter(({ outcome }) => outcome === 'parked')
        .toSorted(byArrival),
    device: async (deviceId) => at.device(deviceId),
    recovery: async (streamId) => history.recoveries.at(streamId, moment) ?? null,
    staged: async (streamId) => history.staged(streamId, moment),
    tombstoneFloor: async (streamId) => history.floors.at(streamId, moment) ?? 0,
  };
}

function* pages<T>(rows: readonly T[], pageRows: number): Generator<readonly T[]> {
  for (let from = 0; from < rows.length; from += pageRows) yield rows.slice(from, from + pageRows);
}
