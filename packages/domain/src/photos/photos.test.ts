import { describe, expect, test } from 'vitest';
import { discrepancyDocument } from '../discrepancies/discrepancy.ts';
import { inboundKey } from '../inbound/inbound.ts';
import { checkIn } from '../jobs/receiving/decide/check-in.ts';
import type { BlobRef } from '../kernel/blob-ref.ts';
import { announced } from '../testing/receiving-floor.ts';
import { openWorld, uuid, type World } from '../testing/world.ts';
import { finishedWork } from '../housekeeping.ts';
import { rules } from '../rules.ts';
import { photoDocument } from './photo.ts';

const picture = (n: number): BlobRef => ({
  sha256: String(n).padStart(64, '0'),
  size: 100_000 + n,
  mime: 'image/webp',
});
const at = '2026-03-04T07:00:00.000Z';
const hoursLater = (hours: number): string => new Date(Date.parse(at) + hours * 3_600_000).toISOString();

function arrived(world: World, photos: readonly BlobRef[], command = 1) {
  return world.run(
    checkIn,
    {
      target: { kind: 'document', inboundId: inboundKey('luma', 'ASN-1') },
      doorId: 'R-01',
      loadType: 'pallets',
      seal: null,
      damagedOutside: true,
      blobs: [...photos],
      note: '',
      entry: { mode: 'scan' },
    },
    { commandId: uuid(command), operatorId: 'rosa', deviceId: uuid(8), occurredAt: at },
  );
}
const dock = (): World => openWorld([announced('ASN-1', [['luma:mug', 12]])]);
const waiting = (world: World) => world.all(photoDocument);
const card = (world: World) => world.get(discrepancyDocument, `photo_missing:${uuid(1)}`);
const keepHouse = (world: World, now: string): void => {
  for (let more = finishedWork(world.view, now); more.length > 0; more = finishedWork(world.view, now))
    world.apply(more);
};
const store = (world: World, photo: BlobRef, now = at): void =>
  world.apply(rules.attachments.stored(world.view, photo, now));
const awaited = (photo: BlobRef) => ({
  size: photo.size,
  mime: photo.mime,
  state: 'awaited',
  commandId: uuid(1),
  operatorId: 'rosa',
  deviceId: uuid(8),
  since: at,
});

describe('photos of records', () => {
  test('[PH1] a record is taken without its photos, which are awaited from then on', () => {
    const world = dock();
    expect(arrived(world, [picture(1), picture(2), picture(1)]).rejection).toBeNull();
    expect(waiting(world)).toEqual([
      { key: picture(1).sha256, body: awaited(picture(1)) },
      { key: picture(2).sha256, body: awaited(picture(2)) },
    ]);
    arrived(world, [picture(1)], 2);
    expect(world.get(photoDocument, picture(1).sha256)).toEqual(awaited(picture(1)));
  });

  test('[PH2] what the server has is awaited no more, in whatever order it came', () => {
    const world = dock();
    store(world, picture(1));
    expect(waiting(world)).toEqual([]);
    arrived(world, [picture(1), picture(2)]);
    store(world, picture(1));
    store(world, picture(1));
    expect(waiting(world).map(({ key }) => key)).toEqual([picture(2).sha256]);
  });

  test('[PH3] what has not come in two days is one card per record, which goes with the last photo', () => {
    const world = dock();
    arrived(world, [picture(1), picture(2)]);
    keepHouse(world, hoursLater(47));
    expect(card(world)).toBeUndefined();
    keepHouse(world, hoursLater(48));
    const facts = { operatorId: 'rosa', deviceId: uuid(8), since: at, commandId: uuid(1) };
    expect(card(world)).toMatchObject({
      type: 'photo_missing',
      status: 'open',
      severity: 'attention',
      facts: { ...facts, count: 2 },
      openedAt: hoursLater(48),
    });
    expect(waiting(world).map(({ body }) => body.state)).toEqual(['overdue', 'overdue']);
    expect(finishedWork(world.view, hoursLater(60))).toEqual([]);
    store(world, picture(2), hoursLater(61));
    expect(card(world)).toMatchObject({ status: 'open', facts: { ...facts, count: 1 } });
    store(world, picture(1), hoursLater(62));
    expect(card(world)).toMatchObject({ status: 'withdrawn', resolution: { at: hoursLater(62) } });
    expect(waiting(world)).toEqual([]);
  });

  test('[PH4] the evidence of a card names the photos that were taken', () => {
    const world = dock();
    arrived(world, [picture(1)]);
    const damage = world.all(discrepancyDocument).find(({ body }) => body.type === 'damaged_goods');
    expect(damage?.body.evidence.map(({ photos }) => photos)).toEqual([[picture(1).sha256]]);
  });
});
