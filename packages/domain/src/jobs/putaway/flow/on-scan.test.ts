import { describe, expect, test } from 'vitest';
import { handlingUnitBound } from '../../../handling-units/handling-unit.ts';
import { understand } from '../../../kernel/rules.ts';
import { locationBlocked } from '../../../layout/layout-events.ts';
import { rules } from '../../../rules.ts';
import { foreignCodeOf } from '../../../scanning/foreign-code.ts';
import { resolveScan } from '../../../scanning/resolve-scan.ts';
import { balanceDocument } from '../../../stock/balance.ts';
import { lotStopped } from '../../../stock/lot-stop.ts';
import { scanOf } from '../../../testing/floor.ts';
import { ana, ben } from '../../../testing/given.ts';
import { walkPutaway, type PutawayFloor } from '../../../testing/putaway-floor.ts';
import {
  become,
  describeGoods,
  limit,
  litre,
  loose,
  received,
  restated,
} from '../../../testing/received-goods.ts';
import { gtin, instant, stock } from '../../../testing/small-warehouse.ts';
import { openWorld, type World } from '../../../testing/world.ts';
import { finish } from '../decide/finish.ts';
import { leave } from '../decide/take.ts';
import { unitSource } from '../state.ts';
import { nothingInMind } from './outcome.ts';
import { flowTable, onScan } from './on-scan.ts';
import type { PutawayStep, Situation } from './situation.ts';

const mugs = received('P-1', ['luma:mug', 20]);
const mixed = received(
  'P-2',
  ['luma:bowl', 4],
  ['luma:cream', 6, { lot: 'L1', expiry: '2026-09-01' }],
  ['luma:cream', 3, { lot: 'L2', expiry: '2026-10-01' }],
);
const creamOf = (lot: string, expiry = ''): string =>
  `(01)0${gtin.cream}(10)${lot}${expiry === '' ? '' : `(17)${expiry}`}`;
const open = (
  ...events: Parameters<typeof openWorld>[0] & object[]
): { world: World; floor: PutawayFloor } => {
  const world = openWorld(events);
  return { world, floor: walkPutaway(world, ana) };
};

describe('[PA1] taking', () => {
  test('[PA1] a unit comes onto the trolley once, and is free again when it is left', () => {
    const { floor, world } = open(...mugs);
    expect(floor.situation.step).toBe('load');
    expect(floor.scan('P-1')).toBe('step_done taken');
    expect(floor.situation).toMatchObject({ step: 'bin', drops: [{ units: 20 }] });
    expect(floor.scan('P-1')).toBe('already_done already_on_trolley');
    const other = walkPutaway(world, ben);
    expect(other.scan('P-1')).toBe('refused taken_by_other');
    expect(other.last.data).toEqual({ unit: 'P-1', operator: 'ana' });
    floor.send(leave, { source: unitSource('P-1') });
    expect(floor.situation.step).toBe('load');
    expect(other.scan('P-1')).toBe('step_done taken');
  });

  test('[PA1] a unit that is empty, in use or stored is refused, and a stored one tells its story', () => {
    const { floor, world } = open(
      ...mugs,
      handlingUnitBound.create({ lpn: 'T-4', runId: 'W-8-1', slot: 1, orderId: 'luma:88' }),
    );
    expect(floor.scan('T-1')).toBe('refused nothing_in_it');
    expect(floor.scan('T-4')).toBe('refused unit_in_use');
    floor.scan('P-1', 'A-01-1', 'P-1');
    floor.store(20);
    floor.send(finish, { trolley: 'empty' });
    expect(walkPutaway(world, ben).scan('P-1')).toBe('attention already_stored');
    const told = walkPutaway(world, ben);
    told.scan('P-1');
    expect(told.last.data).toMatchObject({ unit: 'P-1', bin: 'A-01-1', operator: 'ana' });
  });
});

