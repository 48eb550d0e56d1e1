import { expect, test } from 'vitest';
import { confirmLocation } from '../jobs/picking/decide/visit-bin.ts';
import { itemByHand } from '../jobs/picking/flow/on-item.ts';
import { nearbySkus } from '../jobs/picking/flow/nearby-skus.ts';
import { nothingToConfirm } from '../jobs/picking/flow/outcome.ts';
import { onScan } from '../jobs/picking/flow/on-scan.ts';
import { onScan as onReceiveScan } from '../jobs/receiving/flow/on-scan.ts';
import { resolveScan } from '../scanning/resolve-scan.ts';
import { scanOf } from '../testing/floor.ts';
import { announced, checkedIn } from '../testing/receiving-floor.ts';
import { anaWithTotes } from '../testing/released-run.ts';
import { gtin, order, stock, today } from '../testing/small-warehouse.ts';
import { openWorld } from '../testing/world.ts';
import type { EntryMode } from './entry.ts';
import { entryTallyDocument, typedShares } from './entry-tally.ts';
import { hasLastDigits, lastDigitsFit, proofPictures } from './second-proof.ts';

const mugs = [stock('A-01-1', ['luma:mug', 5]), order('1', [['luma:mug', 5]])];
const creams = announced('ASN-1', [['luma:cream', 5]]);
const torn: EntryMode = { mode: 'manual', reason: 'label_torn' };
const scanned: EntryMode = { mode: 'scan' };

test('[ME1] a typed product waits for its second proof; a typed bin does not', () => {
  const { world, floor } = anaWithTotes(...mugs);
  const type = (text: string, entry: EntryMode): string => {
    const scan = resolveScan(world.view, scanOf(text), { skuId: 'luma:mug' });
    const { result, message, commands } = onScan(floor.situation, {
      view: world.view,
      scan,
      memory: nothingToConfirm,
      today,
      entry,
    });
    return [result, message, commands.length].join(' ');
  };
  expect(type('A-01-1', torn)).toBe('step_done right_bin 1');
  floor.scan('A-01-1');
  expect(type(gtin.mug, torn)).toBe('attention second_proof 0');
  expect(type(gtin.mug, { ...torn, proof: 'picture' })).toBe('accepted right_item 1');
  expect(type(gtin.tea, torn)).toBe('refused wrong_item 0');
});

test('[ME1] goods that still lack their lot wait for the proof too, and what was said of them stays', () => {
  const { world, dock } = checkedIn([creams]);
  dock.scan('P-1', gtin.cream);
  const { situation, memory } = dock;
  const type = (entry: EntryMode) =>
    onReceiveScan(situation, {
      view: world.view,
      scan: resolveScan(world.view, scanOf(`(01)0${gtin.cream}(10)L1`), { skuId: 'luma:cream' }),
      memory,
      today,
      entry,
    });
  expect(type(torn)).toMatchObject({
    result: 'attention',
    message: 'second_proof',
    scanned: { skuId: 'luma:cream' },
    commands: [],
    memory,
  });
  expect(type({ ...torn, proof: 'picture' }).message).toBe('needs_expiry');
});

test('[ME1] without a code the product that is asked for is taken by hand, with a proof', () => {
  const { world, floor } = anaWithTotes(...mugs);
  const input = { view: world.view, memory: nothingToConfirm, today };
  const byHand = (entry: EntryMode) => itemByHand(floor.situation, { ...input, entry });
  expect(byHand({ ...torn, proof: 'last_digits' })).toBeNull();
  floor.scan('A-01-1');
  expect(byHand(torn)?.message).toBe('second_proof');
  expect(byHand({ ...torn, proof: 'last_digits' })).toMatchObject({
    message: 'right_item',
    commands: [{ body: { quantity: 1, entry: { ...torn, proof: 'last_digits' } } }],
  });
});

test('[ME1] last digits are those of any code of the product', () => {
  const { view } = openWorld();
  expect(lastDigitsFit(view, 'luma:mug', gtin.mug.slice(-4))).toBe(true);
  expect(lastDigitsFit(view, 'luma:mug', gtin.mugCase.slice(-4))).toBe(true);
  expect(lastDigitsFit(view, 'luma:mug', gtin.tea.slice(-4))).toBe(false);
  expect(lastDigitsFit(view, 'luma:mug', '')).toBe(false);
  expect(hasLastDigits(view, 'luma:mug')).toBe(true);
  expect(hasLastDigits(view, 'luma:nothing')).toBe(false);
});

test('[ME1] the right picture stands among at most three others, always in the same place', () => {
  const { view } = openWorld();
  const all = ['luma:mug', 'luma:cream', 'luma:phone', 'luma:bowl', 'nord:tea', 'no:body'];
  const pictures = (skuId: string): readonly string[] =>
    proofPictures(view, skuId, all).map(({ key }) => key);
  expect(pictures('luma:mug')).toHaveLength(4);
  expect(pictures('luma:mug')).toEqual(pictures('luma:mug'));
  expect(new Set(all.slice(0, 5).map((skuId) => pictures(skuId).indexOf(skuId))).size).toBeGreaterThan(1);
  expect(proofPictures(view, 'luma:mug', []).map(({ key }) => key)).toEqual(['luma:mug']);
  expect(pictures('no:body')).toEqual([]);
});

test('[ME1] the others come from the bins around', () => {
  const { world, floor } = anaWithTotes(
    ...mugs,
    stock('A-03-1', ['luma:bowl', 2]),
    stock('A-02-1', ['nord:tea', 2]),
  );
  expect(nearbySkus(world.view, floor.situation, floor.current)).toEqual(['nord:tea', 'luma:bowl']);
});

test('[ME2] codes are noted per person and day, scanned or typed with the reason', () => {
  const { world, floor } = anaWithTotes(...mugs);
  floor.scan('A-01-1', gtin.mug);
  const { runId } = floor.situation;
  const type = (entry: EntryMode, occurredAt?: string): unknown =>
    world.run(confirmLocation, { runId, locationId: 'A-01-1', entry }, occurredAt ? { occurredAt } : {});
  type(torn);
  type({ mode: 'manual', reason: 'scanner_dead' });
  type(torn);
  floor.undo();
  for (const day of [5, 6, 7, 8, 9, 10, 11])
    type(scanned, `2026-03-${String(day).padStart(2, '0')}T06:00:00.000Z`);
  const held = world.all(entryTallyDocument);
  expect(held).toHaveLength(1);
  expect(held[0]?.body.days.map(({ day }) => day)).toHaveLength(7);
  expect(typedShares(held, '2026-03-11')).toEqual([{ operatorId: 'ana', typed: 0, all: 1, mostly: null }]);
});

test('[ME2] who types most comes first, with the reason given most', () => {
  const day = (typed: number, all: number) => ({
    days: [{ day: today, typed, scanned: all - typed, reasons: typed > 0 ? { label_torn: typed } : {} }],
  });
  const tallies = [
    { key: 'ana', body: day(1, 40) },
    { key: 'ben', body: day(2, 10) },
    { key: 'sam', body: { days: [] } },
  ];
  expect(typedShares(tallies, today)).toEqual([
    { operatorId: 'ben', typed: 2, all: 10, mostly: 'label_torn' },
    { operatorId: 'ana', typed: 1, all: 40, mostly: 'label_torn' },
  ]);
});
