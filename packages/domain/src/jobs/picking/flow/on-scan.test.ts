import { describe, expect, test } from 'vitest';
import { handlingUnitBound } from '../../../handling-units/handling-unit.ts';
import { understand } from '../../../kernel/rules.ts';
import { rules } from '../../../rules.ts';
import { foreignCodeOf } from '../../../scanning/foreign-code.ts';
import { resolveScan, type ResolvedScan } from '../../../scanning/resolve-scan.ts';
import { scanOf, walkFloor } from '../../../testing/floor.ts';
import { ana } from '../../../testing/given.ts';
import { anaWithTotes, firstRun, releasedWorld } from '../../../testing/released-run.ts';
import { gtin, order, stock, today } from '../../../testing/small-warehouse.ts';
import { claimRun } from '../decide/claim-run.ts';
import { onChosen } from './on-item.ts';
import { nothingToConfirm } from './outcome.ts';
import { flowTable, onScan } from './on-scan.ts';
import type { PickStep, Situation } from './situation.ts';

const mugs = [
  stock('A-01-1', ['luma:mug', 30]),
  order('1', [['luma:mug', 3]]),
  order('2', [['luma:mug', 2]]),
];
const cream = [
  stock('A-02-1', ['luma:cream', 5], { lot: 'L1', expiry: '2026-06-01' }),
  stock('A-02-1', ['luma:cream', 5], { lot: 'L2', expiry: '2026-07-01' }),
  stock('A-02-1', ['luma:cream', 5], { lot: 'L3', expiry: '2026-02-01' }),
  stock('A-02-1', ['luma:cream', 5], { lot: 'L4', expiry: '2026-09-01', status: 'recalled' }),
  order('1', [['luma:cream', 3]]),
];
const creamOf = (lot: string, expiry = ''): string =>
  `(01)0${gtin.cream}(10)${lot}${expiry === '' ? '' : `(17)${expiry}`}`;

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

/** A situation in every step of the job. */
function everyStep(): ReadonlyMap<PickStep, Situation> {
  const world = releasedWorld(stock('A-01-1', ['luma:mug', 5]), ...mugs.slice(1));
  world.run(claimRun, { runId: firstRun }, ana);
  const floor = walkFloor(world, firstRun, ana);
  const found = new Map<PickStep, Situation>();
  const keep = (): void => {
    found.set(floor.situation.step, floor.situation);
  };
  keep();
  for (const code of [
    'T-1',
    'T-2',
    'A-01-1',
    gtin.mug,
    gtin.mug,
    gtin.mug,
    gtin.mug,
    gtin.mug,
    'T-1',
    'T-2',
  ]) {
    floor.scan(code);
    keep();
  }
  floor.undo();
  floor.scan('T-2');
  found.set('waiting', { ...floor.situation, step: 'waiting' });
  found.set('drop', { ...floor.situation, step: 'drop' });
  floor.scan('S-01');
  found.set('finished', { ...floor.situation, step: 'finished' });
  return found;
}

test('[PK20] every step answers every kind of scan', () => {
  const kinds = ['badge', 'document', 'tracking', ...Object.keys(oneOfEach)].toSorted();
  for (const handlers of Object.values(flowTable)) expect(Object.keys(handlers).toSorted()).toEqual(kinds);
  const steps = everyStep();
  expect([...steps.keys()].toSorted()).toEqual(Object.keys(flowTable).toSorted());
  const { view } = releasedWorld(...mugs);
  for (const situation of steps.values()) {
    const scans = [
      ...Object.values(oneOfEach).map((text) => resolveScan(view, scanOf(text), { skuId: null })),
      { kind: 'badge', badge: 'ben' } as const,
      { kind: 'document', reference: 'PO-1', read: foreignCodeOf(scanOf('PO-1')) } as const,
      { kind: 'tracking', number: '1Z', read: foreignCodeOf(scanOf('1Z')) } as const,
    ];
    for (const scan of scans) {
      const said = onScan(situation, {
        view,
        scan,
        memory: nothingToConfirm,
        today,
        entry: { mode: 'scan' },
      });
      expect(said.message).not.toBe('');
      for (const { type, version, body } of said.commands)
        expect(understand(rules, { type, version, body }).understood).toBe(true);
    }
  }
});