test('[PA2] a product leads to its unit, to a choice of units, or to loose goods', () => {
  const { floor } = open(...mugs, ...mixed);
  expect(floor.scan(gtin.mug)).toBe('step_done taken');
  expect(floor.last.data).toEqual({ unit: 'P-1' });
  expect(floor.scan(gtin.mug)).toBe('accepted chosen');
  expect(floor.scan(gtin.tea)).toBe('refused not_on_trolley');
  const two = open(...mugs, ...received('P-9', ['luma:mug', 1])).floor;
  expect(two.scan(gtin.mug)).toBe('attention choose_unit');
  expect(two.last.units).toEqual(['P-1', 'P-9']);
  const bare = open(loose('luma:mug', 7), stock('A-01-1', ['luma:mug', 2])).floor;
  expect(bare.scan(gtin.mug)).toBe('step_done taken');
  expect(bare.situation).toMatchObject({ step: 'bin', drops: [{ units: 7 }] });
  expect(bare.target).toBe('A-01-1 same_sku');
  bare.scan('A-01-1', gtin.mug);
  expect(bare.store(7)).toBe('job_done all_stored');
});

describe('[PA3] a bin where the goods must not be', () => {
  test('[PA3] is refused with the reason and the way to the right one', () => {
    const { floor, world } = open(...mugs, stock('A-02-1', ['luma:bowl', 1]));
    limit(world, 'A-01-1', { temperature: 'cool' });
    limit(world, 'A-02-1', { mixing: 'one_sku' });
    become(world, 'A-03-1', { brand: 'nord' });
    limit(world, 'A-04-1', { hazards: ['3'] });
    become(world, 'B-01-1', { kind: 'returns' });
    floor.scan('P-1');
    const codes = ['A-01-1', 'A-02-1', 'A-03-1', 'A-04-1', 'B-01-1', 'Q-01', 'R-01', 'S-01'];
    expect(codes.map((code) => floor.scan(code))).toEqual([
      'refused wrong_temperature',
      'refused other_product',
      'refused other_brand',
      'refused hazard_only',
      'refused returns_only',
      'refused quarantine_only',
      'refused not_storage',
      'refused not_storage',
    ]);
    expect(floor.last.nearest?.locationId).toBe('B-02-1');
    expect(floor.situation.step).toBe('bin');
  });

  test.each(['damaged', 'hold', 'recalled', 'expired', 'altered'] as const)(
    '[PA3] %s goods go to quarantine and nowhere else',
    (status) => {
      const { floor } = open(...received('P-3', ['luma:mug', 2, { status }]));
      floor.scan('P-3');
      expect([floor.target, floor.scan('A-01-1')]).toEqual(['Q-01 quarantine', 'refused unfit_goods']);
      expect(floor.scan('Q-01', 'P-3')).toBe('accepted right_goods');
      expect(floor.store(2)).toBe('job_done all_stored');
    },
  );
});

describe('[PA4] an allowed bin that was not suggested', () => {
  test('[PA4] is taken on its second scan', () => {
    const { floor } = open(...mugs);
    floor.scan('P-1');
    expect(floor.scan('C-01-1')).toBe('attention put_here_instead');
    expect(floor.scan('C-02-1', 'C-01-1')).toBe('attention put_here_instead');
    expect(floor.scan('C-01-1')).toBe('step_done right_bin');
    expect(floor.scan('C-01-1')).toBe('already_done already_at_bin');
  });

  test('[PA4] is taken with a reason, and the same goods there are one', () => {
    const { floor } = open(...mugs, stock('C-01-1', ['luma:mug', 1]), stock('C-04-1', ['luma:mug', 1]));
    floor.scan('P-1');
    expect(floor.target).toBe('C-01-1 same_sku');
    expect(floor.instead('full')).toBe('null');
    floor.scan('B-01-1');
    expect(floor.instead('full')).toBe('step_done right_bin');
    expect(floor.last.commands[0]?.body).toMatchObject({ instead: { suggested: 'C-01-1', reason: 'full' } });
    expect(floor.target).toBe('C-04-1 same_sku');
    const again = open(...mugs, stock('C-01-1', ['luma:mug', 1]), stock('C-04-1', ['luma:mug', 1])).floor;
    again.scan('P-1', 'C-04-1', 'C-04-1');
    expect(again.last.commands[0]?.body).toMatchObject({ instead: { reason: 'same_product_there' } });
  });

  test('[PA4] says so when there is no room by the book', () => {
    const { floor, world } = open(...mugs, stock('A-01-1', ['luma:mug', 5]));
    describeGoods(world, 'luma:mug', litre);
    limit(world, 'A-01-1', { capacityCm3: 5000 });
    floor.scan('P-1');
    expect(floor.scan('A-01-1')).toBe('attention no_room_known');
    expect(floor.scan('A-01-1', 'P-1')).toBe('accepted right_goods');
    expect(floor.store(20)).toBe('job_done all_stored');
  });
});

