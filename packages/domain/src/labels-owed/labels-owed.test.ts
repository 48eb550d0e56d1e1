import { expect, test } from 'vitest';
import { ana, ben, supervisor } from '../testing/given.ts';
import { openWorld, type Done, type World } from '../testing/world.ts';
import { labelRequestDocument, type LabelSubject } from './label-request.ts';
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
