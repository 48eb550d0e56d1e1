import { draft } from '../../../kernel/command.ts';
import type { Besides } from '../../../kernel/own-words.ts';
import { closeUnit } from '../decide/close-unit.ts';
import { recordSample, recount } from '../decide/correct-count.ts';
import { acceptDeclared, verifyUnit } from '../decide/declared-unit.ts';
import { refuseGoods } from '../decide/refuse-goods.ts';
import type { SetAside } from '../decide/set-aside.ts';
import { undo } from '../decide/undo.ts';
import { mayAcceptAsListed } from '../sampling.ts';
import { outcome, type FlowMemory, type FlowOutcome, type Pending } from './outcome.ts';
import { measuredBefore } from './on-item.ts';
import { openUnitFor, purposeOf, putAside, weigh, type Weighing } from './pending.ts';
import { unreadLast } from './recount-serials.ts';
import { perCartonOf, type Situation } from './situation.ts';

/** One kind of goods on a unit. */
type Content = Pick<SetAside, 'skuId' | 'lot' | 'expiry'>;

/** From so many equal cartons scanned one after the other the next ones may be counted in fives and tens. */
export const streakForMany = 3;

/** Takes back the device's latest command in this load; while units are read again, the last number. */
export function undoLast(
  { receiptId, session, step }: Situation,
  { memory }: { readonly memory: FlowMemory },
): FlowOutcome {
  if (step === 'recount' && memory.recount) return unreadLast(memory.recount);
  const last = session.undo.at(-1);
  if (!last) return outcome('not_awaited', 'nothing_to_undo');
  return outcome('accepted', 'undone', {
    data: { what: last.what },
    commands: [draft(undo, { receiptId, undoes: last.commandId })],
  });
}

/** The current unit is full. */
export function closeCurrent({ receiptId, current }: Situation): FlowOutcome {
  if (!current) return outcome('not_awaited', 'unit_first');
  const { lpn } = current;
  return outcome('step_done', 'unit_closed', {
    data: { lpn },
    commands: [draft(closeUnit, { receiptId, lpn })],
  });
}

/** The current unit is taken as its document lists it; refused when it has to be verified [RC7]. */
export function acceptAsListed({ receiptId, receipt, inbound, current, step }: Situation): FlowOutcome {
  if (!current || step !== 'declared') return outcome('not_awaited', 'unit_first');
  const { lpn } = current;
  if (current.isLookedAt || !mayAcceptAsListed(receipt, inbound ?? undefined))
    return outcome('refused', 'verify_needed', { data: { lpn } });
  return outcome('step_done', 'accepted_as_listed', {
    data: { lpn },
    commands: [draft(acceptDeclared, { receiptId, lpn })],
  });
}

export function verifyCurrent({ receiptId, current, step }: Situation): FlowOutcome {
  if (!current || step !== 'declared') return outcome('not_awaited', 'unit_first');
  const { lpn } = current;
  return outcome('step_done', 'verify_now', {
    data: { lpn },
    commands: [draft(verifyUnit, { receiptId, lpn })],
  });
}

/** Whether +5 and +10 are on offer: only after equal cartons, and never for serials [RC9]. */
export const mayCountMany = ({ session, figure, step }: Situation): boolean =>
  step === 'item' &&
  session.line !== null &&
  session.streak >= streakForMany &&
  figure?.sku?.tracking.serial !== true;

/** More of what was counted last, as cartons or loose units; null when there is nothing to go by. */
function moreOf(
  { session, figure, step, current }: Situation,
  of: { readonly cartons: number; readonly units: number },
): Pending | null {
  const { line } = session;
  if (!line || step !== 'item' || figure?.sku?.tracking.serial) return null;
  const units = of.cartons * perCartonOf(figure?.sku) + of.units;
  if (!Number.isSafeInteger(units) || units <= 0) return null;
  return {
    skuId: line.skuId,
    lot: line.lot,
    expiry: line.expiry,
    serials: [],
    units,
    cartons: of.cartons,
    netWeightGrams: null,
    ...measuredBefore(session, { skuId: line.skuId, lpn: current?.lpn ?? null }),
    missing: [],
    snag: null,
    aside: null,
  };
}

type Acting = Pick<Weighing, 'view' | 'today'>;
const byScreen = { mode: 'scan' } as const;

/** +5 or +10 cartons like the last ones. */
export function countMany(situation: Situation, cartons: number, at: Acting): FlowOutcome | null {
  const { line } = situation.session;
  if (!mayCountMany(situation) || !line) return null;
  const perCarton = perCartonOf(situation.figure?.sku);
  // Cartons that are packed otherwise than the SKU says count as they were scanned.
  const isFull = line.units === perCarton;
  const goods = moreOf(
    situation,
    isFull ? { cartons, units: 0 } : { cartons: 0, units: cartons * line.units },
  );
  return goods && weigh(situation, goods, { ...at, entry: byScreen, how: 'repeat' });
}

/** Layers of cartons, and loose cartons on top, of what was counted last. */
export function countLayers(
  situation: Situation,
  { layers, perLayer, loose }: { readonly layers: number; readonly perLayer: number; readonly loose: number },
  at: Acting,
): FlowOutcome | null {
  const goods = moreOf(situation, { cartons: layers * perLayer + loose, units: 0 });
  return goods && weigh(situation, goods, { ...at, entry: byScreen, how: 'layers' });
}