describe('[PA6] the proof', () => {
  test('[PA6] is the product, or a unit with one kind of goods', () => {
    const { floor } = open(...mugs);
    floor.scan('P-1', 'A-01-1');
    expect(floor.situation.step).toBe('goods');
    expect(floor.scan(gtin.cream)).toBe('refused wrong_item');
    expect(floor.last.scanned?.skuId).toBe('luma:cream');
    expect(floor.scan('T-1')).toBe('refused wrong_unit');
    expect(floor.scan(gtin.mugCase)).toBe('accepted right_goods');
    expect(floor.scan('P-1')).toBe('already_done right_goods');
  });

  test('[PA6] is the product where a unit is mixed, with its lot', () => {
    const { floor } = open(...mixed);
    floor.scan('P-2', creamOf('L1'));
    floor.scan(floor.situation.current?.target?.locationId ?? '');
    const lot = floor.situation.current?.line.lot ?? '';
    expect(floor.scan('P-2')).toBe('not_awaited scan_product');
    expect(floor.scan(creamOf(lot === 'L1' ? 'L2' : 'L1'))).toBe('refused wrong_lot');
    expect(floor.scan(creamOf(lot, '260201'))).toBe('refused goods_expired');
    expect(floor.scan(creamOf(lot, '260901'))).toBe('accepted right_goods');
  });
});

test('[PA7] the bin scanned again means all that goes there', () => {
  const { floor } = open(...mugs);
  floor.scan('P-1', 'A-01-1', gtin.mug);
  expect([floor.store(0), floor.store(21), floor.store(1.5)]).toEqual(['null', 'null', 'null']);
  // Another bin is a change of mind, and the goods are proved again there.
  expect(floor.scan('B-01-1', 'B-01-1')).toBe('step_done right_bin');
  expect(floor.situation.step).toBe('goods');
  floor.scan('A-01-1', 'A-01-1', gtin.mug);
  expect(floor.scan('A-01-1')).toBe('job_done all_stored');
  expect(floor.last.data).toEqual({ units: 20, left: 0, bin: 'A-01-1' });
  expect(floor.situation.step).toBe('finish');
  expect(floor.scan('A-01-1')).toBe('not_awaited answer_first');
});

describe('[PA13] goods stopped on their way', () => {
  test('[PA13] go to quarantine, even when their bin was scanned', () => {
    const { floor, world } = open(...received('P-1', ['luma:mug', 6]));
    floor.scan('P-1', 'A-01-1', 'P-1');
    world.apply([restated('P-1', ['luma:mug', 6], { to: 'recalled' })]);
    expect(floor.situation).toMatchObject({ step: 'bin', stopped: true, current: { unfit: 'recalled' } });
    expect(floor.target).toBe('Q-01 quarantine');
    expect(floor.scan('A-01-1')).toBe('refused unfit_goods');
    expect(floor.scan('Q-01', 'P-1', 'Q-01')).toBe('job_done all_stored');
  });

  test('[PA13] also by a stop of their lot alone', () => {
    const { floor, world } = open(...received('P-1', ['luma:cream', 6, { lot: 'L1', expiry: '2026-09-01' }]));
    floor.scan('P-1');
    expect(floor.target).toBe('A-01-1 nearest');
    const at = instant(1);
    world.apply([
      lotStopped.create({ skuId: 'luma:cream', lot: 'L1', status: 'recalled', reason: 'seal', at }),
    ]);
    expect(floor.target).toBe('Q-01 quarantine');
    expect(floor.scan('Q-01', 'P-1')).toBe('accepted right_goods');
    expect(floor.store(6)).toBe('job_done all_stored');
  });
});

