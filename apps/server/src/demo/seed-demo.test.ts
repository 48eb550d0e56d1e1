import { hasValidCheckDigit } from '@floorhand/gs1';
import { orderDocument } from '@floorhand/domain/orders/order';
import { rules } from '@floorhand/domain/rules';
import { MemoryIdentityStore } from '@floorhand/sync/testing/memory-identity-store';
import { MemoryServerStore } from '@floorhand/sync/testing/memory-server-store';
import { describe, expect, it } from 'vitest';
import { scannedHistory } from '../read-models/testing/scanned-history.ts';
import { verifyPin } from '../identity/pin-hash.ts';
import type { Storage } from '../storage/storage.ts';
import { practiceSkus } from './catalogue.ts';
import { practiceCutOffs } from './cut-offs.ts';
import { practicePeople } from './people.ts';
import { seedDemo } from './seed-demo.ts';

const now = '2026-11-23T09:07:00.000Z';

async function seeded(): Promise<{
  storage: Storage;
  documents: ReadonlyMap<string, unknown>;
  counts: Record<string, number>;
}> {
  const store = new MemoryServerStore({ epoch: 'demo' });
  const storage = {
    store,
    identity: new MemoryIdentityStore(store),
    history: scannedHistory(store),
    close: () => store.close(),
  };
  await seedDemo(storage, { warehouseId: 'main', now });
  const documents = new Map<string, unknown>();
  const counts: Record<string, number> = {};
  await store.read(async (transaction) => {
    for (const stream of ['catalog', 'wh:main']) {
      for await (const rows of transaction.allDocuments(stream, new Set(rules.documents.keys()), 1000)) {
        for (const [kind, key, , body] of rows) {
          documents.set(`${kind} ${key}`, rules.documents.get(kind)?.schema.parse(body));
          counts[kind] = (counts[kind] ?? 0) + 1;
        }
      }
    }
  });
  return { storage, documents, counts };
}

describe('the practice building', () => {
  it('has people, goods, room, orders and a wave that is out', async () => {
    const { counts, documents } = await seeded();
    expect(counts).toMatchObject({ brand: 2, operator: 6, site: 1, handlingUnit: 304, order: 64, wave: 1 });
    expect(counts).toMatchObject({ inbound: 2, inboundLine: 5, inboundUnit: 2, putawayTask: 4 });
    expect(counts['sku']).toBeGreaterThanOrEqual(50);
    expect(counts['location']).toBe(8 * 14 * 3 * 2 + 7 + 4);
    expect(counts['run']).toBeGreaterThanOrEqual(2);
    expect(documents.get('site site')).toMatchObject({
      name: 'Rotterdam DC 2',
      timeZone: 'Europe/Amsterdam',
      practice: true,
      quarantine: 'QUARANTINE',
    });
    expect(documents.get('location QUARANTINE')).toMatchObject({ kind: 'quarantine' });
    expect(documents.get('location ST-PACK-1')).toMatchObject({
      kind: 'station',
      segments: ['ST', 'PACK', '1'],
    });
  });

  it('has orders that may go, and some of each kind that may not', async () => {
    const { documents } = await seeded();
    const orders = [...documents]
      .filter(([address]) => address.startsWith('order '))
      .map(([, body]) => orderDocument.schema.parse(body));
    const count = (is: (order: (typeof orders)[number]) => boolean): number => orders.filter(is).length;
    expect({
      released: count(({ status }) => status === 'released'),
      unpaid: count(({ paidAt }) => paidAt === null),
      waiting: count(({ holdUntil }) => holdUntil !== null),
      held: count(({ held }) => held !== null),
      invalid: count(({ problem }) => problem !== null),
      express: count(({ band }) => band === 'express'),
    }).toEqual({ released: 12, unpaid: 4, waiting: 2, held: 2, invalid: 1, express: 6 });
    expect(new Set(orders.map(({ carrier }) => carrier))).toEqual(new Set(['DHL', 'UPS', 'POSTNL']));
  });

  it('is the same building every time, and is built once', async () => {
    const [one, other] = [await seeded(), await seeded()];
    expect(other.documents).toEqual(one.documents);
    const head = () => one.storage.store.read((transaction) => transaction.head('wh:main'));
    const before = await head();
    await seedDemo(one.storage, { warehouseId: 'main', now: '2026-11-24T09:00:00.000Z' });
    expect(await head()).toEqual(before);
  });

  it('lets everybody in with the PIN that is printed', async () => {
    const { storage } = await seeded();
    for (const { badge, pin } of practicePeople) {
      const credential = await storage.identity.credential(badge);
      expect(await verifyPin(pin, credential?.pinHash ?? '')).toBe(true);
    }
  });

  it('has bar codes that are right, and nobody else sells under', () => {
    for (const { ean, caseGtin } of practiceSkus) {
      expect([ean, ean.length, hasValidCheckDigit(ean)]).toEqual([ean, 13, true]);
      expect([caseGtin, caseGtin.length, hasValidCheckDigit(caseGtin)]).toEqual([caseGtin, 14, true]);
      expect(ean.startsWith('20')).toBe(true);
      expect(caseGtin.slice(1, 13)).toBe(ean.slice(0, 12));
    }
    expect(new Set(practiceSkus.map(({ ean }) => ean)).size).toBe(practiceSkus.length);
  });
});

describe('its cut-offs', () => {
  it('lie ahead, on the quarter hour of Rotterdam, in summer and after midnight', () => {
    expect(practiceCutOffs('Europe/Amsterdam', now)).toEqual([
      { carrier: 'DHL', brand: null, time: '11:30' },
      { carrier: 'UPS', brand: null, time: '13:15' },
      { carrier: 'POSTNL', brand: 'LEAF', time: '14:30' },
      { carrier: 'POSTNL', brand: null, time: '15:30' },
    ]);
    expect(practiceCutOffs('Europe/Amsterdam', '2026-07-01T21:00:00.000Z').map(({ time }) => time)).toEqual([
      '00:15',
      '02:00',
      '03:15',
      '04:15',
    ]);
  });
});
