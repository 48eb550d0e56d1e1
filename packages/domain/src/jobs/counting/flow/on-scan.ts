import { draft } from '../../../kernel/command.ts';
import type { ResolvedScan } from '../../../scanning/resolve-scan.ts';
import { leave } from '../decide/start.ts';
import { undo } from '../decide/tally.ts';
import { onBinToCount, onBinWhileCounting, type AtBin } from './on-bin.ts';
import { giveDetails, onItem } from './on-goods.ts';
import { outcome, type FlowOutcome } from './outcome.ts';
import type { CountStep, Situation } from './situation.ts';

export interface ScanInput extends AtBin {
  readonly scan: ResolvedScan;
}

type Kind = ResolvedScan['kind'];
type Handler = (situation: Situation, input: ScanInput) => FlowOutcome;

const unknown: Handler = (_situation, { scan, memory }) =>
  scan.kind === 'unknown'
    ? outcome('unknown', 'unknown_code', { data: { code: scan.read.text }, unknown: scan.read, memory })
    : outcome('unknown', 'unknown_code', {
        data: { code: 'read' in scan ? scan.read.text : scan.kind },
        unknown: 'read' in scan ? scan.read : null,
        memory,
      });

const say =
  (message: FlowOutcome['message']): Handler =>
  (_situation, { memory }) =>
    outcome('not_awaited', message, { memory });

const toCount: Handler = (situation, input) =>
  input.scan.kind === 'location' || input.scan.kind === 'station'
    ? onBinToCount(situation, input.scan.locationId, input)
    : unknown(situation, input);
const whileCounting: Handler = (situation, input) =>
  input.scan.kind === 'location' || input.scan.kind === 'station'
    ? onBinWhileCounting(situation, input.scan.locationId, input)
    : unknown(situation, input);
const item: Handler = (situation, input) =>
  input.scan.kind === 'item' ? onItem(situation, input.scan, input) : unknown(situation, input);

/** A label that goes with the goods says what theirs did not: of the same product, or lot and serial alone. */
const detail: Handler = (situation, input) => {
  const { scan, memory } = input;
  const { pending } = memory;
  if (scan.kind === 'item') {
    const isSame = pending && scan.candidates.some(({ skuId }) => skuId === pending.skuId);
    return isSame ? giveDetails(situation, scan, input) : onItem(situation, scan, input);
  }
  if (scan.kind !== 'unknown' || !pending) return unknown(situation, input);
  const said = scan.says ?? { lot: null, expiry: null, serial: null };
  const [wanted] = pending.missing;
  const isPlain = scan.says === undefined && (wanted === 'lot' || wanted === 'serial');
  return giveDetails(situation, isPlain ? { ...said, [wanted]: scan.read.text } : said, input);
};

const command: Handler = (situation, { scan, memory }) =>
  scan.kind === 'command' && scan.command === 'UNDO'
    ? undoLast(situation)
    : outcome('not_awaited', 'unknown_code', { data: { code: '' }, memory });

const everywhere = {
  command,
  badge: unknown,
  document: unknown,
  tracking: unknown,
  unknown,
  cartSlot: unknown,
} as const;

/** What every kind of scan means in every step. The compiler asks for each pair. */
export const flowTable: Readonly<Record<CountStep, Readonly<Record<Kind, Handler>>>> = {
  choose: {
    ...everywhere,
    location: toCount,
    station: toCount,
    handlingUnit: say('bin_first'),
    item: say('bin_first'),
  },
  again: {
    ...everywhere,
    location: toCount,
    station: toCount,
    handlingUnit: say('bin_first'),
    item: say('bin_first'),
  },
  count: {
    ...everywhere,
    location: whileCounting,
    station: whileCounting,
    handlingUnit: say('scan_products'),
    item,
  },
  details: {
    ...everywhere,
    unknown: detail,
    location: whileCounting,
    station: whileCounting,
    handlingUnit: say('scan_products'),
    item: detail,
  },
};

/** One scan in one situation. Pure: the commands it returns are what would happen. */
export const onScan = (situation: Situation, input: ScanInput): FlowOutcome =>
  flowTable[situation.step][input.scan.kind](situation, input);

/** Takes back the latest scan of this count [CT3]. */
export function undoLast({ session }: Situation): FlowOutcome {
  const last = session?.undo.at(-1);
  return last
    ? outcome('step_done', 'undone', { commands: [draft(undo, { undoes: last.commandId })] })
    : outcome('not_awaited', 'nothing_to_undo');
}

/** Leaves the bin uncounted [CT2]; null when nothing is being counted. */
export const leaveBin = ({ session }: Situation): FlowOutcome | null =>
  session &&
  outcome('step_done', 'left', {
    data: { bin: session.locationId },
    commands: [draft(leave, { locationId: session.locationId })],
  });