describe('a code without a meaning here', () => {
  test('[PK22] is unknown with what was read; what belongs elsewhere is not for this step', () => {
    const { floor, world } = anaWithTotes(...mugs);
    floor.scan('A-01-1');
    expect(floor.scan('what?')).toBe('unknown unknown_code');
    expect(floor.last.unknown).toEqual({ text: 'what?', raw: 'what?', code: 'what?', doubts: [] });
    const say = (scan: ResolvedScan): string => {
      const at = { view: world.view, memory: nothingToConfirm, today, entry: { mode: 'scan' } as const };
      const { result, message } = onScan(floor.situation, { ...at, scan });
      return `${result} ${message}`;
    };
    const read = { text: 'D-1', raw: 'D-1', code: null, doubts: [] };
    expect(say({ kind: 'badge', badge: 'ben' })).toBe('not_awaited not_for_this_step');
    expect(say({ kind: 'cartSlot', slot: 1 })).toBe('not_awaited not_for_this_step');
    expect(say({ kind: 'document', reference: 'D-1', read })).toBe('not_awaited not_for_this_step');
    expect(say({ kind: 'document', reference: 'RMA-1', read: { ...read, code: 'RMA-1' } })).toBe(
      'unknown unknown_code',
    );
    expect(say({ kind: 'tracking', number: '1Z', read: { ...read, code: '1Z' } })).toBe(
      'unknown unknown_code',
    );
  });

  test('[PK23] a code of several products asks which, and the answer is refused as that one', () => {
    const { floor, world } = anaWithTotes(...mugs);
    floor.scan('A-01-1');
    expect(floor.scan(gtin.shared)).toBe('attention choose_item');
    expect(floor.last.choices.map(({ skuId }) => skuId)).toEqual(['luma:bowl', 'luma:plate']);
    const [, plate] = floor.last.choices;
    if (!plate) throw new Error('two products share the code');
    const input = { view: world.view, memory: nothingToConfirm, today, entry: { mode: 'scan' } as const };
    expect(onChosen(floor.situation, plate, input)).toMatchObject({
      result: 'refused',
      message: 'wrong_item',
      scanned: { skuId: 'luma:plate' },
    });
  });

  test('[PK24] the card NEXT takes all that is left once counting has begun; UNDO takes it back', () => {
    const { floor } = anaWithTotes(...mugs);
    expect(floor.scan('%CMD:NEXT')).toBe('not_awaited nothing_next');
    floor.scan('A-01-1');
    expect(floor.scan('%CMD:NEXT')).toBe('not_awaited nothing_next');
    floor.scan(gtin.mug);
    expect(floor.scan('%CMD:NEXT')).toBe('step_done all_counted');
    expect(floor.scan('%CMD:UNDO')).toBe('accepted undone');
    expect(floor.current.counted).toBe(1);
    expect(floor.scan('%CMD:PROBLEM')).toBe('not_awaited not_for_this_step');
  });
});

describe('[PK5] a bin', () => {
  test('[PK5] begins the stop; again it is known; another is refused', () => {
    const { floor } = anaWithTotes(...mugs);
    expect(floor.scan(gtin.mug)).toBe('not_awaited bin_first');
    expect(floor.scan('B-01-1')).toBe('refused wrong_bin');
    expect(floor.last.data).toEqual({ scanned: 'B-01-1', wanted: 'A-01-1' });
    expect(floor.scan('S-01')).toBe('refused stops_left');
    expect(floor.scan('A-01-1')).toBe('step_done right_bin');
    expect(floor.scan('A-01-1')).toBe('already_done already_at_bin');
  });

  test('[PK5] [PK13] with enough free stock is offered, and taken on the second scan', () => {
    const younger = '2026-02-01T08:00:00.000Z';
    const { floor } = anaWithTotes(
      ...mugs,
      stock('B-01-1', ['luma:mug', 5], { at: younger }),
      stock('B-02-1', ['luma:mug', 4], { at: younger }),
      stock('B-03-1', ['luma:mug', 9], { status: 'hold' }),
    );
    expect(floor.scan('B-02-1')).toBe('refused wrong_bin');
    expect(floor.scan('B-03-1')).toBe('refused wrong_bin');
    expect(floor.scan('B-01-1')).toBe('attention use_this_bin');
    expect(floor.scan('B-02-1', 'B-01-1')).toBe('attention use_this_bin');
    expect(floor.scan('B-01-1')).toBe('step_done right_bin');
    expect(floor.current.stop).toMatchObject({ locationId: 'B-01-1', remaining: 5 });
    floor.scan(gtin.mug);
    expect(floor.scan('A-01-1')).toBe('refused wrong_bin');
  });
});

