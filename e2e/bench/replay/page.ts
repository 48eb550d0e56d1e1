/** Runs in Chromium, built like the app: its storage, its engine, its rules, and a server that only has news. */
import { rules } from '@floorhand/domain/rules';
import { memoryDocuments } from '@floorhand/domain/kernel/memory-view';
import { runCommand, understand } from '@floorhand/domain/kernel/rules';
import { openDeviceStorage } from '@floorhand/handheld/storage/open-device-storage';
import { browserScheduler } from '@floorhand/handheld/sync/browser-scheduler';
import { walkingRoute } from '@floorhand/handheld/sync/walking-route';
import { zoneOffset } from '@floorhand/handheld/sync/zone-offset';
import type { JournalEntry, Stamp, Transport } from '@floorhand/sync/client/ports';
import { allAtHand } from '@floorhand/sync/client/rules-by-need';
import { SyncClient } from '@floorhand/sync/client/sync-client';
import { decideContext } from '@floorhand/sync/merge/decide-context';
import { commandHash, genesisHash } from '@floorhand/sync/protocol/hash';
import { pullAnswerSchema, type DocumentRow, type PullRequest } from '@floorhand/sync/protocol/pull';
import { catalogStream } from '@floorhand/sync/protocol/version';

/** What the page is given: a building as the server has it, and a device's work that the server has not seen. */
export interface ReplayTask {
  readonly epoch: string;
  readonly stream: string;
  readonly deviceId: string;
  readonly rows: readonly DocumentRow[];
  readonly entries: readonly JournalEntry[];
  /** Each of them changes somewhere while the device works. */
  readonly news: readonly (readonly DocumentRow[])[];
}

export interface ReplayTimes {
  /** From the arrival of a pull's answer until the screens may show it, once for each piece of news. */
  readonly pullMs: readonly number[];
  /** The same commands through the rules alone, over documents in memory. */
  readonly rulesMs: number;
}

declare global {
  interface Window {
    replay: (task: ReplayTask) => Promise<ReplayTimes>;
  }
}

const scope = 'floor';

window.replay = async (task) => {
  const storage = await openDeviceStorage((problem) => {
    throw problem;
  });
  await fillCache(storage, task);
  await storage.journal.append(
    task.entries.map(({ command: { type, version, kind, body, expect } }) => ({
      type,
      version,
      kind,
      body,
      expect,
    })),
    stampLike(task.entries),
  );
  const server = newsServer(task);
  let changed: () => void = () => undefined;
  const client = new SyncClient(
    {
      tools: {
        rules: allAtHand(rules),
        planRoute: walkingRoute,
        zoneOffset,
        deviceId: task.deviceId,
        alarm: (what, error) => console.error(what, error),
      },
      journal: storage.journal,
      caches: storage.caches,
      transport: server.transport,
      scheduler: browserScheduler,
      leadership: {
        lead: (work, signal) => void work(signal),
        announce: () => undefined,
        listen: () => () => undefined,
      },
      stream: task.stream,
      bootId: crypto.randomUUID(),
    },
    {
      changed: () => changed(),
      status: () => undefined,
      answered: () => undefined,
      handedOver: () => undefined,
    },
  );
  const [first] = task.entries;
  if (!first) throw new Error('nobody worked');
  const { operatorId, grantId } = first.command;
  const stop = new AbortController();
  await client.start({ operatorId, grantId, roles: ['picker'], scope }, stop.signal);
  await server.heard();
  const pullMs: number[] = [];
  for (const rows of task.news) {
    const shown = new Promise<void>((resolve) => {
      changed = resolve;
    });
    const arrivedMs = await server.tell(rows);
    await shown;
    pullMs.push(performance.now() - arrivedMs);
  }
  stop.abort();
  client.stop();
  return { pullMs, rulesMs: rulesAlone(task) };
};

async function fillCache(
  { caches }: Awaited<ReturnType<typeof openDeviceStorage>>,
  { epoch, stream, rows }: ReplayTask,
): Promise<void> {
  const staging = await caches.stage(scope, epoch);
  await staging.load(stream, rows);
  const begin = { seq: 1, hash: genesisHash };
  await staging.finish({ [stream]: begin, [catalogStream]: begin });
}

/** Entries as they were thought up, linked into the lane this device opened. */
const stampLike =
  (entries: readonly JournalEntry[]): Stamp =>
  (lane) => {
    let { lastSeq, lastHash } = lane;
    return entries.map((entry) => {
      const command = {
        ...entry.command,
        laneId: lane.laneId,
        deviceSeq: lastSeq + 1,
        prevHash: lastHash,
      };
      [lastSeq, lastHash] = [command.deviceSeq, commandHash(command)];
      return { ...entry, laneId: lane.laneId, deviceSeq: lastSeq, command, hash: lastHash };
    });
  };

/** A server that takes no work for now and answers pulls with the news it is given. */
function newsServer({ stream }: ReplayTask) {
  let seq = 1;
  let waiting: { readonly text: string; readonly arrived: (ms: number) => void } | null = null;
  let listener: Parameters<Transport['hints']>[0] | null = null;
  let heard: () => void = () => undefined;
  const isHeard = new Promise<void>((resolve) => {
    heard = resolve;
  });
  const serverTime = new Date().toISOString();
  const jump = (from: number, to: number, rows: readonly DocumentRow[]) => ({
    kind: 'jump',
    from,
    to,
    hash: genesisHash,
    rows,
    minClient: 0,
    backupSeq: 0,
    serverTime,
  });
  const transport: Transport = {
    push: async () => ({
      kind: 'taken',
      outcomes: [],
      laneSeq: 0,
      stop: { kind: 'retry', afterMs: 600_000, reason: 'busy' },
      serverTime,
    }),
    pull: async (request: PullRequest) => {
      const news = request.stream === stream ? waiting : null;
      if (news) waiting = null;
      else if (request.stream === stream) heard();
      const text = news?.text ?? JSON.stringify(jump(request.cursor, request.cursor, []));
      news?.arrived(performance.now());
      return pullAnswerSchema.parse(JSON.parse(text));
    },
    snapshot: () => Promise.reject(new Error('nothing to load')),
    chunk: () => Promise.reject(new Error('nothing to load')),
    hints: (listening) => {
      listener = listening;
    },
  };
  return {
    transport,
    /** The device has pulled once and waits. */
    heard: () => isHeard,
    /** Resolves with the moment at which the answer reached the device. */
    tell: (rows: readonly DocumentRow[]): Promise<number> => {
      seq += 1;
      const text = JSON.stringify(
        jump(
          seq - 1,
          seq,
          rows.map(([kind, key, , body]) => [kind, key, seq, body]),
        ),
      );
      const arrival = new Promise<number>((arrived) => {
        waiting = { text, arrived };
      });
      listener?.connected();
      return arrival;
    },
  };
}

function rulesAlone({ rows, entries, deviceId }: ReplayTask): number {
  const documents = memoryDocuments(rules.documents);
  documents.apply(rows.map(([kind, key, , body]) => ({ kind, key, body })));
  const begunMs = performance.now();
  for (const { command } of entries) {
    const understood = understand(rules, command);
    if (!understood.understood) continue;
    const context = decideContext(command, deviceId, { planRoute: walkingRoute, zoneOffset });
    documents.apply(runCommand(rules, understood, { view: documents.view, context }).writes);
  }
  return performance.now() - begunMs;
}
