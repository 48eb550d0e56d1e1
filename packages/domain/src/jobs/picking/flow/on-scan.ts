import { draft } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import type { ResolvedScan } from '../../../scanning/resolve-scan.ts';
import { waitingUnits } from '../../../replenishing/waiting-pick.ts';
import { drop } from '../decide/drop.ts';
import { undo } from '../decide/undo.ts';
import { countTo, onItem, type ItemInput } from './on-item.ts';
import { onLocation } from './on-location.ts';
import { onToteToBind, onToteToFill } from './on-tote.ts';
import { outcome, type FlowMemory, type FlowOutcome } from './outcome.ts';
import type { CurrentStop, PickStep, Situation } from './situation.ts';

export interface ScanInput {
  readonly view: View;
  readonly scan: ResolvedScan;
  readonly memory: FlowMemory;
  /** ISO date by the site's clock. */
  readonly today: string;
  readonly entry: ItemInput['entry'];
}

type Kind = ResolvedScan['kind'];
type Handler = (situation: Situation, input: ScanInput) => FlowOutcome;

/** Runs a handler that needs a stop; without one there is nothing to scan for. */
const atStop =
  (handler: (situation: Situation, current: CurrentStop, input: ScanInput) => FlowOutcome): Handler =>
  (situation, input) =>
    situation.current ? handler(situation, situation.current, input) : outcome('not_awaited', 'all_picked');

const say =
  (result: 'not_awaited' | 'refused' | 'already_done', message: FlowOutcome['message']): Handler =>
  () =>
    outcome(result, message);

const location = atStop((situation, current, input) =>
  input.scan.kind === 'location' || input.scan.kind === 'station'
    ? onLocation(situation, current, { ...input, scan: input.scan })
    : unknown(situation, input),
);
const item = atStop((situation, current, input) =>
  input.scan.kind === 'item'
    ? onItem(situation, current, { ...input, scan: input.scan })
    : unknown(situation, input),
);
const fill = atStop((situation, current, input) =>
  input.scan.kind === 'handlingUnit'
    ? onToteToFill(situation, current, input.scan)
    : unknown(situation, input),
);
const bind: Handler = (situation, input) =>
  input.scan.kind === 'handlingUnit' ? onToteToBind(situation, input.scan) : unknown(situation, input);
const bindSlot: Handler = ({ bindSlot: waiting }, { scan }) =>
  scan.kind === 'cartSlot' && waiting && scan.slot !== waiting.slot
    ? outcome('refused', 'wrong_slot', { data: { scanned: scan.slot, wanted: waiting.slot } })
    : outcome('accepted', 'tote_now');
const unknown: Handler = (_situation, { scan }) => {
  const read = 'read' in scan ? scan.read : null;
  // A document of the house has its place elsewhere; nobody has to be asked what it is.
  if (read === null || (scan.kind === 'document' && read.code === null)) return notHere;
  return outcome('unknown', 'unknown_code', { data: { code: read.text }, unknown: read });
};
const notHere = outcome('not_awaited', 'not_for_this_step');

/**
 * The same thing everywhere: cards with command codes drive the screen with gloves on [PK24]. PROBLEM and LOGOUT are
 * the screen's own.
 */
const command: Handler = (situation, { scan }) => {
  if (scan.kind !== 'command') return notHere;
  if (scan.command === 'UNDO') return undoLast(situation);
  return scan.command === 'NEXT' ? goOn(situation) : notHere;
};

/** What the screen offers besides scanning: all that is left of the item has been taken. */
function goOn(situation: Situation): FlowOutcome {
  const { current } = situation;
  const counting = current !== null && current.counted > 0;
  const all = counting ? countTo(situation, current, current.stop.remaining) : null;
  return all ?? outcome('not_awaited', 'nothing_next');
}

