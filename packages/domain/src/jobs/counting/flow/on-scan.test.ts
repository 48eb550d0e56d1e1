import { describe, expect, test } from 'vitest';
import { operatorDocument } from '../../../catalog/operator.ts';
import { countRequested } from '../../../stock/count-request.ts';
import { understand } from '../../../kernel/rules.ts';
import { rules } from '../../../rules.ts';
import { foreignCodeOf } from '../../../scanning/foreign-code.ts';
import { resolveScan, type ResolvedScan } from '../../../scanning/resolve-scan.ts';
import { walkCounting } from '../../../testing/counting-floor.ts';
import { scanOf } from '../../../testing/floor.ts';
import { ana, ben } from '../../../testing/given.ts';
import { become } from '../../../testing/received-goods.ts';
import { gtin, instant, stock } from '../../../testing/small-warehouse.ts';
import { openWorld, uuid, type World } from '../../../testing/world.ts';
import { varianceDocument } from '../state.ts';
import { flowTable, onScan } from './on-scan.ts';
import { nothingInMind } from './outcome.ts';
import { readSituation, type CountStep } from './situation.ts';

const bin = 'A-01-1';
const asked = (locationId: string, skuId: string | null, n = 1) =>
  countRequested.create({
    locationId,
    skuId,
    reason: 'zero_check',
    seenQuantity: 4,
    raisedBy: 'ben',
    at: instant(0),
    commandId: uuid(n),
  });
const cream = (lot: string, expiry = ''): string =>
  `(01)0${gtin.cream}(10)${lot}${expiry === '' ? '' : `(17)${expiry}`}`;

describe('[CT2] to the bin and away', () => {
  test('[CT2] another bin than the one to go to is counted after its second scan', () => {
    const world = openWorld([stock(bin, ['luma:mug', 3]), asked(bin, null)]);
    const floor = walkCounting(world, ana);
    expect(floor.situation).toMatchObject({
      step: 'choose',
      next: { locationId: bin, why: 'asked', reason: 'zero_check' },
    });
    expect(floor.scan('B-01-1')).toBe('attention other_bin');
    expect(floor.last.data).toEqual({ bin: 'B-01-1', wanted: bin });
    expect(floor.scan(bin)).toBe('step_done started');
    expect(floor.situation).toMatchObject({
      step: 'count',
      session: { locationId: bin, only: null, why: 'asked' },
    });
    expect(floor.leave()).toBe('step_done left');
    expect(floor.scan('B-01-1', 'B-01-1')).toBe('step_done started');
    expect(floor.situation.session).toMatchObject({ locationId: 'B-01-1', why: 'chosen' });
  });

  test('[CT2] a bin somebody else counts is refused with their name, a door with the reason', () => {
    const world = openWorld([stock(bin, ['luma:mug', 3]), asked(bin, null)]);
    const other = walkCounting(world, ben, { now: instant(11) });
    expect(walkCounting(world, ana, { now: instant(10) }).scan(bin)).toBe('step_done started');
    expect(other.situation.list.some(({ locationId }) => locationId === bin)).toBe(false);
    expect(other.scan(bin, bin)).toBe('refused taken');
    expect(other.last.data).toEqual({ bin, operator: 'ana' });
    expect(other.scan('S-01', 'S-01')).toBe('refused not_counted_here');
  });

  test('[CT2] another bin while counting is refused; a product before the bin says so', () => {
    const world = openWorld([]);
    const floor = walkCounting(world, ana);
    expect(floor.scan(gtin.mug)).toBe('not_awaited bin_first');
    floor.scan(bin, bin);
    expect(floor.scan('B-01-1')).toBe('refused not_this_bin');
    expect(floor.scan('T-1')).toBe('not_awaited scan_products');
  });
});

