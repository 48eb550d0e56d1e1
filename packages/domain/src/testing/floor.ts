import { nothingToConfirm, type FlowMemory, type FlowOutcome } from '../jobs/picking/flow/outcome.ts';
import { countTo } from '../jobs/picking/flow/on-item.ts';
import { onScan, undoLast } from '../jobs/picking/flow/on-scan.ts';
import { readSituation, type CurrentStop, type Situation } from '../jobs/picking/flow/situation.ts';
import { recordShort, type RecordShort } from '../jobs/picking/decide/record-short.ts';
import type { CommandDefinition } from '../kernel/command.ts';
import { resolveScan } from '../scanning/resolve-scan.ts';
import type { Scan, ScanCommand, ScanMeaning } from '../scanning/scan.ts';
import { today } from './small-warehouse.ts';
import type { By, Done, World } from './world.ts';

/** A person with a scanner on a run: what they do is what a screen would journal, in the same order. */
export interface Floor {
  readonly situation: Situation;
  readonly current: CurrentStop;
  /** Scans and returns `result message`. */
  scan(...codes: readonly string[]): string;
  /** The whole outcome of the last scan. */
  readonly last: FlowOutcome;
  count(units: number): string;
  undo(): string;
  short(found: number, cause: RecordShort['cause']): Done;
  send<T>(definition: CommandDefinition<T>, body: T): Done;
}

export function walkFloor(world: World, runId: string, by: By = {}): Floor {
  let memory: FlowMemory = nothingToConfirm;
  let last: FlowOutcome | null = null;
  const situation = (): Situation => {
    const read = readSituation(world.view, runId);
    if (!read) throw new Error(`no run ${runId}`);
    return read;
  };
  const current = (): CurrentStop => {
    const stop = situation().current;
    if (!stop) throw new Error(`run ${runId} has no stop left`);
    return stop;
  };
  const settle = (outcome: FlowOutcome): string => {
    last = outcome;
    memory = outcome.memory;
    for (const command of outcome.commands) world.send(command, { ...by, expect: command.expect });
    return `${outcome.result} ${outcome.message}`;
  };
  const scanOne = (text: string): string => {
    const here = situation();
    const expected = { skuId: here.current?.stop.skuId ?? null };
    const scan = resolveScan(world.view, scanOf(text), expected);
    return settle(onScan(here, { view: world.view, scan, memory, today, entry: { mode: 'scan' } }));
  };
  return {
    get situation() {
      return situation();
    },
    get current() {
      return current();
    },
    get last() {
      if (!last) throw new Error('nothing was scanned yet');
      return last;
    },
    scan: (...codes) => codes.map(scanOne).at(-1) ?? '',
    count: (units) => {
      const outcome = countTo(situation(), current(), units);
      return outcome ? settle(outcome) : 'null';
    },
    undo: () => settle(undoLast(situation())),
    short: (found, cause) => {
      const { stop } = current();
      const { locationId, skuId } = stop;
      const { lot } = stop;
      const damaged = cause === 'damaged' ? stop.remaining - found : 0;
      const body = { runId, stop: stop.key, locationId, skuId, lot, found, damaged, cause };
      return world.run(recordShort, body, by);
    },
    send: (definition, body) => world.run(definition, body, by),
  };
}

/** The few shapes of code the tests use; the real classifier lives above this package. */
export function scanOf(text: string): Scan {
  return {
    raw: text,
    text,
    source: 'wedge',
    symbologyIdentifier: null,
    meanings: [meaningOf(text)],
    doubts: [],
  };
}

function meaningOf(text: string): ScanMeaning {
  const [, card] = /^%CMD:(UNDO|NEXT|PROBLEM|LOGOUT)$/.exec(text) ?? [];
  if (card) return { kind: 'command', command: card as ScanCommand };
  if (/^T-|^P-/.test(text)) return { kind: 'handlingUnit', lpn: text };
  if (/^SLOT-\d+$/.test(text)) return { kind: 'cartSlot', slot: Number(text.slice(5)) };
  if (/^[A-Z]-\d\d/.test(text)) return { kind: 'location', code: text };
  const elements = /^\d{13,14}$/.test(text)
    ? [['01', text.padStart(14, '0')] as const]
    : [...text.matchAll(/\((\d+)\)([^(]*)/g)].map(([, ai = '', value = '']) => [ai, value] as const);
  if (elements.length === 0) return { kind: 'text', code: text };
  const value = (ai: string): string | null => elements.find(([name]) => name === ai)?.[1] ?? null;
  const expiry = value('17');
  return {
    kind: 'tradeItem',
    content: {
      gtin: value('01')?.padStart(14, '0') ?? null,
      lot: value('10'),
      expiry: expiry === null ? null : `20${expiry.slice(0, 2)}-${expiry.slice(2, 4)}-${expiry.slice(4, 6)}`,
      serial: value('21'),
      count: value('30') === null ? null : Number(value('30')),
      sscc: value('00'),
      elements,
    },
  };
}
