import type { EntryMode } from '../../../entries/entry.ts';
import { draft } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import type { ResolvedScan } from '../../../scanning/resolve-scan.ts';
import { undo } from '../decide/undo.ts';
import { onBin } from './on-bin.ts';
import { onItem, onItemAgain, putUnits, takeUnits } from './on-goods.ts';
import { onTrolleyToStart } from './on-start.ts';
import { outcome, type FlowOutcome } from './outcome.ts';
import type { CurrentTask, ReplenishStep, Situation } from './situation.ts';

export interface ScanInput {
  readonly view: View;
  readonly scan: ResolvedScan;
  /** ISO instant. */
  readonly now: string;
  readonly by: { readonly operatorId: string; readonly deviceId: string };
  readonly entry: EntryMode;
}

type Kind = ResolvedScan['kind'];
type Handler = (situation: Situation, input: ScanInput) => FlowOutcome;

const unknown: Handler = (_situation, { scan }) => {
  const read = 'read' in scan ? scan.read : null;
  if (read === null || (scan.kind === 'document' && read.code === null))
    return outcome('not_awaited', 'unknown_code', { data: { code: scan.kind } });
  return outcome('unknown', 'unknown_code', { data: { code: read.text }, unknown: read });
};

const atTask =
  (handler: (situation: Situation, current: CurrentTask, input: ScanInput) => FlowOutcome): Handler =>
  (situation, input) =>
    situation.current ? handler(situation, situation.current, input) : outcome('not_awaited', 'answer_first');

const say =
  (message: FlowOutcome['message']): Handler =>
  () =>
    outcome('not_awaited', message);

const start: Handler = (situation, input) =>
  input.scan.kind === 'handlingUnit'
    ? onTrolleyToStart(situation, { ...input, scan: input.scan })
    : unknown(situation, input);
const bin = atTask((situation, current, input) =>
  input.scan.kind === 'location' || input.scan.kind === 'station'
    ? onBin(situation, current, { ...input, scan: input.scan })
    : unknown(situation, input),
);
const goods = atTask((situation, current, input) =>
  input.scan.kind === 'item' ? onItem(current, input.scan, input) : unknown(situation, input),
);
const goodsAgain = atTask((situation, current, input) =>
  input.scan.kind === 'item' ? onItemAgain(current, input.scan, input) : unknown(situation, input),
);

/** The trolley's label after the goods: all of it is on the trolley now. */
const load: Handler = (situation, { scan }) => {
  const { trip, current } = situation;
  if (scan.kind !== 'handlingUnit' || !trip || !current) return outcome('not_awaited', 'quantity_first');
  if (scan.lpn !== trip.trolley)
    return outcome('refused', 'wrong_trolley', { data: { scanned: scan.lpn, wanted: trip.trolley } });
  return takeUnits(situation, unitsAsked(current)) ?? outcome('not_awaited', 'quantity_first');
};
const isTrolley =
  (message: FlowOutcome['message']): Handler =>
  ({ trip }, { scan }) =>
    scan.kind === 'handlingUnit' && trip && scan.lpn !== trip.trolley
      ? outcome('refused', 'wrong_trolley', { data: { scanned: scan.lpn, wanted: trip.trolley } })
      : outcome('not_awaited', message);
/** The face's label again says: all of it, here. */
const allHere: Handler = (situation, input) =>
  input.scan.kind === 'location' && input.scan.locationId === situation.current?.locationId
    ? (putUnits(situation, unitsAsked(situation.current)) ?? outcome('not_awaited', 'quantity_first'))
    : bin(situation, input);

/** Serials that were read say how many; else it is all that is asked. */
export const unitsAsked = ({ sku, serials, units }: CurrentTask): number =>
  sku?.tracking.serial ? Math.min(serials.length, units) : units;

const command: Handler = (situation, { scan }) => {
  if (scan.kind === 'command' && scan.command === 'UNDO') return undoLast(situation);
  if (scan.kind === 'command' && scan.command === 'NEXT') return goOn(situation);
  return outcome('not_awaited', 'unknown_code', { data: { code: '' } });
};

/** What the screen's primary button would do. */
function goOn(situation: Situation): FlowOutcome {
  const { current } = situation;
  const units = current ? unitsAsked(current) : 0;
  return takeUnits(situation, units) ?? putUnits(situation, units) ?? outcome('not_awaited', 'nothing_next');
}

const everywhere = {
  command,
  badge: unknown,
  document: unknown,
  tracking: unknown,
  unknown,
  cartSlot: unknown,
} as const;

/** What every kind of scan means in every step. The compiler asks for each pair. */
export const flowTable: Readonly<Record<ReplenishStep, Readonly<Record<Kind, Handler>>>> = {
  start: {
    ...everywhere,
    handlingUnit: start,
    location: say('scan_trolley'),
    station: say('scan_trolley'),
    item: say('scan_trolley'),
  },
  take_bin: {
    ...everywhere,
    location: bin,
    station: bin,
    item: say('bin_first'),
    handlingUnit: isTrolley('bin_first'),
  },
  take_goods: {
    ...everywhere,
    location: bin,
    station: bin,
    item: goods,
    handlingUnit: isTrolley('goods_first'),
  },
  take_quantity: { ...everywhere, location: bin, station: bin, item: goodsAgain, handlingUnit: load },
  put_bin: {
    ...everywhere,
    location: bin,
    station: bin,
    item: say('bin_first'),
    handlingUnit: isTrolley('bin_first'),
  },
  put_goods: {
    ...everywhere,
    location: bin,
    station: bin,
    item: goods,
    handlingUnit: isTrolley('goods_first'),
  },
  put_quantity: {
    ...everywhere,
    location: allHere,
    station: bin,
    item: goodsAgain,
    handlingUnit: isTrolley('quantity_first'),
  },
  finish: {
    ...everywhere,
    location: say('answer_first'),
    station: say('answer_first'),
    item: say('answer_first'),
    handlingUnit: isTrolley('answer_first'),
  },
};

/** One scan in one situation. Pure: the commands it returns are what would happen. */
export const onScan = (situation: Situation, input: ScanInput): FlowOutcome =>
  flowTable[situation.step][input.scan.kind](situation, input);

/** Takes back the latest command of the trip; what was put stays [RP15]. */
export function undoLast({ trip }: Situation): FlowOutcome {
  const last = trip?.undo.at(-1);
  if (!last) return outcome('not_awaited', 'nothing_to_undo');
  return outcome('accepted', 'undone', {
    data: { what: last.what },
    commands: [draft(undo, { undoes: last.commandId })],
  });
}
