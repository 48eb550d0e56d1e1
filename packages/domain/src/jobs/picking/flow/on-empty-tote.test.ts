import { expect, test } from 'vitest';
import { handlingUnitBound } from '../../../handling-units/handling-unit.ts';
import { resolveScan } from '../../../scanning/resolve-scan.ts';
import { scanOf } from '../../../testing/floor.ts';
import { anaWithTotes, firstRun } from '../../../testing/released-run.ts';
import { gtin, order, stock } from '../../../testing/small-warehouse.ts';
import { onEmptyTote } from './on-empty-tote.ts';

test('[PK4] an empty tote takes the place of a full one; totes in use and other things are refused', () => {
  const { world, floor } = anaWithTotes(
    stock('A-01-1', ['luma:mug', 30]),
    order('1', [['luma:mug', 3]]),
    order('2', [['luma:mug', 2]]),
  );
  world.apply([
    handlingUnitBound.create({
      lpn: 'T-6',
      orderId: 'shop:77',
      runId: 'W-9',
      slot: 1,
    }),
  ]);
  floor.scan('A-01-1', gtin.mug);
  const scanned = (text: string) => {
    const { result, message, data, commands } = onEmptyTote(
      floor.situation,
      resolveScan(world.view, scanOf(text), { skuId: null }),
      text,
    );
    return { said: `${result} ${message}`, data, bodies: commands.map(({ body }) => body) };
  };
  expect(scanned('T-3')).toEqual({
    said: 'step_done tote_bound',
    data: { tote: 'T-3', slot: 1 },
    bodies: [{ runId: firstRun, slot: 1, full: 'T-1', tote: 'T-3' }],
  });
  expect(['T-1', 'T-2', 'T-6', gtin.mug].map(scanned)).toEqual([
    { said: 'refused tote_taken', data: { tote: 'T-1', order: '1' }, bodies: [] },
    { said: 'refused tote_taken', data: { tote: 'T-2', order: '2' }, bodies: [] },
    { said: 'refused tote_taken', data: { tote: 'T-6', order: '77' }, bodies: [] },
    { said: 'refused not_a_tote', data: { code: gtin.mug }, bodies: [] },
  ]);
});
