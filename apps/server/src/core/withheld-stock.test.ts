import { randomUUID } from 'node:crypto';
import { emptyWarehouse, stock } from '@floorhand/domain/testing/small-warehouse';
import { rules } from '@floorhand/domain/rules';
import { genesisHash } from '@floorhand/sync/protocol/hash';
import type { DocumentRow, Snapshot } from '@floorhand/sync/protocol/pull';
import { protocolVersion, schemaVersion } from '@floorhand/sync/protocol/version';
import { scopeOf, takePull } from '@floorhand/sync/server/take-pull';
import { takeSnapshot } from '@floorhand/sync/server/take-snapshot';
import { MemoryServerStore } from '@floorhand/sync/testing/memory-server-store';
import { expect, test } from 'vitest';
import { verify } from '../storage/verify.ts';
import { deskServer } from './desk-server.ts';
import { nodeDigest } from './node-digest.ts';

const stream = 'wh:1';
const actor = { kind: 'import', id: 'test' } as const;
const balances = (rows: readonly DocumentRow[]): readonly string[] =>
  rows.filter(([kind]) => kind === 'balance').map(([, key]) => key);

test('[K5] stock outside the building reaches no device, and the books still balance', async () => {
  const store = new MemoryServerStore({ epoch: randomUUID() });
  const desk = deskServer(store);
  const own = emptyWarehouse.filter(({ type }) => !type.startsWith('catalog.'));
  await desk.commitEvents('catalog', actor, () => emptyWarehouse.filter((event) => !own.includes(event)));
  await desk.commitEvents(stream, actor, () => own);
  const before = await store.read((transaction) => transaction.head(stream));
  await desk.commitEvents(stream, actor, () => [stock('A-01-1', ['luma:mug', 7])]);

  for (const roles of [['picker'], ['supervisor']] as const) {
    const scope = scopeOf(rules, roles, stream);
    const pulled = await takePull(
      store,
      {
        protocol: protocolVersion,
        schema: schemaVersion,
        epoch: null,
        stream,
        cursor: before.seq,
        hash: before.hash,
        scope: scope.name,
      },
      {
        ...scope,
        rules,
        session: { deviceId: randomUUID(), streamId: stream },
        now: new Date(0).toISOString(),
      },
    );
    expect(pulled.kind === 'jump' ? balances(pulled.rows) : pulled).toEqual([
      'loc:A-01-1|luma:mug|||available',
    ]);
    const chunks: string[] = [];
    const snapshot: Snapshot = await takeSnapshot(
      store,
      { stream, scope, schema: schemaVersion, rules },
      { digest: nodeDigest, save: async (_sha256, text) => chunks.push(text) },
    );
    const rows = chunks.flatMap((text) => text.split('\n').map((line) => JSON.parse(line) as DocumentRow));
    expect(balances(rows)).toEqual(['loc:A-01-1|luma:mug|||available']);
    expect(snapshot.chunks.map((chunk) => chunk.rows)).toEqual([rows.length]);
  }
  expect(before.hash).not.toBe(genesisHash);
  expect((await verify(store, rules)).ok).toBe(true);
});
