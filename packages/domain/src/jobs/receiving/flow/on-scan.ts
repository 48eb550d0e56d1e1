import { inboundUnitDocument } from '../../../inbound/inbound.ts';
import { draft } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import { codeField } from '../../../kernel/fields.ts';
import type { ResolvedScan } from '../../../scanning/resolve-scan.ts';
import { lacksProof, type EntryMode } from '../../../entries/entry.ts';
import { arriveParcel } from '../decide/notes.ts';
import { closeCurrent, undoLast } from './actions.ts';
import { giveDetails } from './details.ts';
import { onItem } from './on-item.ts';
import { onHoldUnit, onUnit } from './on-unit.ts';
import { outcome, type FlowMemory, type FlowOutcome } from './outcome.ts';
import { onSerialAgain } from './recount-serials.ts';
import type { ReceiveStep, Situation } from './situation.ts';

export interface ScanInput {
  readonly view: View;
  readonly scan: ResolvedScan;
  readonly memory: FlowMemory;
  /** ISO date by the site's clock. */
  readonly today: string;
  readonly entry: EntryMode;
}

type Kind = ResolvedScan['kind'];
type Handler = (situation: Situation, input: ScanInput) => FlowOutcome;

/** A scan that the step does not wait for changes nothing, not even what is pending. */
const say =
  (result: 'not_awaited' | 'refused' | 'already_done', message: FlowOutcome['message']): Handler =>
  (_situation, { memory }) =>
    outcome(result, message, { memory });

const unknown: Handler = (_situation, { scan, memory }) =>
  outcome('unknown', 'unknown_code', {
    data: { code: 'read' in scan ? scan.read.text : scan.kind },
    memory,
    unknown: 'read' in scan ? scan.read : null,
  });

const item: Handler = (situation, input) =>
  input.scan.kind === 'item' ? onItem(situation, { ...input, scan: input.scan }) : unknown(situation, input);
const unit: Handler = (situation, input) =>
  input.scan.kind === 'handlingUnit'
    ? onUnit(situation, { ...input, scan: input.scan })
    : unknown(situation, input);
const holdUnit: Handler = (situation, input) =>
  input.scan.kind === 'handlingUnit'
    ? onHoldUnit(situation, { ...input, scan: input.scan }, input.memory)
    : unknown(situation, input);

/** A code that fills in what the one before left out: the same goods with a lot, or a bare serial or lot. */
const details: Handler = (situation, input) => {
  const { scan, memory } = input;
  const { pending } = memory;
  if (!pending) return unknown(situation, input);
  if (scan.kind === 'item') {
    const same = scan.candidates.find(({ skuId }) => skuId === pending.skuId);
    if (!same) return onItem(situation, { ...input, scan });
    return lacksProof(input.entry)
      ? outcome('attention', 'second_proof', { scanned: same, memory })
      : giveDetails(situation, memory, { ...input, said: scan });
  }
  return unknown(situation, input);
};
const bare: Handler = (situation, input) => {
  const { scan, memory } = input;
  const [first] = memory.pending?.missing ?? [];
  if (scan.kind !== 'unknown' || first === undefined) return unknown(situation, input);
  if (!scan.says && (first === 'expiry' || first === 'temperature')) return unknown(situation, input);
  const said = scan.says ?? { lot: null, expiry: null, serial: null, [first]: scan.read.text };
  return giveDetails(situation, memory, { ...input, said });
};

const parcel: Handler = ({ receiptId, receipt }, { view, scan, memory }) => {
  if (scan.kind !== 'tracking' || !codeField.safeParse(scan.number).success)
    return outcome('unknown', 'unknown_code', { data: { code: scan.kind }, memory });
  const named = view.get(inboundUnitDocument, scan.number);
  const data = { tracking: scan.number };
  if (named?.inboundId === receipt.inboundId && named.arrivedAt !== null)
    return outcome('already_done', 'parcel_known', { data, memory });
  const commands = [draft(arriveParcel, { receiptId, tracking: scan.number, blobs: [] })];
  return named?.inboundId === receipt.inboundId
    ? outcome('accepted', 'parcel_arrived', { data, commands, memory })
    : outcome('attention', 'parcel_unknown', { data, commands, memory });
};

const place: Handler = ({ receipt }, { scan, memory }) => {
  const here = scan.kind === 'location' || scan.kind === 'station' ? scan.locationId : '';
  const isHere = here === receipt.doorId;
  return outcome(isHere ? 'already_done' : 'refused', isHere ? 'at_door' : 'other_door', {
    data: { scanned: here, door: receipt.doorId },
    memory,
  });
};

/** The same thing everywhere: cards with command codes drive the screen with gloves on. */
const command: Handler = (situation, { scan, memory }) => {
  if (scan.kind !== 'command') return outcome('not_awaited', 'unknown_code', { memory });
  if (scan.command === 'UNDO') return undoLast(situation, { memory });
  if (scan.command === 'NEXT' && situation.step === 'item') return closeCurrent(situation);
  return outcome('not_awaited', 'unknown_code', { data: { code: '' }, memory });
};

const everywhere = {
  command,
  location: place,
  station: place,
  cartSlot: unknown,
  badge: unknown,
  document: say('not_awaited', 'other_document'),
  tracking: parcel,
  unknown,
} as const;

const nothingBut = (handler: Handler): Readonly<Record<Kind, Handler>> => ({
  command,
  location: handler,
  station: handler,
  cartSlot: handler,
  badge: handler,
  document: handler,
  tracking: handler,
  unknown: handler,
  handlingUnit: handler,
  item: handler,
});

/** What every kind of scan means in every step. The compiler asks for each pair [RC17]. */
export const flowTable: Readonly<Record<ReceiveStep, Readonly<Record<Kind, Handler>>>> = {
  unit: { ...everywhere, handlingUnit: unit, item: say('not_awaited', 'unit_first') },
  declared: { ...everywhere, handlingUnit: unit, item: say('not_awaited', 'choice_first') },
  item: { ...everywhere, handlingUnit: unit, item },
  details: { ...everywhere, handlingUnit: say('not_awaited', 'choice_first'), item: details, unknown: bare },
  choice: {
    ...everywhere,
    handlingUnit: say('not_awaited', 'choice_first'),
    item: say('not_awaited', 'choice_first'),
  },
  aside: { ...everywhere, handlingUnit: holdUnit, item: say('not_awaited', 'hold_unit_first') },
  sample: nothingBut(say('not_awaited', 'sample_first')),
  paused: nothingBut(say('not_awaited', 'paused')),
  ended: nothingBut(say('not_awaited', 'load_ended')),
  recount: {
    ...nothingBut(say('not_awaited', 'recount_first')),
    item: onSerialAgain,
    unknown: onSerialAgain,
  },
  awaiting: nothingBut(say('not_awaited', 'load_ended')),
  closed: nothingBut(say('already_done', 'load_closed')),
};

/** One scan in one situation. Pure: the commands it returns are what would happen. */
export const onScan = (situation: Situation, input: ScanInput): FlowOutcome =>
  flowTable[situation.step][input.scan.kind](situation, input);
