import { expect, test } from 'vitest';
import { announced, declared } from '../testing/receiving-floor.ts';
import { openWorld, type World } from '../testing/world.ts';
import { handlingUnitFilled } from '../handling-units/handling-unit.ts';
import type { DomainEvent } from '../kernel/event.ts';
import { announce, type Announcement } from './announce.ts';
import { inboundLoadClosed, inboundReceived, inboundUnitArrived } from './inbound-events.ts';
import { inboundDocument, inboundLineDocument, inboundUnitDocument } from './inbound.ts';

const at = '2026-03-04T09:00:00.000Z';
const came = (skuId: string, quantity: number): DomainEvent =>
  inboundReceived.create({ inboundId: 'luma:ASN-1', skuId, quantity });
const told = (...said: Parameters<typeof announced>): Announcement => announced(...said).body as Announcement;
const take = (world: World, announcement: Announcement) => {
  const taken = announce(world.view, announcement);
  if (taken.ok) world.apply(taken.value.events);
  return taken.ok ? [taken.value.events.map(({ type }) => type), [...taken.value.begun]] : taken.error;
};
const lines = (world: World) =>
  world.all(inboundLineDocument).map(({ body }) => [body.skuId, body.ordered, body.received]);

test('[I1] a document is announced, known again, and replaced before goods came', () => {
  const world = openWorld();
  const first = told('ASN-1', [['luma:mug', 24]], { named: { '00340000000000000017': [] } });
  expect(take(world, first)).toEqual([['inbound.imported.v1'], []]);
  expect(take(world, first)).toEqual({ code: 'known' });
  expect(take(world, told('ASN-1', [['luma:mug', 36]]))).toEqual([['inbound.imported.v1'], []]);
  expect(lines(world)).toEqual([['luma:mug', 36, 0]]);
  expect(world.all(inboundUnitDocument)).toEqual([]);
  expect(take(world, told('ASN-2', [['luma:none', 1]]))).toEqual({ code: 'sku_unknown', skuId: 'luma:none' });
});

test('[I3] while goods come in, begun lines and arrived units stay and the rest follows', () => {
  const world = openWorld([
    announced(
      'ASN-1',
      [
        ['luma:mug', 24],
        ['luma:bowl', 10],
        ['luma:plate', 8],
      ],
      {
        named: { 'P-1': [declared('luma:mug', 24)], 'P-2': [declared('luma:bowl', 10)] },
      },
    ),
    inboundUnitArrived.create({ code: 'P-1', at }),
    came('luma:mug', 12),
    came('luma:tea', 1),
  ]);
  const change = told(
    'ASN-1',
    [
      ['luma:mug', 48],
      ['luma:bowl', 12],
      ['luma:cream', 6],
    ],
    { supplier: 'Kilns', named: { 'P-1': [], 'P-3': [declared('luma:bowl', 12)] } },
  );
  expect(take(world, change)).toEqual([['inbound.revised.v1'], ['luma:mug']]);
  expect(lines(world)).toEqual([
    ['luma:bowl', 12, 0],
    ['luma:cream', 6, 0],
    ['luma:mug', 24, 12],
    ['luma:tea', 0, 1],
  ]);
  expect(
    world.all(inboundUnitDocument).map(({ key, body }) => [key, body.arrivedAt, body.contents.length]),
  ).toEqual([
    ['P-1', at, 1],
    ['P-3', null, 1],
  ]);
  expect(world.get(inboundDocument, 'luma:ASN-1')).toMatchObject({ supplier: 'Kilns', lines: 3, units: 42 });
  expect(take(world, change)).toEqual([[], ['luma:mug']]);
});

test('[I3] a closed document stays, and a pallet belongs to one document', () => {
  const world = openWorld([
    announced('ASN-1', [['luma:mug', 24]], { named: { 'P-1': [] } }),
    inboundLoadClosed.create({ inboundId: 'luma:ASN-1', loads: 1, status: 'closed' }),
    handlingUnitFilled.create({ lpn: 'P-7', state: 'received', locationId: null }),
  ]);
  expect(take(world, told('ASN-1', [['luma:mug', 36]]))).toEqual({ code: 'closed' });
  expect(take(world, told('ASN-2', [['luma:mug', 36]], { named: { 'P-1': [] } }))).toEqual({
    code: 'unit_of_another',
    unit: 'P-1',
    inboundId: 'luma:ASN-1',
  });
  expect(take(world, told('ASN-2', [['luma:mug', 36]], { named: { 'P-7': [] } }))).toEqual({
    code: 'unit_in_building',
    unit: 'P-7',
  });
});
