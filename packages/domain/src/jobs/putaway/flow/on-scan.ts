import type { EntryMode } from '../../../entries/entry.ts';
import { draft } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import type { ResolvedScan } from '../../../scanning/resolve-scan.ts';
import { undo, correctionReasonField } from '../decide/undo.ts';
import { onBin } from './on-bin.ts';
import { onItemAgain, onItemToProve, onUnitToProve, storeUnits, unitsMeant } from './on-goods.ts';
import { onProduct, onUnit } from './on-source.ts';
import { outcome, type FlowMemory, type FlowOutcome } from './outcome.ts';
import type { Drop, PutawayStep, Situation } from './situation.ts';

export interface PressInput {
  readonly view: View;
  readonly memory: FlowMemory;
  /** ISO instant. */
  readonly now: string;
  readonly by: { readonly operatorId: string; readonly deviceId: string };
  readonly entry: EntryMode;
}

export interface ScanInput extends PressInput {
  readonly scan: ResolvedScan;
  /** `stale`: what the device knows of the bins is older than a quarter of an hour. */
  readonly snapshot: 'fresh' | 'stale';
}

type Kind = ResolvedScan['kind'];
type Handler = (situation: Situation, input: ScanInput) => FlowOutcome;

const unknown: Handler = (_situation, { scan }) =>
  outcome('unknown', 'unknown_code', {
    data: { code: 'read' in scan ? scan.read.text : scan.kind },
    unknown: 'read' in scan ? scan.read : null,
  });

const atDrop =
  (handler: (situation: Situation, current: Drop, input: ScanInput) => FlowOutcome): Handler =>
  (situation, input) =>
    situation.current
      ? handler(situation, situation.current, input)
      : outcome('not_awaited', 'scan_unit_first');

const say =
  (message: FlowOutcome['message']): Handler =>
  () =>
    outcome('not_awaited', message);

const bin = atDrop((situation, current, input) =>
  input.scan.kind === 'location' || input.scan.kind === 'station'
    ? onBin(situation, current, { ...input, scan: input.scan })
    : unknown(situation, input),
);
const product: Handler = (situation, input) =>
  input.scan.kind === 'item' ? onProduct(situation, input.scan, input) : unknown(situation, input);
const itemAgain = atDrop((situation, current, input) =>
  input.scan.kind === 'item'
    ? onItemAgain(situation, current, { ...input, scan: input.scan })
    : unknown(situation, input),
);
const proveItem = atDrop((situation, current, input) =>
  input.scan.kind === 'item'
    ? onItemToProve(situation, current, { ...input, scan: input.scan })
    : unknown(situation, input),
);
const proveUnit = atDrop((situation, current, input) =>
  input.scan.kind === 'handlingUnit'
    ? onUnitToProve(situation, current, { ...input, scan: input.scan })
    : unknown(situation, input),
);
/** The bin's label again says: all of it, here. Another bin is a change of mind. */
const allHere: Handler = (situation, input) =>
  input.scan.kind === 'location' && input.scan.locationId === situation.at?.locationId
    ? (storeUnits(situation, unitsMeant(situation)) ?? outcome('not_awaited', 'quantity_first'))
    : bin(situation, input);
const provedAlready: Handler = ({ current }) =>
  outcome('already_done', 'right_goods', { data: { item: current?.sku?.name ?? '' } });

const command: Handler = (situation, { scan }) =>
  scan.kind === 'command' && scan.command === 'UNDO'
    ? undoLast(situation, null)
    : outcome('not_awaited', 'unknown_code', { data: { code: '' } });

const everywhere = {
  command,
  badge: unknown,
  document: unknown,
  tracking: unknown,
  unknown,
  cartSlot: unknown,
} as const;

/** What every kind of scan means in every step. The compiler asks for each pair. */
export const flowTable: Readonly<Record<PutawayStep, Readonly<Record<Kind, Handler>>>> = {
  load: {
    ...everywhere,
    handlingUnit: onUnit,
    item: product,
    location: say('scan_unit_first'),
    station: say('scan_unit_first'),
  },
  bin: { ...everywhere, location: bin, station: bin, handlingUnit: onUnit, item: product },
  goods: { ...everywhere, location: bin, station: bin, handlingUnit: proveUnit, item: proveItem },
  quantity: {
    ...everywhere,
    location: allHere,
    station: bin,
    handlingUnit: provedAlready,
    item: itemAgain,
  },
  finish: {
    ...everywhere,
    handlingUnit: onUnit,
    item: product,
    location: say('answer_first'),
    station: say('answer_first'),
  },
};

/** One scan in one situation. Pure: the commands it returns are what would happen. */
export const onScan = (situation: Situation, input: ScanInput): FlowOutcome =>
  flowTable[situation.step][input.scan.kind](situation, input);

type CorrectionReason = (typeof correctionReasonField.options)[number];

/** Takes back the latest command of the load; goods that lie in a bin already need a reason [PA14]. */
export function undoLast({ load }: Situation, reason: CorrectionReason | null): FlowOutcome {
  const last = load?.undo.at(-1);
  if (!last || (last.what === 'store' && reason === null)) return outcome('not_awaited', 'nothing_to_undo');
  return outcome('accepted', 'undone', {
    data: { what: last.what },
    commands: [draft(undo, { undoes: last.commandId, reason })],
  });
}