const station: Handler = ({ runId, step }, { scan }) => {
  if (scan.kind !== 'station') return outcome('refused', 'not_a_station');
  if (step !== 'drop') return outcome('not_awaited', 'stops_left');
  return outcome('job_done', 'dropped', {
    data: { station: scan.locationId },
    commands: [draft(drop, { runId, stationId: scan.locationId })],
  });
};
/** Lines still wait: the second scan of the station goes without them [PK25]. */
const withoutWaiting: Handler = (situation, input) => {
  const { scan, memory } = input;
  if (scan.kind !== 'station') return outcome('refused', 'not_a_station');
  if (memory.confirm?.what === 'without_waiting' && memory.confirm.key === scan.locationId)
    return station({ ...situation, step: 'drop' }, input);
  return outcome('attention', 'lines_wait', {
    data: { units: waitingUnits(situation.waiting) },
    memory: { confirm: { what: 'without_waiting', key: scan.locationId } },
  });
};
const notAStation: Handler = say('refused', 'not_a_station');
const stopsLeft: Handler = ({ stops }) =>
  outcome('refused', 'stops_left', { data: { stops: stops.filter((stop) => stop.remaining > 0).length } });

const everywhere = {
  command,
  badge: () => notHere,
  document: unknown,
  tracking: unknown,
  unknown,
  cartSlot: () => notHere,
} as const;
const finished = say('already_done', 'run_finished');

/** What every kind of scan means in every step. The compiler asks for each pair. */
export const flowTable: Readonly<Record<PickStep, Readonly<Record<Kind, Handler>>>> = {
  bind: {
    ...everywhere,
    cartSlot: bindSlot,
    handlingUnit: bind,
    location: say('not_awaited', 'totes_first'),
    item: say('not_awaited', 'totes_first'),
    station: say('not_awaited', 'totes_first'),
  },
  location: {
    ...everywhere,
    location,
    item: say('not_awaited', 'bin_first'),
    handlingUnit: say('not_awaited', 'bin_first'),
    station: stopsLeft,
  },
  item: { ...everywhere, location, item, handlingUnit: fill, station: stopsLeft },
  tote: { ...everywhere, location, item, handlingUnit: fill, station: stopsLeft },
  zero_check: {
    ...everywhere,
    location: say('not_awaited', 'answer_first'),
    item: say('not_awaited', 'answer_first'),
    handlingUnit: say('not_awaited', 'answer_first'),
    station: say('not_awaited', 'answer_first'),
  },
  waiting: {
    ...everywhere,
    location: say('not_awaited', 'goods_on_their_way'),
    item: say('not_awaited', 'goods_on_their_way'),
    handlingUnit: say('refused', 'not_a_station'),
    station: withoutWaiting,
  },
  drop: { ...everywhere, location: notAStation, item: notAStation, handlingUnit: notAStation, station },
  finished: {
    command: finished,
    badge: finished,
    document: finished,
    tracking: finished,
    unknown: finished,
    cartSlot: finished,
    location: finished,
    item: finished,
    handlingUnit: finished,
    station: finished,
  },
};

/** One scan in one situation. Pure: the commands it returns are what would happen. */
export function onScan(situation: Situation, input: ScanInput): FlowOutcome {
  if (
    input.scan.kind === 'item' &&
    input.scan.candidates.length > 1 &&
    (situation.step === 'item' || situation.step === 'tote') &&
    !input.scan.candidates.some(({ skuId }) => skuId === situation.current?.stop.skuId)
  ) {
    return outcome('attention', 'choose_item', { choices: input.scan.candidates });
  }
  return flowTable[situation.step][input.scan.kind](situation, input);
}

/** Takes back the latest command of the run. */
export function undoLast(situation: Situation): FlowOutcome {
  const last = situation.progress.undo.at(-1);
  if (!last) return outcome('not_awaited', 'nothing_to_undo');
  return outcome('accepted', 'undone', {
    data: { what: last.what },
    commands: [draft(undo, { runId: situation.runId, undoes: last.commandId })],
  });
}
