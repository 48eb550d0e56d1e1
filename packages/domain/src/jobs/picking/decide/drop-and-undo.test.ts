import { describe, expect, test } from 'vitest';
import { discrepancyDocument } from '../../../discrepancies/discrepancy.ts';
import { handlingUnitDocument } from '../../../handling-units/handling-unit.ts';
import { orderDocument } from '../../../orders/order.ts';
import { waveDocument } from '../../../orders/wave.ts';
import { balanceDocument } from '../../../stock/balance.ts';
import { bookProblems } from '../../../testing/books.ts';
import { ana, ben } from '../../../testing/given.ts';
import { anaWithTotes, firstRun } from '../../../testing/released-run.ts';
import { gtin, order, stock } from '../../../testing/small-warehouse.ts';
import { uuid, type World } from '../../../testing/world.ts';
import { progressDocument, runDocument } from '../state.ts';
import { drop } from './drop.ts';
import { undo } from './undo.ts';

const runId = firstRun;
const mugs = [
  stock('A-01-1', ['luma:mug', 10]),
  order('1', [['luma:mug', 3]]),
  order('2', [['luma:mug', 2]]),
];
const cards = (world: World): readonly unknown[] =>
  world.all(discrepancyDocument).map(({ body }) => [body.type, body.status]);

describe('[PK14] a drop', () => {
  test('[PK14] ends the run with its totes and orders', () => {
    const { world, floor } = anaWithTotes(...mugs);
    floor.scan('A-01-1');
    floor.count(5);
    floor.scan('T-1', 'T-2');
    world.run(drop, { runId, stationId: 'S-01' }, ana);
    expect(world.get(runDocument, runId)).toMatchObject({
      status: 'finished',
      stationId: 'S-01',
      unitsPicked: 5,
      unitsShort: 0,
    });
    expect(world.get(waveDocument, 'W-1001')).toMatchObject({
      status: 'finished',
      ordersPicked: 2,
      unitsPicked: 5,
    });
    expect(world.all(orderDocument).map(({ body }) => [body.status, body.droppedAt])).toEqual([
      ['picked', 'S-01'],
      ['picked', 'S-01'],
    ]);
    expect(world.get(handlingUnitDocument, 'T-1')).toMatchObject({ state: 'dropped', locationId: 'S-01' });
    expect(world.get(progressDocument, runId)).toBeUndefined();
    expect([cards(world), bookProblems(world)]).toEqual([[], []]);
  });

  test('[PK14] makes what is still open short and gives its stock back', () => {
    const { world, floor } = anaWithTotes(...mugs);
    floor.scan('A-01-1', gtin.mug, 'T-1');
    world.run(drop, { runId, stationId: 'S-01' }, ana);
    expect(world.get(orderDocument, 'luma:1')).toMatchObject({ unitsPicked: 1, unitsShort: 2 });
    expect(world.get(orderDocument, 'luma:2')).toMatchObject({ unitsPicked: 0, unitsShort: 2 });
    expect(world.all(balanceDocument).filter(({ body }) => body.allocated !== 0)).toEqual([]);
    expect(world.all(discrepancyDocument)).toMatchObject([
      { body: { type: 'short_pick', quantity: 4, facts: { cause: 'left_open', gap: 4 } } },
    ]);
    expect(bookProblems(world)).toEqual([]);
  });

  test('[PK14] happens once; a second one changes nothing', () => {
    const { world } = anaWithTotes(...mugs);
    world.run(drop, { runId, stationId: 'S-01' }, ana);
    const before = world.picture();
    world.run(drop, { runId, stationId: 'S-01' }, ana);
    expect(world.picture()).toEqual(before);
  });

  test('[PK18] of a run that another device holds stands and is told', () => {
    const { world } = anaWithTotes(...mugs);
    world.run(drop, { runId, stationId: 'S-01' }, ben);
    expect(world.get(runDocument, runId)?.status).toBe('finished');
    expect(cards(world)).toContainEqual(['run_not_held', 'open']);
  });

  test('[PK19] of an unknown run is told', () => {
    const { world } = anaWithTotes(...mugs);
    world.run(drop, { runId: 'W-9-9', stationId: 'S-01' }, ana);
    expect(cards(world)).toEqual([['reference_unknown', 'open']]);
  });
});