describe('[CT3] counting', () => {
  const at = (...events: Parameters<typeof openWorld>[0] & object[]) => {
    const world = openWorld(events);
    const floor = walkCounting(world, ana);
    floor.scan(bin);
    const found = (): readonly unknown[] =>
      floor.situation.lines.map(({ line }) => [
        line.skuId,
        line.lot,
        line.expiry,
        line.good,
        line.damaged,
        line.serials,
      ]);
    return { world, floor, found };
  };

  test('[CT3] units add up, a case counts as its units, a number says all of it', () => {
    const { floor, found } = at();
    expect(floor.scan(gtin.mug)).toBe('accepted unit_counted');
    expect(floor.scan(gtin.mugCase)).toBe('accepted case_counted');
    expect(floor.last.data).toEqual({ units: 12, total: 13 });
    expect(floor.number(40)).toBe('accepted number_counted');
    expect(floor.number(40, 3)).toBe('accepted damaged_noted');
    expect(found()).toEqual([['luma:mug', null, null, 37, 3, []]]);
    expect(floor.scan(gtin.mug)).toBe('accepted unit_counted');
    expect(found()).toEqual([['luma:mug', null, null, 38, 3, []]]);
    expect([floor.number(2, 3), floor.number(-1), floor.number(1.5), floor.number(100_001)]).toEqual([
      'null',
      'null',
      'null',
      'null',
    ]);
  });

  test('[CT3] undo takes the scans back one by one, and what was handed in stays', () => {
    const { floor, found } = at();
    floor.scan(gtin.mug, gtin.mug);
    floor.number(9);
    expect([floor.undo(), found()]).toEqual(['step_done undone', [['luma:mug', null, null, 2, 0, []]]]);
    expect(floor.scan('%CMD:UNDO')).toBe('step_done undone');
    expect([floor.undo(), found()]).toEqual(['step_done undone', []]);
    expect(floor.undo()).toBe('not_awaited nothing_to_undo');
    floor.scan(gtin.mug);
    floor.done();
    expect(floor.undo()).toBe('not_awaited nothing_to_undo');
  });

  test('[CT3] lot and expiry are asked for where the label does not say them, and only once', () => {
    const { floor, found } = at();
    expect(floor.scan(gtin.cream)).toBe('attention needs_lot');
    expect(floor.situation.step).toBe('details');
    expect(floor.details({ lot: 'L9' })).toBe('attention needs_expiry');
    expect(floor.details({ expiry: '2027-01-01' })).toBe('accepted unit_counted');
    expect(floor.scan(gtin.cream)).toBe('accepted unit_counted');
    expect(floor.scan(cream('L8', '270301'))).toBe('accepted unit_counted');
    expect(floor.scan(cream('L9'))).toBe('accepted unit_counted');
    expect(found().toSorted((a, b) => String(a).localeCompare(String(b)))).toEqual([
      ['luma:cream', 'L8', '2027-03-01', 1, 0, []],
      ['luma:cream', 'L9', '2027-01-01', 3, 0, []],
    ]);
  });

  test('[CT3] an expiry the book knows is not asked for', () => {
    const { floor } = at(stock(bin, ['luma:cream', 2], { lot: 'L1', expiry: '2027-01-01' }));
    expect(floor.scan(cream('L1'))).toBe('accepted unit_counted');
  });

  test('[CT3] a label with the lot alone answers, and so does plain text; nonsense does not', () => {
    const { floor } = at(stock(bin, ['luma:cream', 2], { lot: 'L1', expiry: '2027-01-01' }));
    floor.scan(gtin.cream);
    expect(floor.details({ lot: 'a|b' })).toBe('unknown unknown_code');
    expect(floor.scan('(10)L1')).toBe('accepted unit_counted');
  });

  test('[CT3] a serial counts once', () => {
    const { floor, found } = at();
    expect(floor.scan(gtin.phone)).toBe('attention needs_serial');
    expect(floor.scan('SN-77')).toBe('accepted unit_counted');
    expect(floor.scan(`(01)0${gtin.phone}(21)SN-77`)).toBe('refused serial_twice');
    expect(floor.scan(`(01)0${gtin.phone}(21)SN-78`)).toBe('accepted unit_counted');
    expect(found()).toEqual([['luma:phone', null, null, 2, 0, ['SN-77', 'SN-78']]]);
    expect([floor.number(3), floor.number(2, 1)]).toEqual(['null', 'accepted damaged_noted']);
  });

  test('[CT3] one code of two products is chosen, a typed one is proved', () => {
    const { world, floor } = at();
    expect(floor.scan(gtin.shared)).toBe('attention choose_item');
    expect(floor.last.choices.map(({ skuId }) => skuId)).toEqual(['luma:bowl', 'luma:plate']);
    const typed = onScan(floor.situation, {
      view: world.view,
      memory: nothingInMind,
      now: instant(600),
      by: { operatorId: 'ana', deviceId: 'ana-device' },
      entry: { mode: 'manual', reason: 'label_torn' },
      scan: resolveScan(world.view, scanOf(gtin.mug), { skuId: null }),
    });
    expect([typed.message, typed.commands]).toEqual(['second_proof', []]);
  });

  test('[CT4] goods of another brand are counted and told; an unknown code opens the known way', () => {
    const { world, floor } = at();
    become(world, bin, { brand: 'luma' });
    expect(floor.scan(`(01)0${gtin.tea}(10)N1(17)270101`)).toBe('attention other_brand');
    expect(floor.scan('5999999999999')).toBe('unknown unknown_code');
    expect(floor.last.unknown).toMatchObject({ text: '5999999999999' });
  });

  test('[CT4] "empty" is refused while something is counted, and asked again by the label', () => {
    const { floor } = at();
    expect(floor.scan(bin)).toBe('attention empty_ask');
    floor.scan(gtin.mug);
    expect(floor.empty()).toBe('refused not_empty');
    floor.undo();
    expect(floor.empty()).toBe('job_done bin_done');
  });

  test('[CT4] one SKU at a time: others are not part of it', () => {
    const world = openWorld([stock(bin, ['luma:mug', 3]), asked(bin, 'luma:mug')]);
    const floor = walkCounting(world, ana);
    floor.scan(bin);
    expect(floor.situation).toMatchObject({ session: { only: 'luma:mug' }, onlySku: { name: 'luma mug' } });
    expect(floor.scan(gtin.phone)).toBe('refused not_this_item');
    floor.scan(gtin.mug);
    floor.number(3);
    expect([floor.scan(bin), world.all(varianceDocument)]).toEqual(['job_done bin_done', []]);
  });
});

