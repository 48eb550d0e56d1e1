import { describe, expect, test } from 'vitest';
import { handlingUnitDocument, handlingUnitRegistered } from '../handling-units/handling-unit.ts';
import { afterPrinting, afterTrouble } from '../labels-owed/after-printing.ts';
import { labelRequestDocument, type LabelSubject } from '../labels-owed/label-request.ts';
import {
  labelFate,
  labelOutcomesDocument,
  labelsAskedOn,
  mostOutcomes,
} from '../labels-owed/label-outcomes.ts';
import { newPlates } from '../labels-owed/new-plates.ts';
import { printAgain } from '../labels-owed/print-again.ts';
import { requestLabel } from '../labels-owed/request-label.ts';
import { requestLabels } from '../labels-owed/request-labels.ts';
import { settleLabel } from '../labels-owed/settle-label.ts';
import { locationDocument } from '../layout/location.ts';
import { ana, supervisor } from '../testing/given.ts';
import { openWorld, uuid, type Done, type World } from '../testing/world.ts';
import { choosePrinter } from './choose-printer.ts';
import { removePrinter, savePrinter } from './printer-commands.ts';
import { printerDocument, type Printer } from './printer.ts';

const zebra: Printer = {
  name: 'Zebra dock',
  connection: { kind: 'zpl', host: '10.0.0.9', port: 9100, answers: true, font: null },
  media: { widthMm: 100, heightMm: 50, dpi: 203 },
  kinds: ['location', 'handlingUnit'],
  zone: null,
};
const save = (world: World, printerId: string | null, over: Partial<Printer> = {}): Done =>
  world.run(savePrinter, { printerId, printer: { ...zebra, ...over } }, supervisor);
const bin = (locationId: string): LabelSubject => ({ kind: 'location', locationId });
const ask = (world: World, over: Partial<Parameters<typeof requestLabels.decide>[0]> = {}): Done =>
  world.run(
    requestLabels,
    { subjects: [bin('A-01-1')], copies: 1, reason: 'setup', printerId: null, ...over },
    supervisor,
  );
const owed = (world: World) => world.all(labelRequestDocument);

describe('printers', () => {
  test('[PR1] have a name of their own and an address that leads nowhere else', () => {
    const world = openWorld();
    const added = save(world, null);
    expect(world.all(printerDocument)).toEqual([{ key: added.commandId, body: zebra }]);
    expect(save(world, null, { name: 'ZEBRA DOCK' }).rejection).toEqual({
      code: 'printing.name_taken',
      data: { name: 'ZEBRA DOCK' },
    });
    expect(save(world, added.commandId, { zone: 'pick' }).rejection).toBeNull();
    expect(save(world, 'nobody', { name: 'x' }).rejection?.code).toBe('printing.printer_unknown');
    const hosts = ['10.0.0.9', 'zebra-1.local', 'fe80::1', '', 'a b', 'a/b', 'user@host', '-a', 'a:9100/x'];
    const fits = (host: string): boolean =>
      savePrinter.schema.safeParse({
        printerId: null,
        printer: { ...zebra, connection: { ...zebra.connection, host } },
      }).success;
    expect(hosts.filter(fits)).toEqual(['10.0.0.9', 'zebra-1.local', 'fe80::1']);
    expect(world.run(removePrinter, { printerId: added.commandId }, supervisor).rejection).toBeNull();
    expect(world.all(printerDocument)).toEqual([]);
    expect(world.run(removePrinter, { printerId: 'gone' }, supervisor).rejection?.code).toBe(
      'printing.printer_unknown',
    );
  });

  test('[PR2] are chosen by name, then by zone, then by kind', () => {
    const world = openWorld();
    const zone = world.get(locationDocument, 'A-01-1')?.zone ?? '';
    const named = save(world, null, { name: 'Named', kinds: [] }).commandId;
    const everywhere = save(world, null, { name: 'Everywhere', zone: null }).commandId;
    const inZone = save(world, null, { name: 'In the zone', zone }).commandId;
    const chosen = (subject: LabelSubject, locationId: string | null, printerId: string | null = null) =>
      choosePrinter(world.view, { subject, locationId, printerId })?.key ?? null;
    expect([
      chosen(bin('A-01-1'), 'A-01-1', named),
      chosen(bin('A-01-1'), 'A-01-1'),
      chosen(bin('A-01-1'), null),
      chosen(bin('A-01-1'), null, 'gone'),
      chosen({ kind: 'product', skuId: 'luma:mug', level: 'unit', factor: 1 }, null),
      chosen({ kind: 'printer', printerId: named }, null),
      chosen({ kind: 'printer', printerId: 'gone' }, null),
    ]).toEqual([named, inZone, everywhere, everywhere, null, named, null]);
  });
});

