import { expect, test } from 'vitest';
import { resolveScan } from '../../../scanning/resolve-scan.ts';
import { scanOf } from '../../../testing/floor.ts';
import { announced, checkInAt, declared } from '../../../testing/receiving-floor.ts';
import { openWorld, type World } from '../../../testing/world.ts';
import { brandNameOf, deliveries, nothingAtDoor, onDoorScan, type DoorMemory } from './at-door.ts';

const scan = (world: World, text: string, memory: DoorMemory = nothingAtDoor) => {
  const code = scanOf(text);
  const read = text.startsWith('D-')
    ? { ...code, meanings: [{ kind: 'document' as const, reference: text }] as const }
    : code;
  return onDoorScan(memory, { view: world.view, scan: resolveScan(world.view, read, { skuId: null }) });
};
const open = () =>
  openWorld([
    announced('ASN-1', [['luma:mug', 5]], { expectedAt: '2026-03-04T09:00:00.000Z' }),
    announced('ASN-2', [['luma:mug', 5]], {
      expectedAt: '2026-03-04T08:00:00.000Z',
      named: { 'P-7': [declared('luma:mug', 5)] },
    }),
  ]);

test('[RC1] the door, then the delivery note or anything of the load', () => {
  const world = open();
  const atDoor = scan(world, 'R-01');
  expect([atDoor.result, atDoor.message, atDoor.memory.doorId]).toEqual(['step_done', 'door_named', 'R-01']);
  expect(scan(world, 'D-ASN-1', atDoor.memory).memory).toEqual({
    doorId: 'R-01',
    target: { kind: 'document', inboundId: 'luma:ASN-1' },
  });
  expect(scan(world, 'ASN-1').message).toBe('document_found');
  expect(scan(world, 'P-7').memory.target).toEqual({ kind: 'document', inboundId: 'luma:ASN-2' });
  expect([scan(world, 'A-01-1').message, scan(world, 'D-X').message, scan(world, 'T-1').message]).toEqual([
    'not_a_door',
    'document_unknown',
    'unknown_code',
  ]);
});

test('[RC2] a load that is open is joined, not checked in again', () => {
  const world = open();
  expect(deliveries(world.view).expected.map(({ key }) => key)).toEqual(['luma:ASN-2', 'luma:ASN-1']);
  checkInAt(world);
  expect(deliveries(world.view).expected.map(({ key }) => key)).toEqual(['luma:ASN-2']);
  expect(scan(world, 'D-ASN-1')).toMatchObject({ message: 'load_is_open', receiptId: 'luma:ASN-1~1' });
  expect([brandNameOf(world.view, 'luma'), brandNameOf(world.view, '?')]).toEqual(['Luma', '?']);
});
