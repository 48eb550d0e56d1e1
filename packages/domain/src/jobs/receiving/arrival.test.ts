import { expect, test } from 'vitest';
import { readCelsius } from '../../catalog/read-celsius.ts';
import { temperatureRange } from '../../catalog/arrival-checks.ts';
import { everydayGoods, type SkuStorage } from '../../catalog/storage-class.ts';
import { discrepancyDocument } from '../../discrepancies/discrepancy.ts';
import { balanceDocument } from '../../stock/balance.ts';
import { announced, checkedIn, declared, stored, tallied, type Dock } from '../../testing/receiving-floor.ts';
import { gtin } from '../../testing/small-warehouse.ts';
import type { World } from '../../testing/world.ts';
import { recount } from './decide/correct-count.ts';
import { acceptDeclared } from './decide/declared-unit.ts';
import { tally } from './decide/tally.ts';
import * as actions from './flow/actions.ts';

const order = announced('ASN-1', [['luma:mug', 48]], {
  trusted: true,
  named: { 'P-5': [declared('luma:mug', 24)] },
});
const atDock = (storage: Partial<SkuStorage>) => checkedIn([stored('mug', storage), order]);
const onUnits = (world: World): readonly unknown[] =>
  world
    .all(balanceDocument)
    .filter(({ body }) => body.place.startsWith('hu:'))
    .map(({ body }) => [body.place.slice(3), body.quantity, body.status]);
const cards = (world: World): readonly unknown[] =>
  world.all(discrepancyDocument).map(({ body }) => {
    const { why, doubt = null, deciCelsius = null } = body.facts;
    return [body.type, body.severity, why, doubt, deciCelsius];
  });
const units = (dock: Dock, count: number, deciCelsius?: number) =>
  dock.send(
    tally,
    tallied(dock, { units: count, cartons: 0, ...(deciCelsius !== undefined && { deciCelsius }) }),
  );

test('[RC20] dangerous goods whose class nobody said go to hold by a scan, and a supervisor is told', () => {
  const { world, dock } = atDock({ dangerous: true });
  expect(dock.scan('P-1', gtin.mugCase)).toBe('attention hazard_unknown');
  expect(dock.scan(gtin.mugCase)).toBe('not_awaited choice_first');
  expect(dock.act(actions.setPendingAside)).toBe('attention hold_unit_first');
  expect(dock.scan('P-9')).toBe('step_done put_aside');
  units(dock, 3);
  expect(onUnits(world)).toEqual([
    ['P-1', 3, 'hold'],
    ['P-9', 12, 'hold'],
  ]);
  expect(cards(world)).toEqual([['unsellable_received', 'serious', 'quarantine', 'hazard_unknown', null]]);
});

test('[RC20] once their class is said they come in like others', () => {
  const { world, dock } = atDock({ dangerous: true, hazard: '3' });
  expect(dock.scan('P-1', gtin.mugCase)).toBe('accepted carton_counted');
  expect(onUnits(world)).toEqual([['P-1', 12, 'available']]);
});

test('[RC21] cold goods are measured once per unit, and what is too warm goes to quarantine only', () => {
  const { world, dock } = atDock({ temperature: 'cool' });
  const measure = (deciCelsius: number) => dock.details({ deciCelsius });
  expect(dock.scan('P-1', gtin.mug)).toBe('attention needs_temperature');
  expect(dock.scan('99')).toBe('unknown unknown_code');
  expect(measure(80)).toBe('accepted unit_counted');
  expect(dock.scan(gtin.mug)).toBe('accepted unit_counted');
  dock.close();
  expect(dock.scan('P-2', gtin.mug)).toBe('attention needs_temperature');
  expect(measure(81)).toBe('attention off_temperature');
  expect(dock.act(actions.setPendingAside)).toBe('attention hold_unit_first');
  expect(dock.scan('P-9')).toBe('step_done put_aside');
  expect(onUnits(world)).toEqual([
    ['P-1', 2, 'available'],
    ['P-9', 1, 'hold'],
  ]);
  expect(cards(world)).toEqual([['unsellable_received', 'attention', 'quarantine', 'off_temperature', 81]]);
});

test('[RC21] as facts: goods nobody measured are held and told, those off their range, too; a recount is not measured anew', () => {
  const { world, dock } = atDock({ temperature: 'frozen' });
  dock.scan('P-1');
  units(dock, 2);
  units(dock, 3, -149);
  units(dock, 4, -150);
  const goods = { receiptId: dock.receiptId, lpn: 'P-1', skuId: 'luma:mug', lot: null, expiry: null };
  dock.send(recount, { ...goods, believed: 4, counted: 3, cartons: 0 });
  expect(onUnits(world)).toEqual([
    ['P-1', 3, 'available'],
    ['P-1', 5, 'hold'],
  ]);
  expect(cards(world)).toEqual([
    ['data_missing', 'attention', 'data_missing', null, null],
    ['unsellable_received', 'attention', 'off_temperature', null, -149],
  ]);
});

test('[RC20] [RC21] a pallet that names such goods is counted, whoever its supplier is', () => {
  const { world, dock } = atDock({ temperature: 'cool' });
  dock.scan('P-5');
  expect(dock.act(actions.acceptAsListed)).toBe('refused verify_needed');
  dock.send(acceptDeclared, { receiptId: dock.receiptId, lpn: 'P-5' });
  expect(onUnits(world)).toEqual([['P-5', 24, 'hold']]);
});

test('[RC21] the range is the article’s own, else its temperature class’s', () => {
  const of = (storage: Partial<SkuStorage>) => temperatureRange({ ...everydayGoods, ...storage });
  expect([
    of({}),
    of({ temperature: 'cool' }),
    of({ temperature: 'cool', mostDeciCelsius: 50 }),
    of({ mostDeciCelsius: 250 }),
    of({ temperature: 'frozen', leastDeciCelsius: -300, mostDeciCelsius: -180 }),
  ]).toEqual([
    null,
    { least: 20, most: 80 },
    { least: 20, most: 50 },
    { least: -999, most: 250 },
    { least: -300, most: -180 },
  ]);
  const said = ['4', '4,5', ' 18.0 ', '0', '', '4.55', '-4', '100', '4°'];
  expect(said.map((text) => readCelsius(text, 'below'))).toEqual([
    -40,
    -45,
    -180,
    0,
    null,
    null,
    null,
    null,
    null,
  ]);
});
