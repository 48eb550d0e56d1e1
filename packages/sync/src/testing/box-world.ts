import { z } from 'zod';
import { defineDocument } from '@floorhand/domain/kernel/document';
import { indexColumns } from '../merge/index-columns.ts';
import { commitHash, genesisHash } from '../protocol/hash.ts';
import type {
  Commit,
  CommitBatch,
  Head,
  Lane,
  LoggedCommand,
  ServerStore,
  StoredDocument,
} from '../server/server-store.ts';

/** A tiny world for contract suites: boxes on shelves. Stores know no job, so their tests need none. */
export const boxDocument = defineDocument({
  kind: 'box',
  home: 'warehouse',
  schema: z.object({ shelf: z.string().nullable(), colour: z.string(), count: z.int() }),
  indexes: { shelf: (box) => box.shelf, colour: (box) => box.colour },
});
export const labelDocument = defineDocument({
  kind: 'label',
  home: 'warehouse',
  schema: z.object({ text: z.string() }),
});

export type Box = z.infer<typeof boxDocument.schema>;
export type Change =
  | { readonly box: string; readonly to: Box | null }
  | { readonly label: string; readonly to: { readonly text: string } | null };

export const box = (shelf: string | null, colour = 'red', count = 1): Box => ({ shelf, colour, count });

export const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
export const instant = (second: number): string =>
  `2026-03-04T05:${String(Math.trunc(second / 60) % 60).padStart(2, '0')}:${String(second % 60).padStart(2, '0')}.000Z`;

export const lane = (over: Partial<Lane> = {}): Lane => ({
  laneId: uuid(1),
  deviceId: uuid(900),
  generation: 1,
  lastSeq: 0,
  lastHash: genesisHash,
  status: 'open',
  forkedFrom: null,
  ...over,
});

export const logged = (over: Partial<LoggedCommand> = {}): LoggedCommand => ({
  laneId: uuid(1),
  deviceSeq: 1,
  commandId: uuid(101),
  commandType: 'box.move',
  operatorId: 'ana',
  hash: '1'.repeat(64),
  raw: '{"quantity":1,"text":"żółć 箱 \\u0000"}',
  receivedAt: instant(1),
  outcome: 'applied',
  reason: null,
  commitSeq: null,
  discrepancyIds: [],
  formerSeq: null,
  ...over,
});

const stored = (change: Change, v: number): StoredDocument => {
  const [kind, key] = 'box' in change ? [boxDocument, change.box] : [labelDocument, change.label];
  return { kind: kind.kind, key, v, body: change.to, ...indexColumns(kind, change.to) };
};

/** A batch with one commit per list of changes, after `head`. */
export function batchAfter(head: Head, streamId: string, steps: readonly (readonly Change[])[]): CommitBatch {
  const commits: Commit[] = [];
  const documents = new Map<string, StoredDocument>();
  for (const changes of steps) {
    const { seq: last, hash: prevHash } = commits.at(-1) ?? head;
    const seq = last + 1;
    const events = changes.map((change) => ({ type: 'box.changed.v1', body: change }));
    const hash = commitHash(prevHash, seq, events);
    commits.push({
      seq,
      at: instant(seq),
      actorKind: 'lane',
      actorId: uuid(1),
      prevHash,
      hash,
      commandId: null,
      events,
    });
    for (const document of changes.map((change) => stored(change, seq)))
      documents.set(`${document.kind} ${document.key}`, document);
  }
  const { seq, hash } = commits.at(-1) ?? head;
  return {
    streamId,
    head: { seq, hash },
    commits,
    documents: [...documents.values()],
    log: [],
    resolved: [],
    lanes: [],
  };
}

/** Writes one commit per list of changes in one transaction. */
export const writeBoxes = (
  store: ServerStore,
  streamId: string,
  steps: readonly (readonly Change[])[],
): Promise<CommitBatch> =>
  store.write(streamId, async (transaction) => {
    const batch = batchAfter(await transaction.head(streamId), streamId, steps);
    await transaction.commit(batch);
    return batch;
  });

export async function collect<T>(pages: AsyncIterable<readonly T[]>): Promise<readonly (readonly T[])[]> {
  const collected: (readonly T[])[] = [];
  for await (const page of pages) collected.push(page);
  return collected;
}