describe('[PK6] at the bin', () => {
  test('[PK6] another SKU is refused and shown', () => {
    const { floor } = anaWithTotes(...mugs);
    floor.scan('A-01-1');
    expect(floor.scan(gtin.cream)).toBe('refused wrong_item');
    expect(floor.last.scanned?.skuId).toBe('luma:cream');
    expect(floor.scan(gtin.shared)).toBe('attention choose_item');
    expect(floor.last.choices.map(({ skuId }) => skuId)).toEqual(['luma:bowl', 'luma:plate']);
    expect(floor.scan('what?')).toBe('unknown unknown_code');
    expect(floor.current.counted).toBe(0);
  });

  test('[PK6] packs count as many units as they hold; more than asked is refused with the excess', () => {
    const { floor } = anaWithTotes(stock('A-01-1', ['luma:mug', 30]), order('1', [['luma:mug', 14]]));
    floor.scan('A-01-1');
    expect(floor.scan(gtin.mugCase)).toBe('accepted pack_counted');
    expect(floor.last.data).toEqual({ units: 12, left: 2, counted: 12 });
    expect(floor.scan(gtin.mugCase)).toBe('refused too_many');
    expect(floor.last.data).toEqual({ excess: 10, units: 12 });
    expect(floor.scan(gtin.mug, gtin.mug)).toBe('step_done all_counted');
    expect(floor.scan(gtin.mug)).toBe('refused tote_now');
  });

  test('[PK6] a number may be keyed in, upwards and within the need', () => {
    const { floor } = anaWithTotes(...mugs);
    expect(floor.count(2)).toBe('null');
    floor.scan('A-01-1');
    expect([0, 6, -1, 1.5].map((units) => floor.count(units))).toEqual(['null', 'null', 'null', 'null']);
    expect(floor.count(3)).toBe('accepted right_item');
    expect([floor.count(3), floor.count(2)]).toEqual(['null', 'null']);
    expect(floor.count(5)).toBe('step_done all_counted');
    expect(floor.current.counted).toBe(5);
  });

  test('[PK6] another lot is taken after a second scan and stays alone in the hand', () => {
    const { floor, world } = anaWithTotes(...cream);
    floor.scan('A-02-1');
    expect(floor.scan(creamOf('L2', '260701'))).toBe('attention other_lot');
    expect(floor.scan(creamOf('L2', '260701'))).toBe('accepted right_item');
    expect(floor.scan(creamOf('L2', '260701'))).toBe('accepted right_item');
    expect(floor.scan(creamOf('L1'))).toBe('refused tote_now');
    // A label without a lot does not change what is in the hand.
    expect(floor.scan(gtin.cream)).toBe('step_done all_counted');
    expect(floor.situation.progress).toMatchObject({ lot: 'L2', expiry: '2026-07-01', counted: 3 });
    floor.scan('T-1');
    const inTote = world.picture(new Set(['balance'])).filter((text) => text.includes('hu:T-1'));
    expect(inTote).toHaveLength(1);
    expect(JSON.parse(inTote[0] ?? '')).toMatchObject({
      body: { lot: 'L2', quantity: 3, expiry: '2026-07-01' },
    });
  });

  test('[PK6] an expired or recalled lot is refused, by its label and by the book', () => {
    const { floor } = anaWithTotes(...cream);
    floor.scan('A-02-1');
    expect(floor.scan(creamOf('L1', '260301'))).toBe('refused lot_expired');
    expect(floor.scan(creamOf('L3'))).toBe('refused lot_expired');
    expect(floor.scan(creamOf('L4'))).toBe('refused lot_not_allowed');
    // Unknown to the book, fit by its label, but with too little life for the brand.
    expect(floor.scan(creamOf('L9', '260320'))).toBe('refused lot_not_allowed');
    expect(floor.current.counted).toBe(0);
  });

  test('[PK6] damaged units in the bin do not stop the good ones beside them', () => {
    const { floor } = anaWithTotes(...mugs, stock('A-01-1', ['luma:mug', 2], { status: 'damaged' }));
    floor.scan('A-01-1');
    expect(floor.scan(gtin.mug)).toBe('accepted right_item');
  });

  test('[PK6] another lot is refused where the brand does not allow it', () => {
    const { floor } = anaWithTotes(
      stock('A-04-1', ['nord:tea', 8], { lot: 'N1', expiry: '2026-12-01' }),
      order('1', [['nord:tea', 2]], { brand: 'nord' }),
    );
    expect(floor.scan('A-04-1', `(01)0${gtin.tea}(10)N2`)).toBe('refused lot_not_allowed');
    expect(floor.scan(`(01)0${gtin.tea}(10)N1`)).toBe('accepted right_item');
  });

  test('[PK6] what a label says beyond the tracking of its SKU does not reach the book', () => {
    const { floor, world } = anaWithTotes(...mugs);
    floor.scan('A-01-1', `(01)0${gtin.mug}(10)X9(17)270101(21)S-1`, 'T-1');
    expect(world.picture(new Set(['balance'])).filter((text) => text.includes('X9'))).toEqual([]);
    expect(floor.current).toMatchObject({ book: 29, stop: { picked: 1 } });
  });

  test('[PK6] serials are read one by one and once', () => {
    const { floor } = anaWithTotes(
      stock('A-03-1', ['luma:phone', 3]),
      order('1', [['luma:phone', 1]]),
      order('2', [['luma:phone', 2]]),
    );
    const phone = (serial: string): string => `(01)0${gtin.phone}(21)${serial}`;
    floor.scan('A-03-1');
    expect(floor.scan(gtin.phone)).toBe('refused serial_missing');
    expect(floor.scan(`${phone('S-1')}(30)2`)).toBe('refused serial_missing');
    expect(floor.count(3)).toBe('null');
    expect(floor.scan(phone('S-1'), phone('S-2'))).toBe('accepted right_item');
    expect(floor.scan(phone('S-1'))).toBe('refused serial_twice');
    expect(floor.scan(phone('S-3'))).toBe('step_done all_counted');
    expect(floor.scan('T-1')).toBe('step_done into_tote');
    expect(floor.situation.progress.serials).toEqual(['S-2', 'S-3']);
    expect(floor.scan('T-2')).toBe('job_done all_picked');
  });
});

