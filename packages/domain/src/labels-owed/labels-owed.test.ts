import { describe, expect, test } from 'vitest';
import { discrepancyDocument } from '../discrepancies/discrepancy.ts';
import { scanOf } from '../testing/floor.ts';
import { ana, ben, supervisor } from '../testing/given.ts';
import { gtin } from '../testing/small-warehouse.ts';
import { openWorld, uuid, type Done, type World } from '../testing/world.ts';
import { checkLabel } from './check-label.ts';
import { labelFate, labelsToCheck } from './label-outcomes.ts';
import { labelRequestDocument, labelRequestKey, type LabelSubject } from './label-request.ts';
import { printedProductCode, readLabel } from './printed-code.ts';
import { requestLabel } from './request-label.ts';
import { settleLabel } from './settle-label.ts';

const mug: LabelSubject = { kind: 'product', skuId: 'luma:mug', level: 'unit', factor: 1 };
const ask = (world: World, over: { subject?: LabelSubject; copies?: number } = {}, by = ana): Done =>
  world.run(
    requestLabel,
    { subject: mug, copies: 1, reason: 'unreadable', locationId: 'A-01-1', runId: 'W-1001-1', ...over },
    by,
  );
const owed = (world: World) => world.all(labelRequestDocument);

test('[LO1] a label is owed once per thing and place, with the most copies asked for', () => {
  const world = openWorld();
  const first = ask(world);
  ask(world, {}, ben);
  expect(owed(world)).toEqual([
    {
      key: 'product|luma:mug|unit|1|A-01-1',
      body: {
        subject: mug,
        copies: 1,
        reason: 'unreadable',
        locationId: 'A-01-1',
        runId: 'W-1001-1',
        askedBy: 'ana',
        deviceId: 'ana-device',
        at: first.occurredAt,
        commandId: first.commandId,
      },
    },
  ]);
  ask(world, { copies: 3 }, ben);
  ask(world, { subject: { kind: 'location', locationId: 'A-01-1' } });
  ask(world, { subject: { kind: 'handlingUnit', lpn: 'P-900' } });
  expect(owed(world).map(({ body }) => [body.subject.kind, body.copies, body.askedBy])).toEqual([
    ['handlingUnit', 1, 'ana'],
    ['location', 1, 'ana'],
    ['product', 3, 'ana'],
  ]);
});

test('[LO1] a label for nothing the building knows is refused', () => {
  const world = openWorld();
  const code = (subject: LabelSubject): unknown => ask(world, { subject }).rejection?.code;
  expect(code({ ...mug, skuId: 'luma:nothing' })).toBe('labels_owed.subject_unknown');
  expect(code({ kind: 'location', locationId: 'Z-99' })).toBe('labels_owed.subject_unknown');
});

test('[LO1] the desk settles the request it saw', () => {
  const world = openWorld();
  const first = ask(world);
  const requestId = owed(world)[0]?.key ?? '';
  const settleIt = (askedIn: string): Done =>
    world.run(settleLabel, { requestId, askedIn, as: 'printed' }, supervisor);
  expect(settleIt(first.commandId).rejection).toBeNull();
  expect(owed(world)).toEqual([]);
  expect(settleIt(first.commandId).rejection?.code).toBe('labels_owed.gone');
  ask(world);
  expect(settleIt(first.commandId).rejection?.code).toBe('labels_owed.gone');
  expect(owed(world)).toHaveLength(1);
});

describe('[LO9] a new label', () => {
  const shelf: LabelSubject = { kind: 'location', locationId: 'A-01-1' };
  const requestId = labelRequestKey(shelf, 'A-01-1');
  const device = 'ana-device';
  const askBin = (world: World, more: { blobs?: never[] } = {}): Done =>
    world.run(
      requestLabel,
      { subject: shelf, copies: 1, reason: 'unreadable', locationId: 'A-01-1', runId: null, ...more },
      ana,
    );
  const check = (world: World, askedIn: string, found: 'reads' | 'does_not_read'): Done =>
    world.run(checkLabel, { requestId, askedIn, found }, ana);
  const cards = (world: World) => world.all(discrepancyDocument).map(({ body }) => body);

  test('[LO9] reads only by the code that was printed, and only with the scanner', () => {
    const { view } = openWorld();
    const typed = { ...scanOf('A-01-1'), source: 'typed' as const };
    expect([
      readLabel(view, scanOf('A-01-1'), shelf),
      readLabel(view, scanOf('A-02-1'), shelf),
      readLabel(view, typed, shelf),
      readLabel(view, scanOf(gtin.mug), shelf),
    ]).toEqual(['reads', 'other_code', 'typed', 'other_code']);
    expect(printedProductCode(view, { kind: 'product', skuId: 'luma:mug', level: 'unit', factor: 1 })).toBe(
      `0${gtin.mug}`,
    );
    expect(readLabel(view, scanOf(gtin.mug), mug)).toBe('reads');
    expect(readLabel(view, scanOf(gtin.cream), mug)).toBe('other_code');
    const caseOf: LabelSubject = { kind: 'product', skuId: 'luma:mug', level: 'case', factor: 12 };
    // The unit's number on a carton is a label of the same article, and not the one that was asked for.
    expect(readLabel(view, scanOf(gtin.mug), caseOf)).toBe('other_code');
    const plate: LabelSubject = { kind: 'handlingUnit', lpn: 'P-900' };
    expect([readLabel(view, scanOf('P-900'), plate), readLabel(view, scanOf('P-901'), plate)]).toEqual([
      'reads',
      'other_code',
    ]);
  });

  test('[LO9] that reads is out, and the card about the old one is over', () => {
    const world = openWorld();
    const asked = askBin(world, { blobs: [] });
    expect(cards(world)).toMatchObject([
      {
        type: 'label_unreadable',
        status: 'open',
        locationId: 'A-01-1',
        evidence: [{ did: 'label_checked' }],
      },
    ]);
    expect(labelsToCheck(world.view, device)).toMatchObject([{ kind: 'owed', requestId }]);
    check(world, uuid(77), 'reads');
    const done = check(world, asked.commandId, 'reads');
    expect([owed(world), labelsToCheck(world.view, device)]).toEqual([[], []]);
    expect(labelFate(world.view, requestId, device)).toMatchObject({
      kind: 'settled',
      outcome: { as: 'printed', checked: { by: 'ana', at: done.occurredAt } },
    });
    expect(cards(world).map(({ status }) => status)).toEqual(['withdrawn']);
  });

  test('[LO9] that does not read is printed again and told, once for all who meet it', () => {
    const world = openWorld();
    const asked = askBin(world);
    expect(cards(world)).toEqual([]);
    world.run(settleLabel, { requestId, askedIn: asked.commandId, as: 'printed' }, supervisor);
    const again = check(world, asked.commandId, 'does_not_read');
    expect(owed(world)).toMatchObject([
      { key: requestId, body: { subject: shelf, copies: 1, reason: 'reprint', commandId: again.commandId } },
    ]);
    const third = check(world, again.commandId, 'does_not_read');
    expect(owed(world)).toMatchObject([{ body: { commandId: third.commandId } }]);
    expect(cards(world)).toMatchObject([{ type: 'label_unreadable', evidence: [{}, {}] }]);
    check(world, third.commandId, 'reads');
    expect(cards(world).map(({ status }) => status)).toEqual(['withdrawn']);
  });
});