test('[PA15] with an old picture a bin that looks empty needs no second scan', () => {
  const { world } = open(...mugs, stock('C-02-1', ['luma:bowl', 1]));
  const floor = walkPutaway(world, ana, { snapshot: 'stale' });
  floor.scan('P-1');
  expect(floor.scan('C-02-1')).toBe('attention put_here_instead');
  expect(floor.scan('C-01-1')).toBe('step_done right_bin');
});

/** One scan for each kind of thing a scan can be. */
const oneOfEach = {
  command: '%CMD:UNDO',
  location: 'A-01-1',
  station: 'S-01',
  cartSlot: 'SLOT-1',
  handlingUnit: 'T-1',
  item: gtin.mug,
  unknown: 'what?',
} as const;

test('[PA16] every step answers every kind of scan', () => {
  const kinds = ['badge', 'document', 'tracking', ...Object.keys(oneOfEach)].toSorted();
  for (const handlers of Object.values(flowTable)) expect(Object.keys(handlers).toSorted()).toEqual(kinds);
  const { floor, world } = open(...mugs);
  const steps = new Map<PutawayStep, Situation>();
  const keep = (): void => void steps.set(floor.situation.step, floor.situation);
  keep();
  for (const code of ['P-1', 'A-01-1', gtin.mug, 'A-01-1']) {
    floor.scan(code);
    keep();
  }
  expect([...steps.keys()].toSorted()).toEqual(Object.keys(flowTable).toSorted());
  for (const situation of steps.values()) {
    const scans = [
      ...Object.values(oneOfEach).map((text) => resolveScan(world.view, scanOf(text), { skuId: null })),
      { kind: 'badge', badge: 'ben' } as const,
      { kind: 'document', reference: 'PO-1', read: foreignCodeOf(scanOf('PO-1')) } as const,
      { kind: 'tracking', number: '1Z', read: foreignCodeOf(scanOf('1Z')) } as const,
    ];
    for (const scan of scans) {
      const said = onScan(situation, {
        view: world.view,
        scan,
        memory: nothingInMind,
        now: instant(120),
        by: { operatorId: 'ana', deviceId: 'ana-device' },
        entry: { mode: 'scan' },
        snapshot: 'fresh',
      });
      expect(said.message).not.toBe('');
      for (const { type, version, body } of said.commands)
        expect(understand(rules, { type, version, body }).understood).toBe(true);
    }
  }
});

test('[PA16] a code nobody knows is handed on as it was read', () => {
  const { floor } = open(...mugs);
  expect(floor.scan('what?')).toBe('unknown unknown_code');
  expect(floor.last).toMatchObject({
    data: { code: 'what?' },
    commands: [],
    unknown: foreignCodeOf(scanOf('what?')),
  });
});