describe('labels that the desk asks for', () => {
  test('[LO2] each is owed by itself, and none twice', () => {
    const world = openWorld();
    const printerId = save(world, null).commandId;
    const first = ask(world, { subjects: [bin('A-01-1'), bin('A-02-1'), bin('A-01-1')] });
    expect(first.events).toHaveLength(2);
    expect(owed(world).map(({ key, body }) => [key, body.locationId, body.commandId])).toEqual([
      ['location|A-01-1|A-01-1', 'A-01-1', first.commandId],
      ['location|A-02-1|A-02-1', 'A-02-1', first.commandId],
    ]);
    expect(ask(world).events).toEqual([]);
    expect(ask(world, { copies: 2 }).events).toHaveLength(1);
    expect(ask(world, { printerId, copies: 2 }).events).toHaveLength(1);
    expect(ask(world, { printerId: 'gone' }).rejection?.code).toBe('labels_owed.printer_unknown');
    expect(ask(world, { subjects: [bin('Z-99')] }).rejection?.code).toBe('labels_owed.subject_unknown');
    expect(ask(world, { subjects: [{ kind: 'printer', printerId }], reason: 'test' }).events).toHaveLength(1);
  });

  test('[LO4] what was printed is settled, and nothing else', () => {
    const world = openWorld();
    const mug: LabelSubject = { kind: 'product', skuId: 'luma:mug', level: 'unit', factor: 1 };
    const askFor = (copies: number): Done =>
      world.run(
        requestLabel,
        { subject: mug, copies, reason: 'missing', locationId: null, runId: null },
        ana,
      );
    const askedIn = askFor(2).commandId;
    const requestId = owed(world)[0]?.key ?? '';
    const told = { by: 'printing', at: askFor(5).occurredAt, newId: uuid(777) };
    const job = { requestId, askedIn, copies: 2 };
    world.apply(afterTrouble(world.view, job, { code: 'unreachable', printerName: 'Zebra', at: told.at }));
    expect(owed(world)[0]?.body.trouble).toEqual({
      code: 'unreachable',
      printerName: 'Zebra',
      since: told.at,
    });
    const later = '2026-12-24T00:00:00.000Z';
    expect(afterTrouble(world.view, job, { code: 'unreachable', printerName: 'Zebra', at: later })).toEqual(
      [],
    );
    world.apply(afterPrinting(world.view, job, told));
    expect(owed(world).map(({ body }) => [body.copies, body.commandId, body.trouble])).toEqual([
      [3, told.newId, undefined],
    ]);
    expect(afterPrinting(world.view, job, told)).toEqual([]);
    world.apply(afterPrinting(world.view, { requestId, askedIn: told.newId, copies: 3 }, told));
    expect(owed(world)).toEqual([]);
    expect(afterTrouble(world.view, job, { code: 'paused', printerName: null, at: told.at })).toEqual([]);
  });

  test('[LO5] who looked asks for it anew, under an id of its own', () => {
    const world = openWorld();
    const askedIn = ask(world).commandId;
    const requestId = owed(world)[0]?.key ?? '';
    world.apply(
      afterTrouble(
        world.view,
        { requestId, askedIn },
        { code: 'unsure', printerName: 'Zebra', at: '2026-11-22T10:00:00.000Z' },
      ),
    );
    const again = world.run(printAgain, { requestId, askedIn, printerId: null }, ana);
    expect(owed(world)[0]?.body).toMatchObject({ commandId: again.commandId, reason: 'reprint', copies: 1 });
    expect(owed(world)[0]?.body.trouble).toBeUndefined();
    const refused = (over: object): unknown =>
      world.run(printAgain, { requestId, askedIn: again.commandId, printerId: null, ...over }, supervisor)
        .rejection?.code;
    expect([refused({ askedIn }), refused({ printerId: 'gone' })]).toEqual([
      'labels_owed.gone',
      'labels_owed.printer_unknown',
    ]);
  });

  test('[LO5] what goes on by itself is not asked for twice, unless at another printer', () => {
    const world = openWorld();
    save(world, null);
    const [printer] = world.all(printerDocument);
    const askedIn = ask(world).commandId;
    const requestId = owed(world)[0]?.key ?? '';
    const trouble = { code: 'out_of_paper', printerName: 'Zebra', at: '2026-11-22T10:00:00.000Z' } as const;
    world.apply(afterTrouble(world.view, { requestId, askedIn }, trouble));
    const again = (printerId: string | null): Done =>
      world.run(printAgain, { requestId, askedIn, printerId }, ana);
    expect(again(null).rejection?.code).toBe('labels_owed.on_its_way');
    const elsewhere = again(printer?.key ?? null);
    expect(owed(world).map(({ body }) => [body.commandId, body.printerId, body.trouble])).toEqual([
      [elsewhere.commandId, printer?.key, undefined],
    ]);
  });

  test('[LO8] whoever asked sees what became of a label', () => {
    const world = openWorld();
    const deviceId = 'ana-device';
    const askFor = (subject: LabelSubject): Done =>
      world.run(requestLabel, { subject, copies: 1, reason: 'missing', locationId: null, runId: null }, ana);
    const plate = (n: number): LabelSubject => ({ kind: 'handlingUnit', lpn: `P-${n}` });
    const fates = (): unknown =>
      labelsAskedOn(world.view, deviceId).map((fate) =>
        fate.kind === 'owed' ? [fate.requestId, 'owed'] : [fate.outcome.requestId, fate.outcome.as],
      );
    const settle = (asked: Done, as: 'printed' | 'not_needed', n: number): Done => {
      const requestId = `handlingUnit|P-${n}|`;
      return world.run(settleLabel, { requestId, askedIn: asked.commandId, as }, supervisor);
    };
    // First labels are nobody's wait.
    ask(world);
    const setup = owed(world)[0];
    if (setup) {
      const { commandId: askedIn } = setup.body;
      world.run(settleLabel, { requestId: setup.key, askedIn, as: 'printed' }, supervisor);
    }
    expect(world.all(labelOutcomesDocument)).toEqual([]);
    const first = askFor(plate(1));
    const second = askFor(plate(2));
    const third = askFor(plate(3));
    settle(first, 'printed', 1);
    const { occurredAt: at } = settle(second, 'not_needed', 2);
    expect(fates()).toEqual([
      ['handlingUnit|P-3|', 'owed'],
      ['handlingUnit|P-2|', 'not_needed'],
      ['handlingUnit|P-1|', 'printed'],
    ]);
    expect(labelFate(world.view, 'handlingUnit|P-2|', deviceId)).toEqual({
      kind: 'settled',
      outcome: {
        requestId: 'handlingUnit|P-2|',
        askedIn: second.commandId,
        subject: plate(2),
        copies: 1,
        locationId: null,
        as: 'not_needed',
        at,
      },
    });
    expect(labelFate(world.view, 'handlingUnit|P-3|', deviceId)).toMatchObject({ kind: 'owed' });
    expect(labelFate(world.view, 'handlingUnit|P-1|', 'ben-device')).toBeNull();
    // Asked for once more it is owed, and settled it is told once.
    settle(askFor(plate(1)), 'printed', 1);
    settle(third, 'printed', 3);
    expect(fates()).toEqual([
      ['handlingUnit|P-3|', 'printed'],
      ['handlingUnit|P-1|', 'printed'],
      ['handlingUnit|P-2|', 'not_needed'],
    ]);
    for (let n = 4; n < 20; n++) settle(askFor(plate(n)), 'printed', n);
    expect(labelsAskedOn(world.view, deviceId)).toHaveLength(mostOutcomes);
  });

  test('[LO6] a new plate has a number that no unit ever had', () => {
    const world = openWorld();
    const own = { kind: 'own', unit: 'pallet' } as const;
    const draw = (series: Parameters<typeof newPlates.decide>[0]['series'], count: number): Done =>
      world.run(newPlates, { series, count, copies: 1, printerId: null }, supervisor);
    const plates = () =>
      owed(world).map(({ body }) => (body.subject.kind === 'handlingUnit' ? body.subject.lpn : ''));
    draw(own, 2);
    expect(plates()).toEqual(['P-1001', 'P-1002']);
    expect(world.get(handlingUnitDocument, 'P-1001')).toMatchObject({ kind: 'pallet', state: 'empty' });
    // Somebody wrote one by hand.
    world.apply([handlingUnitRegistered.create({ lpn: 'P-1003', locationId: null })]);
    draw({ kind: 'own', unit: 'carton' }, 1);
    draw(own, 1);
    draw({ kind: 'sscc', companyPrefix: '4012345', extension: 3 }, 1);
    expect(plates()).toEqual(['340123450000000017', 'C-1001', 'P-1001', 'P-1002', 'P-1004']);
    const short = { kind: 'sscc', companyPrefix: '401234500000', extension: 0 } as const;
    for (let drawn = 0; drawn < 9_999; drawn += 200) draw(short, Math.min(200, 9_999 - drawn));
    expect(draw(short, 1).rejection?.code).toBe('labels_owed.numbers_used_up');
  });
});
