import { createServer } from 'node:net';
import { once } from 'node:events';
import { labelSettled } from '@floorhand/domain/labels-owed/label-outcomes';
import { labelRequested, labelRequestKey } from '@floorhand/domain/labels-owed/label-request';
import { printerRemoved } from '@floorhand/domain/printing/printer';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Storage } from '../../storage/storage.ts';
import { PrintFloor } from './print-floor.ts';
import { TestPrinter, type PrinterFault } from './test-printer.ts';

const lpns = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => `P-${1001 + i}`);

/** Labels owed, their printers and the database between them: the same on every database. */
export function printQueueContract(open: () => Promise<Storage>): void {
  const begin = async (): Promise<PrintFloor> => {
    const storage = await open();
    onTestFinished(() => storage.close());
    return new PrintFloor(storage);
  };
  const startPrinter = async (): Promise<TestPrinter> => {
    const printer = await TestPrinter.start();
    onTestFinished(() => printer[Symbol.asyncDispose]());
    return printer;
  };
  const withPrinter = async (fault: PrinterFault = {}) => {
    const floor = await begin();
    const printer = await startPrinter();
    printer.fault = fault;
    await floor.printer('zebra', printer.port);
    return { floor, printer };
  };

  describe('labels that are owed', () => {
    test('are printed once each, in the order in which they were asked for', async () => {
      const { floor, printer } = await withPrinter();
      await floor.ask(['P-3', 'P-1']);
      await floor.ask(['P-2'], { copies: 4 });
      expect(await floor.round()).toBe(3);
      expect(printer.texts).toEqual(['P-3', 'P-1', 'P-2']);
      expect(printer.printed.map((label) => /\^PQ(\d+)/.exec(label)?.[1])).toEqual(['1', '1', '4']);
      expect(await floor.owed()).toEqual([]);
      expect(await floor.round()).toBe(0);
      expect(printer.printed).toHaveLength(3);
    });

    test('wait for a printer that is away, and say since when', async () => {
      const floor = await begin();
      const taken = createServer().listen(0, '127.0.0.1');
      await once(taken, 'listening');
      const { port } = taken.address() as { port: number };
      taken.close();
      await once(taken, 'close');
      await floor.printer('zebra', port);
      await floor.ask(lpns(2));
      expect(await floor.round()).toBe(0);
      expect(await floor.owed()).toEqual([
        ['P-1001', 1, 'unreachable'],
        ['P-1002', 1, null],
      ]);
      await using printer = await TestPrinter.start(port);
      // Left alone for a while: a round before that does not even knock.
      await floor.ask(['P-0900']);
      expect(await floor.round()).toBe(0);
      expect(printer.connections).toBe(0);
      floor.later(2_001);
      expect(await floor.round()).toBe(3);
      expect(printer.texts).toEqual(['P-1001', 'P-1002', 'P-0900']);
      expect(await floor.owed()).toEqual([]);
    });

    test.each<[string, PrinterFault, string]>([
      ['breaks off half way through a label', { diesAfter: 80 }, 'broke_off'],
      ['breaks off when it is asked how it is', { diesAfter: 3 }, 'broke_off'],
      ['takes everything and never answers', { isSilent: true }, 'no_answer'],
      ['has no paper', { isOutOfPaper: true }, 'out_of_paper'],
    ])('are printed whole and once by a printer that %s', async (_what, fault, trouble) => {
      const { floor, printer } = await withPrinter(fault);
      await floor.ask(lpns(3));
      expect(await floor.round()).toBe(0);
      expect(printer.printed).toEqual([]);
      expect((await floor.owed()).map(([, , code]) => code)).toEqual([trouble, null, null]);
      printer.fault = {};
      floor.later(2_001);
      expect(await floor.round()).toBe(3);
      expect(printer.texts).toEqual(lpns(3));
      expect(printer.printed.every((label) => label.split('^XA').length === 2)).toBe(true);
      expect(await floor.owed()).toEqual([]);
    });

    test('are not printed again when nobody knows whether they came out', async () => {
      const { floor, printer } = await withPrinter({ diesOncePrinted: true });
      await floor.ask(lpns(2));
      expect(await floor.round()).toBe(0);
      expect(printer.texts).toEqual(['P-1001']);
      printer.fault = {};
      floor.later(2_001);
      expect(await floor.round()).toBe(1);
      floor.later(600_000);
      expect(await floor.round()).toBe(0);
      expect(printer.texts).toEqual(['P-1001', 'P-1002']);
      expect(await floor.owed()).toEqual([['P-1001', 1, 'unsure']]);
      // Somebody looked, and asks for it anew.
      await floor.ask(['P-1001'], { reason: 'reprint' });
      expect(await floor.round()).toBe(1);
      expect(printer.texts).toEqual(['P-1001', 'P-1002', 'P-1001']);
      expect(await floor.owed()).toEqual([]);
    });

    test('come from a slow printer too', async () => {
      const { floor, printer } = await withPrinter({ slowMs: 60 });
      await floor.ask(lpns(3));
      expect(await floor.round()).toBe(3);
      expect(printer.texts).toEqual(lpns(3));
    });

    test('come from a printer that never answers, where it is known for that', async () => {
      const floor = await begin();
      const printer = await startPrinter();
      printer.fault = { isSilent: true };
      const connection = {
        kind: 'zpl',
        host: '127.0.0.1',
        port: printer.port,
        answers: false,
        font: null,
      } as const;
      await floor.printer('clone', printer.port, { connection });
      await floor.ask(lpns(2));
      expect(await floor.round()).toBe(2);
      await floor.untilPrinted(printer.printed, 2);
      expect(printer.texts).toEqual(lpns(2));
    });

    test('do not wait for each other’s printers', async () => {
      const { floor, printer } = await withPrinter({ isOutOfPaper: true });
      const other = await startPrinter();
      await floor.printer('other', other.port, { kinds: [] });
      await floor.ask(['P-1']);
      await floor.ask(['P-2'], { printerId: 'other' });
      expect(await floor.round()).toBe(1);
      expect([printer.texts, other.texts]).toEqual([[], ['P-2']]);
      // Named for a printer that goes away, they go to the one for their kind.
      await floor.commit([printerRemoved.create({ printerId: 'zebra' })]);
      await floor.printer('other', other.port);
      floor.later(2_001);
      expect(await floor.round()).toBe(1);
      expect(other.texts).toEqual(['P-2', 'P-1']);
    });
  });

  describe('labels that cannot be printed by themselves', () => {
    test('say why, and do not stand in the way of others', async () => {
      const { floor, printer } = await withPrinter();
      await floor.product();
      await floor.printer('small', printer.port, {
        media: { widthMm: 30, heightMm: 20, dpi: 203 },
        kinds: ['product'],
      });
      const mug = { kind: 'product', skuId: 'luma:MUG', level: 'unit', factor: 1 } as const;
      await floor.ask(['006141411234567890'], { printerId: 'small' });
      await floor.ask(['P-1']);
      await floor.commit([labelRequested.create({ request: floor.request(mug) })]);
      expect(await floor.round()).toBe(1);
      expect(printer.texts).toEqual(['P-1']);
      expect(await floor.owed()).toEqual([
        ['006141411234567890', 1, 'too_long'],
        ['product', 1, 'no_code'],
      ]);
    });

    test('wait until there is a printer, or until somebody prints them', async () => {
      const floor = await begin();
      await floor.ask(['P-1']);
      expect(await floor.round()).toBe(0);
      expect(await floor.owed()).toEqual([['P-1', 1, 'no_printer']]);
      await floor.printer('desk', 1, { connection: { kind: 'browser' } });
      floor.later(15_001);
      expect(await floor.round()).toBe(0);
      expect(await floor.owed()).toEqual([['P-1', 1, 'by_hand']]);
      const printer = await startPrinter();
      await floor.printer('desk', printer.port);
      floor.later(15_001);
      expect(await floor.round()).toBe(1);
      expect(await floor.owed()).toEqual([]);
    });

    test('are let go when somebody settled them', async () => {
      const { floor, printer } = await withPrinter();
      await floor.ask(lpns(2));
      const requestId = labelRequestKey({ kind: 'handlingUnit', lpn: 'P-1001' }, null);
      await floor.commit([
        labelSettled.create({ requestId, as: 'not_needed', by: 'sup', at: '2026-11-22T10:00:00.000Z' }),
      ]);
      expect(await floor.round()).toBe(1);
      expect(printer.texts).toEqual(['P-1002']);
    });
  });

  describe('a server that ends in the middle', () => {
    test('prints nothing twice that was confirmed, and tells the book of it', async () => {
      const { floor, printer } = await withPrinter();
      await floor.ask(lpns(2));
      const { outbox } = floor.storage;
      const [job] = (await outbox?.due({ now: '2027-01-01T00:00:00.000Z', without: [], most: 1 })) ?? [];
      if (!outbox || !job) throw new Error('nothing is due');
      const until = '2026-11-22T10:00:30.000Z';
      expect(await outbox.claim(job, { owner: 'gone', until })).toBe(true);
      expect(await outbox.claim(job, { owner: 'other', until })).toBe(false);
      expect(await outbox.advance(job, { owner: 'other', from: 'sending', to: 'ending' })).toBe(false);
      expect(await outbox.advance(job, { owner: 'gone', from: 'sending', to: 'ending' })).toBe(true);
      expect(await outbox.advance(job, { owner: 'gone', from: 'ending', to: 'printed' })).toBe(true);
      // Another process beside it leaves a job alone that somebody holds.
      const beside = floor.newProcess(false);
      expect(await beside.round()).toBe(1);
      expect((await floor.owed()).map(([what]) => what)).toEqual(['P-1001']);
      floor.later(31_000);
      expect(await beside.round()).toBe(0);
      expect(await floor.owed()).toEqual([]);
      expect(printer.texts).toEqual(['P-1002']);
    });

    test('leaves to a person what may be out, and prints what cannot be', async () => {
      const { floor, printer } = await withPrinter();
      await floor.ask(lpns(3));
      const { outbox } = floor.storage;
      const jobs = (await outbox?.due({ now: '2027-01-01T00:00:00.000Z', without: [], most: 2 })) ?? [];
      const [ending, sending] = jobs;
      if (!outbox || !ending || !sending) throw new Error('nothing is due');
      const until = '2026-11-22T10:01:30.000Z';
      for (const job of jobs) await outbox.claim(job, { owner: 'gone', until });
      await outbox.advance(ending, { owner: 'gone', from: 'sending', to: 'ending' });
      // The only process that can have this database knows that nobody holds anything.
      const next = floor.newProcess(true);
      expect(await next.round()).toBe(2);
      expect(printer.texts).toEqual(['P-1002', 'P-1003']);
      expect(await floor.owed()).toEqual([['P-1001', 1, 'unsure']]);
    });
  });
}