describe('[PK15] undo', () => {
  const last = (world: World): string => world.get(progressDocument, runId)?.undo.at(-1)?.commandId ?? '';

  test('[PK15] of a pick puts the units back into the bin and the hand, with lot and serials', () => {
    const { world, floor } = anaWithTotes(
      ...['S-1', 'S-2'].map((serial) => stock('A-03-1', ['luma:phone', 1], { serial })),
      order('1', [['luma:phone', 2]]),
    );
    floor.scan('A-03-1', `(01)${gtin.phone}(21)S-2`, `(01)${gtin.phone}(21)S-1`);
    const before = world.picture(new Set(['balance', 'pickTask', 'run', 'order', 'wave']));
    floor.scan('T-1');
    floor.undo();
    expect(world.picture(new Set(['balance', 'pickTask', 'run', 'order', 'wave']))).toEqual(before);
    expect(world.get(progressDocument, runId)).toMatchObject({
      stop: 'A-03-1|luma:phone|',
      counted: 2,
      serials: ['S-2', 'S-1'],
    });
    expect(floor.scan('T-1')).toBe('job_done all_picked');
    expect(
      world.all(balanceDocument).flatMap(({ body }) => (body.place === 'hu:T-1' ? [body.serial] : [])),
    ).toEqual(['S-1', 'S-2']);
  });

  test('[PK15] withdraws the cards of the command', () => {
    const { world, floor } = anaWithTotes(...mugs);
    floor.scan('A-01-1', gtin.mug);
    world.apply([stock('A-01-1', ['luma:bowl', 1])]);
    const { stop } = floor.current;
    floor.send(undo, { runId, undoes: last(world) });
    expect(floor.current.counted).toBe(0);
    floor.short(0, 'empty');
    expect(cards(world)).toEqual([['short_pick', 'open']]);
    floor.undo();
    expect(cards(world)).toEqual([['short_pick', 'withdrawn']]);
    expect(floor.current.stop).toEqual(stop);
  });

  test('[PK15] of an older command works for a pick, whatever came later, and for nothing else', () => {
    const { world, floor } = anaWithTotes(...mugs);
    floor.scan('A-01-1');
    const confirmed = last(world);
    floor.scan(gtin.mug, 'T-1');
    const picked = last(world);
    floor.scan(gtin.mug);
    world.run(undo, { runId, undoes: confirmed }, ana);
    expect(cards(world)).toEqual([['reference_unknown', 'open']]);
    expect(world.get(progressDocument, runId)?.locationId).toBe('A-01-1');
    world.run(undo, { runId, undoes: picked }, ana);
    expect(world.get(runDocument, runId)?.unitsPicked).toBe(0);
    expect(world.get(progressDocument, runId)?.counted).toBe(2);
    expect(bookProblems(world)).toEqual([]);
  });

  test('[PK15] of the same command happens once', () => {
    const { world, floor } = anaWithTotes(...mugs);
    floor.scan('A-01-1', gtin.mug, 'T-1');
    const picked = last(world);
    floor.undo();
    const before = world.picture(new Set(['balance', 'pickTask', 'pickProgress']));
    world.run(undo, { runId, undoes: picked }, ana);
    expect(world.picture(new Set(['balance', 'pickTask', 'pickProgress']))).toEqual(before);
    expect(cards(world)).toEqual([['reference_unknown', 'open']]);
  });

  test('[PK15] knows the last five commands, and none after the drop', () => {
    const { world, floor } = anaWithTotes(...mugs);
    floor.scan('A-01-1', gtin.mug, gtin.mug, gtin.mug, 'T-1', gtin.mug, gtin.mug);
    expect(world.get(progressDocument, runId)?.undo).toHaveLength(5);
    for (let n = 0; n < 5; n++) expect(floor.undo()).toBe('accepted undone');
    expect(floor.undo()).toBe('not_awaited nothing_to_undo');
    expect(floor.current).toMatchObject({ counted: 1, stop: { picked: 0 } });
    world.run(drop, { runId, stationId: 'S-01' }, ana);
    expect(floor.undo()).toBe('not_awaited nothing_to_undo');
  });

  test('[PK19] of a command nobody knows is told', () => {
    const { world } = anaWithTotes(...mugs);
    world.run(undo, { runId, undoes: uuid(5) }, ana);
    world.run(undo, { runId: 'W-9-9', undoes: uuid(5) }, ana);
    expect(cards(world)).toEqual([
      ['reference_unknown', 'open'],
      ['reference_unknown', 'open'],
    ]);
  });
});
