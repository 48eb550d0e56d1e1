import { expect, test } from 'vitest';
import { inboundDocument, inboundLineDocument } from '../../inbound/inbound.ts';
import type { DocumentKind } from '../../kernel/document.ts';
import { announced, checkedIn } from '../../testing/receiving-floor.ts';
import { gtin } from '../../testing/small-warehouse.ts';
import type { World } from '../../testing/world.ts';
import { putawayTaskDocument, putawayTaskOpened } from '../putaway-task.ts';
import { closeLoad, endLoad } from './decide/close-load.ts';
import { retireLoads } from './retire-loads.ts';
import { receiptDocument, receiptLineDocument, receivingUnitDocument, sessionDocument } from './state.ts';

const later = (days: number): string =>
  new Date(Date.parse('2026-03-04T07:00:00.000Z') + days * 86_400_000).toISOString();
const kinds: readonly DocumentKind[] = [
  receiptDocument,
  receiptLineDocument,
  receivingUnitDocument,
  sessionDocument,
  putawayTaskDocument,
  inboundDocument,
  inboundLineDocument,
];
const held = (world: World): readonly number[] => kinds.map((kind) => world.all(kind).length);

/** A load of one full pallet, closed; the pallet waits at the door. */
function closed(ordered: number): World {
  const { world, dock } = checkedIn([announced('ASN-1', [['luma:mug', ordered]])]);
  const { receiptId } = dock;
  dock.scan('P-1', gtin.mugCase);
  dock.close();
  dock.send(endLoad, { receiptId, ended: true, driver: null, blobs: [] });
  dock.send(closeLoad, { receiptId, rest: 'comes_later', reasons: [] });
  return world;
}

function putAway(world: World): void {
  const task = world.get(putawayTaskDocument, 'P-1');
  if (!task) throw new Error('no task');
  world.apply([putawayTaskOpened.create({ task: { ...task, status: 'stored' } })]);
}

test('[RC18] a closed load leaves after a week with all that is its own, and so does its document', () => {
  const world = closed(12);
  expect(retireLoads(world.view, later(30))).toEqual([]);
  putAway(world);
  expect(retireLoads(world.view, later(6))).toEqual([]);
  world.apply(retireLoads(world.view, later(8)));
  expect(held(world)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  expect(retireLoads(world.view, later(9))).toEqual([]);
});

test('[RC18] a document that waits for the rest stays', () => {
  const world = closed(24);
  putAway(world);
  world.apply(retireLoads(world.view, later(8)));
  expect(held(world)).toEqual([0, 0, 0, 0, 0, 1, 1]);
});
