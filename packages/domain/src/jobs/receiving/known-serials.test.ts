import { expect, test } from 'vitest';
import { discrepancyDocument } from '../../discrepancies/discrepancy.ts';
import type { DomainEvent } from '../../kernel/event.ts';
import type { Role } from '../../kernel/command.ts';
import { rules } from '../../rules.ts';
import { balanceDocument } from '../../stock/balance.ts';
import { atLocation, virtual, type Place } from '../../stock/place.ts';
import { plainMove } from '../../testing/plain-move.ts';
import { announced, checkInAt, standAtDock, tallied, type Dock } from '../../testing/receiving-floor.ts';
import { gtin, stock } from '../../testing/small-warehouse.ts';
import { openWorld, type World } from '../../testing/world.ts';
import { receivedSerialDocument } from './state.ts';
import { setAside } from './decide/set-aside.ts';
import { tally } from './decide/tally.ts';

const phones = announced('ASN-1', [['luma:phone', 9]]);
const code = (serial: string): string => `(01)0${gtin.phone}(21)${serial}`;
const moved = (serial: string, from: Place, to: Place): DomainEvent =>
  plainMove({
    skuId: 'luma:phone',
    serial,
    quantity: 1,
    from,
    to,
    reason: 'moved',
    at: '2026-03-01T08:00:00.000Z',
  });
const bin = atLocation('A-01-1');
/** Each came in another way; two of them left again. */
const history: readonly DomainEvent[] = [
  phones,
  stock('A-01-1', ['luma:phone', 1], { serial: 'OPENED' }),
  moved('COUNTED', virtual('adjustment'), bin),
  moved('RETURNED', virtual('customer'), atLocation('Q-01')),
  moved('STRAY', virtual('suspense'), bin),
  stock('A-01-1', ['luma:phone', 1], { serial: 'SHIPPED' }),
  moved('SHIPPED', bin, virtual('customer')),
  stock('A-01-1', ['luma:phone', 1], { serial: 'LOST' }),
  moved('LOST', bin, virtual('adjustment')),
];
const come = ['OPENED', 'COUNTED', 'RETURNED', 'STRAY', 'SHIPPED', 'LOST', 'NEW'];

/** A world of a device holds what a server sends it, which is nothing outside the building. */
function deviceOf(server: World, roles: readonly Role[] = ['receiver']): World {
  const device = openWorld([], { roles });
  const scope = rules.scope(roles);
  expect(scope.has(receivedSerialDocument.kind)).toBe(false);
  device.apply(server.log.slice(openWorld().log.length));
  return device;
}

const atDock = (world: World): Dock => {
  const dock = checkInAt(world);
  dock.scan('P-1');
  return dock;
};
const saidOf = (dock: Dock): readonly string[] =>
  come.map((serial) => `${serial} ${dock.scan(code(serial))} ${dock.last.data['place'] ?? ''}`);

test('[RC8] a serial is compared with everything that came in, on a device with what is in the building', () => {
  const server = openWorld(history);
  const device = deviceOf(server);
  const here = [
    'OPENED refused serial_twice A-01-1',
    'COUNTED refused serial_twice A-01-1',
    'RETURNED refused serial_twice Q-01',
    'STRAY refused serial_twice A-01-1',
  ];
  const isNew = 'NEW accepted unit_counted ';
  expect(saidOf(atDock(server))).toEqual([
    ...here,
    'SHIPPED refused serial_twice none',
    'LOST refused serial_twice none',
    isNew,
  ]);
  expect(saidOf(atDock(device))).toEqual([
    ...here,
    'SHIPPED accepted unit_counted ',
    'LOST accepted unit_counted ',
    isNew,
  ]);
});

test('[RC8] what a device could not know is held and told by the server, with the place where it is', () => {
  const server = openWorld(history);
  const dock = atDock(server);
  const goods = {
    receiptId: dock.receiptId,
    lpn: 'P-1',
    skuId: 'luma:phone',
    lot: null,
    expiry: null,
    units: 1,
    cartons: 0,
  };
  dock.send(tally, tallied(dock, { ...goods, serials: ['OPENED'] }));
  dock.send(tally, tallied(dock, { ...goods, serials: ['SHIPPED'] }));
  dock.send(setAside, {
    ...goods,
    lpn: 'P-9',
    serials: ['OPENED'],
    from: null,
    why: 'damaged',
    cause: 'wet',
    blobs: [],
    note: '',
  });
  const cards = server.all(discrepancyDocument).filter(({ body }) => body.type === 'serial_twice');
  expect(cards.map(({ body }) => [body.severity, body.facts['serials'], body.facts['firstOn']])).toEqual([
    ['serious', 'OPENED', 'A-01-1'],
  ]);
  expect(cards[0]?.body.evidence).toHaveLength(3);
  const onUnits = server.all(balanceDocument).filter(({ body }) => body.place.startsWith('hu:'));
  expect(onUnits.map(({ key }) => key)).toEqual([
    'hu:P-1|luma:phone||OPENED|hold',
    'hu:P-1|luma:phone||SHIPPED|hold',
    'hu:P-9|luma:phone||OPENED|damaged',
  ]);
});

test('[RC8] [RC15] one that was taken back never came, unless another one like it stays', () => {
  const server = openWorld([phones]);
  const dock = atDock(server);
  dock.scan(code('A'));
  dock.undo();
  expect(dock.scan(code('A'))).toBe('accepted unit_counted');
  const other = standAtDock(server, dock.receiptId, { operatorId: 'ben' });
  other.scan('P-2');
  other.send(tally, tallied(dock, { lpn: 'P-2', skuId: 'luma:phone', units: 1, cartons: 0, serials: ['A'] }));
  dock.undo();
  expect(server.all(receivedSerialDocument)).toEqual([]);
  expect(dock.scan(code('A'))).toBe('refused serial_twice');
});