/** Loose units of what was counted last, from the keys. */
export function countUnits(situation: Situation, units: number, at: Acting): FlowOutcome | null {
  const goods = moreOf(situation, { cartons: 0, units });
  return goods && weigh(situation, goods, { ...at, entry: byScreen, how: 'typed' });
}

/** The next equal pallet: lot, expiry and quantity of the last one, with one tap [RC11]. */
export function repeatLast(situation: Situation, at: Acting): FlowOutcome | null {
  const { session, current, step } = situation;
  if (!session.repeat || !current || current.contents.length > 0 || step !== 'item') return null;
  const goods = {
    ...session.repeat,
    serials: [],
    netWeightGrams: null,
    missing: [],
    snag: null,
    aside: null,
  };
  return weigh(situation, goods, { ...at, entry: byScreen, how: 'repeat_last' });
}

/** Fewer of one kind on the current unit than the book has, after a slip of the finger. */
export function takeBackUnits(situation: Situation, units: number): FlowOutcome | null {
  const { receiptId, session, current, figure, step } = situation;
  const { line } = session;
  if (!line || !current || step !== 'item' || figure?.sku?.tracking.serial) return null;
  const here = current.contents.find((held) => held.skuId === line.skuId && held.lot === line.lot);
  if (!here || units <= 0 || units > here.quantity) return null;
  const { skuId, lot, expiry } = line;
  const command = draft(recount, {
    receiptId,
    lpn: current.lpn,
    skuId,
    lot,
    expiry,
    believed: here.quantity,
    counted: here.quantity - units,
    cartons: 0,
  });
  return outcome('accepted', 'unit_counted', {
    data: { units: -units, cartons: 0, over: 0, left: 0 },
    commands: [command],
  });
}

/** Pending goods go to a unit on hold: to the open one for that, else the next scan names it [RC6]. */
export function setPendingAside(
  situation: Situation,
  { pending }: FlowMemory,
  { view, blobs = [], note = '' }: Pick<Weighing, 'view'> & Besides,
): FlowOutcome {
  if (!pending) return outcome('not_awaited', 'unit_first');
  const why = purposeOf(pending.snag);
  const lpn = openUnitFor(view, situation.receiptId, { why, skuId: pending.skuId });
  const apart: Pending = { ...pending, split: { from: null, cause: null, blobs, note } };
  if (lpn !== null) return putAside(situation, apart, { lpn, why });
  return outcome('attention', 'hold_unit_first', { memory: { pending: { ...apart, aside: why } } });
}

/** Units of the current unit are damaged: they split off to a unit of their own [RC10]. */
export function splitDamage(
  situation: Situation,
  damage: Pick<SetAside, 'cause' | 'blobs' | 'noPhoto' | 'note'> & {
    readonly content: Content;
    readonly units: number;
    /** Of goods that are tracked by them: which units they are. */
    readonly serials?: readonly string[];
  },
  { view }: Pick<Weighing, 'view'>,
): FlowOutcome {
  const { current, receiptId } = situation;
  if (!current) return outcome('not_awaited', 'unit_first');
  const { content, serials = [], units, ...how } = damage;
  const pending: Pending = {
    ...content,
    serials,
    units: serials.length > 0 ? serials.length : units,
    cartons: 0,
    netWeightGrams: null,
    missing: [],
    snag: null,
    aside: 'damaged',
    split: { ...how, from: current.lpn },
  };
  const lpn = openUnitFor(view, receiptId, { why: 'damaged', skuId: content.skuId });
  return lpn === null
    ? outcome('attention', 'hold_unit_first', { memory: { pending } })
    : putAside(situation, pending, { lpn, why: 'damaged' });
}

/** Pending goods go back with the driver. */
export function sendPendingBack(
  { receiptId }: Situation,
  { pending }: FlowMemory,
  { blobs = [], note }: Pick<Weighing, 'view'> & Besides,
): FlowOutcome {
  if (!pending) return outcome('not_awaited', 'unit_first');
  const { skuId, units, cartons, snag } = pending;
  const why = purposeOf(snag);
  return outcome('step_done', 'sent_back', {
    data: { units },
    commands: [draft(refuseGoods, { receiptId, skuId, units, cartons, why, blobs, ...(note && { note }) })],
  });
}

/** What the label of the pallet says is what is on it: somebody looked. */
export const countAsLabelled = (situation: Situation, { pending }: FlowMemory, at: Acting): FlowOutcome =>
  pending
    ? weigh(
        { ...situation, step: 'item' },
        { ...pending, snag: null },
        { ...at, entry: byScreen, how: 'typed' },
      )
    : outcome('not_awaited', 'unit_first');

/** A carton was opened: so many units were in it [RC14]. */
export function sampleFound({ receiptId, session, current }: Situation, found: number): FlowOutcome {
  const { sample } = session;
  if (!sample || !current) return outcome('not_awaited', 'unit_first');
  const { units: expected, ...goods } = sample;
  const lpn = current.lpn;
  return outcome(found === expected ? 'step_done' : 'attention', 'sample_noted', {
    data: { expected, found },
    commands: [draft(recordSample, { receiptId, ...goods, lpn, expected, found, blobs: [] })],
  });
}
