import type { EntryMode } from '../../../entries/entry.ts';
import { draft } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import type { ResolvedScan } from '../../../scanning/resolve-scan.ts';
import { undo, type BackReason } from '../decide/undo.ts';
import { onBin, onHeldProduct, putUnits } from './on-put.ts';
import { onBadge, onPlace, onProduct, onUnit, onUnitTarget, takeUnits } from './on-source.ts';
import { readSerial, serialSaid } from './by-serial.ts';
import { nothingInMind, outcome, type FlowMemory, type FlowOutcome, type MovingMessage } from './outcome.ts';
import type { MovingStep, Situation } from './situation.ts';
import { undoNext } from './undo-next.ts';

export interface PressInput {
  readonly view: View;
  readonly memory: FlowMemory;
  /** ISO instant. */
  readonly now: string;
  readonly entry: EntryMode;
}

export interface ScanInput extends PressInput {
  readonly scan: ResolvedScan;
}

type Kind = ResolvedScan['kind'];
type Handler = (situation: Situation, input: ScanInput) => FlowOutcome;

const unknown: Handler = (_situation, { scan, memory }) =>
  outcome(['unknown', 'unknown_code'], memory, {
    data: { code: 'read' in scan ? scan.read.text : scan.kind },
    unknown: 'read' in scan ? scan.read : null,
  });

const say =
  (message: MovingMessage): Handler =>
  (_situation, { memory }) =>
    outcome(['not_awaited', message], memory);

type PlaceScan = Extract<ResolvedScan, { kind: 'location' | 'station' }>;
const atPlace =
  (handler: (situation: Situation, input: ScanInput & { scan: PlaceScan }) => FlowOutcome): Handler =>
  (situation, input) =>
    input.scan.kind === 'location' || input.scan.kind === 'station'
      ? handler(situation, { ...input, scan: input.scan })
      : unknown(situation, input);
const atItem =
  (
    handler: (
      situation: Situation,
      input: ScanInput & { scan: Extract<ResolvedScan, { kind: 'item' }> },
    ) => FlowOutcome,
  ): Handler =>
  (situation, input) =>
    input.scan.kind === 'item'
      ? handler(situation, { ...input, scan: input.scan })
      : unknown(situation, input);

const place = atPlace(onPlace);
const product = atItem(onProduct);
const bin = atPlace(onBin);
const held = atItem(onHeldProduct);
const unitTarget = atPlace(onUnitTarget);
const unit: Handler = (situation, input) =>
  input.scan.kind === 'handlingUnit'
    ? onUnit(situation, { ...input, scan: input.scan })
    : unknown(situation, input);

/** Those whose serials were read, else all. */
const unitsMeant = ({ serials }: FlowMemory, all: number): number => serials.length || all;

/** A label with a serial alone, where serials are read [MV16]; any other text is a code that nobody knows. */
const serial: Handler = (situation, input) => {
  const { current } = situation;
  const said = serialSaid(input.scan, current);
  return current && said !== null ? readSerial(current, said, input.memory) : unknown(situation, input);
};

/** The label of the place again says: all of it. */
const allFromHere: Handler = (situation, input) => {
  const from = situation.source?.place;
  const isSame =
    from?.kind === 'location' && input.scan.kind === 'location' && input.scan.locationId === from.id;
  const { memory, entry } = input;
  const units = unitsMeant(memory, situation.current?.line.quantity ?? 0);
  const all = isSame ? takeUnits(situation, units, { becomes: null, entry, memory }) : null;
  return all ?? place(situation, input);
};
const allHere: Handler = (situation, input) => {
  const isSame = input.scan.kind === 'location' && input.scan.locationId === situation.at?.locationId;
  const units = unitsMeant(input.memory, situation.at?.units ?? 0);
  const all = isSame ? putUnits(situation, units, input) : null;
  return all ?? bin(situation, input);
};

const badge: Handler = (situation, input) =>
  input.scan.kind === 'badge'
    ? onBadge(situation, { ...input, scan: input.scan })
    : unknown(situation, input);

const command: Handler = (situation, { scan, memory }) =>
  scan.kind === 'command' && scan.command === 'UNDO'
    ? undoLast(situation, memory, null)
    : outcome(['not_awaited', 'unknown_code'], memory, { data: { code: '' } });

const everywhere = {
  command,
  badge: unknown,
  document: unknown,
  tracking: unknown,
  unknown,
  cartSlot: unknown,
} as const;

const choosing = { ...everywhere, badge, location: place, station: place, handlingUnit: unit, item: product };

const carrying = { ...everywhere, badge: say('put_first'), unknown: serial } as const;

/** What every kind of scan means in every step [MV12]. The compiler asks for each pair. */
export const flowTable: Readonly<Record<MovingStep, Readonly<Record<Kind, Handler>>>> = {
  source: choosing,
  where: choosing,
  what: choosing,
  finish: choosing,
  quantity: { ...choosing, location: allFromHere, unknown: serial },
  unit: {
    ...everywhere,
    location: unitTarget,
    station: unitTarget,
    handlingUnit: unit,
    item: say('scan_place_first'),
  },
  bin: { ...carrying, location: bin, station: bin, handlingUnit: say('put_first'), item: held },
  goods: { ...carrying, location: bin, station: bin, handlingUnit: say('put_first'), item: held },
  put: { ...carrying, location: allHere, station: bin, handlingUnit: say('put_first'), item: held },
};

/** One scan in one situation. Pure: the commands it returns are what would happen. */
export const onScan = (situation: Situation, input: ScanInput): FlowOutcome =>
  flowTable[situation.step][input.scan.kind](situation, input);

/** Takes back what was chosen and not recorded yet, else the latest command [MV9]. */
export function undoLast(situation: Situation, memory: FlowMemory, reason: BackReason | null): FlowOutcome {
  const next = undoNext(situation, memory);
  if (next === 'serial' || next === 'choice') {
    const kept = next === 'serial' ? { ...memory, serials: memory.serials.slice(0, -1) } : nothingInMind;
    return outcome(['accepted', 'undone'], kept, { data: { what: 'choice' } });
  }
  const last = situation.carry?.undo.at(-1);
  if (!last || (next === 'put' && reason === null))
    return outcome(['not_awaited', 'nothing_to_undo'], memory);
  return outcome(['accepted', 'undone'], nothingInMind, {
    data: { what: last.what },
    commands: [draft(undo, { undoes: last.commandId, reason })],
  });
}