test('[PK3] a tote is bound when it is an empty tote', () => {
  const world = releasedWorld(...mugs);
  world.run(claimRun, { runId: firstRun }, ana);
  world.apply([handlingUnitBound.create({ lpn: 'T-4', runId: 'W-8-1', slot: 1, orderId: 'luma:88' })]);
  const floor = walkFloor(world, firstRun, ana);
  expect(floor.scan('A-01-1')).toBe('not_awaited totes_first');
  expect(floor.scan('SLOT-2')).toBe('refused wrong_slot');
  expect(floor.scan('SLOT-1')).toBe('accepted tote_now');
  expect(floor.scan('P-1')).toBe('refused not_a_tote');
  expect(floor.scan('T-4')).toBe('refused tote_taken');
  expect(floor.last.data).toEqual({ tote: 'T-4', order: '88' });
  expect(floor.scan('T-1')).toBe('step_done tote_bound');
  expect(floor.scan('T-1')).toBe('refused tote_taken');
  expect(floor.scan('T-99')).toBe('step_done all_totes_bound');
});

test('[PK7] units go only into the tote that is asked for', () => {
  const { floor } = anaWithTotes(...mugs);
  floor.scan('A-01-1');
  expect(floor.scan('T-1')).toBe('not_awaited item_first');
  floor.scan(gtin.mug);
  expect(floor.scan('T-2')).toBe('refused wrong_tote');
  expect(floor.last.data).toEqual({ scanned: 'T-2', wanted: 'T-1', slot: 1 });
  expect(floor.scan('T-1')).toBe('step_done into_tote');
  expect(floor.count(4)).toBe('step_done all_counted');
  expect(floor.scan('T-1')).toBe('step_done into_tote');
  expect(floor.scan('T-2')).toBe('job_done all_picked');
});