describe('[PA17] the walk', () => {
  test('[PA17] goes from bin to bin, and what has no bin comes last', () => {
    const { floor, world } = open(
      ...received('P-1', ['luma:mug', 2]),
      ...received('P-2', ['luma:bowl', 2]),
      ...received('P-3', ['luma:plate', 2]),
      stock('C-01-1', ['luma:mug', 1]),
      stock('A-04-1', ['luma:bowl', 1]),
      stock('B-02-1', ['luma:plate', 1]),
    );
    floor.scan('P-1', 'P-2', 'P-3');
    const walk = () => floor.situation.drops.map(({ target }) => target?.locationId ?? null);
    expect(walk()).toEqual(['A-04-1', 'B-02-1', 'C-01-1']);
    expect(floor.scan(gtin.mug)).toBe('accepted chosen');
    expect(floor.target).toBe('C-01-1 same_sku');
    world.apply(
      ['A', 'B', 'C'].flatMap((aisle) =>
        [1, 2, 3, 4].map((bay) =>
          locationBlocked.create({ locationId: `${aisle}-0${bay}-1`, reason: 'fire door', at: instant(1) }),
        ),
      ),
    );
    expect(walk()).toEqual([null, null, null]);
  });

  test('[PA17] a bin takes what it has room for and the rest gets a new target', () => {
    const { floor, world } = open(...mugs);
    describeGoods(world, 'luma:mug', litre);
    for (const bin of ['A-01-1', 'A-02-1']) limit(world, bin, { capacityCm3: 12_000, velocity: 'A' });
    describeGoods(world, 'luma:mug', { ...litre, velocity: 'A' });
    floor.scan('P-1');
    expect(floor.situation.current).toMatchObject({ units: 12, target: { locationId: 'A-01-1', room: 12 } });
    expect(floor.situation.others.map(({ locationId }) => locationId)).toEqual(['A-02-1', 'A-03-1']);
    floor.scan('A-01-1', gtin.mug);
    expect(floor.scan('A-01-1')).toBe('step_done stored_part');
    expect(floor.last.data).toEqual({ units: 12, left: 8, bin: 'A-01-1' });
    expect(floor.situation.current).toMatchObject({ units: 8, target: { locationId: 'A-02-1' } });
  });
});

describe('[PA21] goods with serials', () => {
  const phones = received(
    'P-5',
    ['luma:phone', 1, { serial: 'S-1' }],
    ['luma:phone', 1, { serial: 'S-2' }],
    ['luma:phone', 1, { serial: 'S-3' }],
  );
  const phone = (serial: string): string => `(01)0${gtin.phone}(21)${serial}`;
  const inBins = (world: World): readonly string[] =>
    world
      .all(balanceDocument)
      .filter(
        ({ body }) => body.skuId === 'luma:phone' && body.quantity > 0 && !body.place.startsWith('virtual:'),
      )
      .map(({ body }) => `${body.place} ${body.serial}`);

  test('[PA21] a part is the units whose serials were read', () => {
    const { floor, world } = open(...phones);
    floor.scan('P-5', 'A-01-1', 'P-5');
    expect(floor.store(1)).toBe('not_awaited serials_first');
    expect(floor.last.data).toEqual({ read: 0, units: 1 });
    expect(floor.scan(phone('S-3'))).toBe('accepted serial_read');
    expect(floor.scan(phone('S-3'))).toBe('refused serial_twice');
    expect(floor.scan(phone('S-1'))).toBe('accepted serial_read');
    expect(floor.situation.serials).toEqual({ read: ['S-3', 'S-1'] });
    expect(floor.store(1)).toBe('not_awaited serials_first');
    expect(floor.undo()).toBe('accepted undone');
    expect(floor.situation.serials).toEqual({ read: ['S-3'] });
    // The bin's label again: those that were read.
    expect(floor.scan('A-01-1')).toBe('step_done stored_part');
    expect(inBins(world)).toEqual(['hu:P-5 S-1', 'hu:P-5 S-2', 'loc:A-01-1 S-3']);
    expect(floor.situation.serials).toEqual({ read: [] });
  });

  test('[PA21] all of them need no reading, and the first may prove them', () => {
    const { floor, world } = open(...phones);
    floor.scan('P-5', 'A-01-1');
    expect(floor.scan(phone('S-2'))).toBe('accepted serial_read');
    floor.undo();
    floor.scan(gtin.phone);
    expect(floor.scan('A-01-1')).toBe('job_done all_stored');
    expect(inBins(world)).toEqual(['loc:A-01-1 S-1', 'loc:A-01-1 S-2', 'loc:A-01-1 S-3']);
  });

  test('[PA21] goods whose serials the book does not know are counted as others', () => {
    const { floor } = open(...received('P-6', ['luma:phone', 4]));
    floor.scan('P-6', 'A-01-1', 'P-6');
    expect(floor.situation.serials).toBe(null);
    expect(floor.store(1)).toBe('step_done stored_part');
  });
});
