import type { DomainEvent } from '@floorhand/domain/kernel/event';
import { move } from '@floorhand/domain/stock/ledger';
import { atLocation, inHandlingUnit } from '@floorhand/domain/stock/place';
import { locationSet } from '@floorhand/domain/layout/layout-events';
import { plainPlace } from '@floorhand/domain/layout/location';
import { stock } from '@floorhand/domain/testing/small-warehouse';
import { expect, test } from 'vitest';
import { Handheld } from '../fixtures/handheld.ts';
import { PickingFloor } from '../fixtures/picking-floor.ts';
import { languages, openIn, ScreenCheck } from '../fixtures/screen-check.ts';
import { sam } from '../fixtures/staff.ts';
import { SignInPage } from '../page-models/sign-in-page.ts';

const dayMs = 86_400_000;
const daysAgo = (days: number): string => new Date(Date.now() - days * dayMs).toISOString();

/** A pick into a tote, days ago. */
const pick = (bin: string, [skuId, quantity]: readonly [string, number], days: number): DomainEvent =>
  move({
    skuId,
    lot: null,
    serial: null,
    expiry: null,
    from: atLocation(bin),
    to: inHandlingUnit('T-1'),
    fromStatus: 'available',
    toStatus: 'available',
    quantity,
    reason: 'pick',
    fromAllocated: 0,
    at: daysAgo(days),
    by: null,
  });
const tightBin = (code: string, mostWeightGrams: number): DomainEvent =>
  locationSet.create({
    locationId: code,
    location: {
      kind: 'pick',
      zone: 'main',
      brand: null,
      aisle: 'B',
      segments: code.split('-'),
      xMm: 3000,
      yMm: 2000,
      blocked: null,
      doubtful: false,
      limits: { ...plainPlace, mostWeightGrams },
    },
  });

const goods: readonly DomainEvent[] = [
  tightBin('B-02-1', 5000),
  stock('C-04-1', ['luma:mug', 400], { at: daysAgo(200) }),
  stock('A-01-1', ['luma:bowl', 30], { at: daysAgo(200) }),
  stock('B-02-1', ['luma:plate', 40], { at: daysAgo(20) }),
  stock('B-01-1', ['nord:tea', 900], { at: daysAgo(150), lot: 'L1', expiry: '2099-01-01' }),
  ...Array.from({ length: 40 }, (_, i) => pick('C-04-1', ['luma:mug', 4], i)),
  ...Array.from({ length: 2 }, (_, i) => pick('B-01-1', ['nord:tea', 90], i * 9)),
];

test('a supervisor sees what lies in the wrong place, and where it should go', async () => {
  const check = new ScreenCheck();
  await using floor = await PickingFloor.open([], goods);
  await using desk = await Handheld.start({ url: floor.server.url, viewport: { width: 1180, height: 820 } });
  await new SignInPage(desk).joinAs(sam, floor.code());
  const { page } = desk;
  await page.getByRole('navigation').getByText('Slotting').click();
  const row = (text: string) => page.getByRole('row', { name: text });
  const section = (name: string) => page.getByRole('radio', { name });
  await section('Too far 1').waitFor();
  expect(await row('luma mug').innerText()).toMatch(/C-04-1.*40.*240 ×.*A-03-1/s);
  await section('Overfull 1').click();
  expect(await row('luma plate').innerText()).toMatch(/B-02-1.*40.*200%.*20 ×.*A-02-1/s);
  await section('Too much 1').click();
  expect(await row('nord tea').innerText()).toMatch(/B-01-1.*900.*weeks/s);
  await section('Not picked 1').click();
  expect(await row('luma bowl').innerText()).toMatch(/A-01-1.*30.*200 days/s);
  await section('Empty 8').click();
  await page.getByRole('cell', { name: 'A-02-1' }).waitFor();

  for (const language of languages) {
    await openIn(page, language, '/supervisor/slotting');
    const tabs = page.locator('.sv-filters [role=radio]');
    await tabs.first().waitFor();
    for (const [i, name] of ['far', 'overfull', 'over', 'dead', 'empty'].entries()) {
      await tabs.nth(i).click();
      await check.look(page, `slotting-${name}-${language}`, 'desk');
    }
  }
  expect(check.problems).toEqual([]);
  expect(desk.faults.take()).toEqual([]);
}, 180_000);