test('[CT8] the same person is led back at once; bin and product without a number', () => {
  const world = openWorld([stock(bin, ['luma:mug', 5])]);
  const floor = walkCounting(world, ana);
  floor.scan(bin, bin, gtin.mug);
  floor.done();
  expect(floor.situation).toMatchObject({
    step: 'again',
    next: { locationId: bin, only: 'luma:mug', why: 'recount' },
  });
  expect(floor.scan(bin)).toBe('step_done started');
  expect(floor.situation).toMatchObject({ step: 'count', session: { only: 'luma:mug', why: 'recount' } });
});

/** A walk through everything a screen may show. */
function story(world: World): readonly unknown[] {
  const floor = walkCounting(world, ana);
  const shown: unknown[] = [];
  const see = (said: string): void => {
    shown.push([said, { ...floor.situation }, floor.last.data, floor.last.choices]);
  };
  shown.push(floor.situation);
  for (const code of [bin, bin, gtin.mug, gtin.mugCase, cream('L1'), gtin.phone, 'SN-1'])
    see(floor.scan(code));
  see(floor.number(7));
  see(floor.done());
  return shown;
}

test('[CT1] nothing a screen shows while counting depends on how much the book has', () => {
  const stocked = (units: number): World =>
    openWorld([
      stock(bin, ['luma:mug', units]),
      stock(bin, ['luma:cream', units + 3], { lot: 'L1', expiry: '2027-01-01' }),
      asked(bin, null),
    ]);
  expect(story(stocked(50))).toEqual(story(stocked(900)));
});

test('[CT14] every step answers every kind of scan, with commands that are understood', () => {
  const world = openWorld([stock(bin, ['luma:mug', 5]), asked(bin, null)]);
  const steps: Readonly<Record<CountStep, () => ReturnType<typeof walkCounting>>> = {
    choose: () => walkCounting(openWorld(world.log.slice(openWorld().log.length)), ana),
    again: () => {
      const floor = walkCounting(openWorld(world.log.slice(openWorld().log.length)), ana);
      floor.scan(bin, gtin.mug);
      floor.done();
      return floor;
    },
    count: () => {
      const floor = walkCounting(openWorld(world.log.slice(openWorld().log.length)), ana);
      floor.scan(bin, gtin.mug);
      return floor;
    },
    details: () => {
      const floor = walkCounting(openWorld(world.log.slice(openWorld().log.length)), ana);
      floor.scan(bin, gtin.cream);
      return floor;
    },
  };
  const foreign = foreignCodeOf(scanOf('???'));
  const item = resolveScan(world.view, scanOf(gtin.mug), { skuId: null });
  const location = resolveScan(world.view, scanOf(bin), { skuId: null });
  const scans: readonly ResolvedScan[] = [
    { kind: 'command', command: 'UNDO' },
    { kind: 'command', command: 'NEXT' },
    item,
    location,
    resolveScan(world.view, scanOf('S-01'), { skuId: null }),
    { kind: 'cartSlot', slot: 1 },
    resolveScan(world.view, scanOf('T-1'), { skuId: null }),
    { kind: 'badge', badge: 'ana' },
    { kind: 'document', reference: 'ASN-1', read: foreign },
    { kind: 'tracking', number: '1', read: foreign },
    { kind: 'unknown', read: foreign },
    { kind: 'unknown', read: foreign, says: { lot: 'L7', expiry: null, serial: null } },
  ];
  expect(world.get(operatorDocument, 'ana')).toBeDefined();
  for (const [step, open] of Object.entries(steps)) {
    for (const scan of scans) {
      const floor = open();
      expect([step, floor.situation.step]).toEqual([step, step]);
      const said = onScan(floor.situation, {
        view: world.view,
        scan,
        memory: step === 'details' ? floor.last.memory : nothingInMind,
        now: instant(600),
        by: { operatorId: 'ana', deviceId: 'ana-device' },
        entry: { mode: 'scan' },
      });
      const understood = said.commands.map((command) => understand(rules, command).understood);
      expect({ step, scan: scan.kind, understood }).toEqual({
        step,
        scan: scan.kind,
        understood: understood.map(() => true),
      });
    }
  }
  const kinds = new Set(scans.map(({ kind }) => kind));
  for (const row of Object.values(flowTable))
    expect(Object.keys(row).filter((kind) => !kinds.has(kind as ResolvedScan['kind']))).toEqual([]);
  expect(
    readSituation(world.view, {
      operatorId: 'ana',
      deviceId: 'd',
      now: instant(600),
      planRoute: ({ stops }) => stops.map((_, i) => i),
      memory: nothingInMind,
      dayPlan: null,
    }).step,
  ).toBe('choose');
});
