import { draft } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import type { ResolvedScan } from '../../../scanning/resolve-scan.ts';
import type { EntryMode } from '../../../entries/entry.ts';
import { openUnit, unitElsewhere } from '../decide/open-unit.ts';
import { inboundUnitDocument } from '../../../inbound/inbound.ts';
import { receivingUnitDocument } from '../state.ts';
import { goodsOf } from './on-item.ts';
import { outcome, type FlowMemory, type FlowOutcome } from './outcome.ts';
import { putAside, takesBrand } from './pending.ts';
import type { Situation } from './situation.ts';

type UnitScan = Extract<ResolvedScan, { kind: 'handlingUnit' }>;

export interface UnitInput {
  readonly view: View;
  readonly scan: UnitScan;
  readonly entry: EntryMode;
}

/** An LPN or SSCC: the unit goods go on from now on [RC4]. */
export function onUnit(situation: Situation, { view, scan, entry }: UnitInput): FlowOutcome {
  const { receiptId, receipt, current } = situation;
  const { lpn } = scan;
  if (current?.lpn === lpn) return outcome('already_done', 'unit_here', { data: { lpn } });
  const elsewhere = unitElsewhere(view, lpn, receiptId);
  if (elsewhere !== null) return outcome('refused', 'unit_taken', { data: { lpn, state: elsewhere } });
  const held = view.get(receivingUnitDocument, lpn);
  const isOurs = held?.receiptId === receiptId;
  if (isOurs && held.purpose !== 'good') return outcome('refused', 'hold_unit_first', { data: { lpn } });
  const commands = [draft(openUnit, { receiptId, lpn, purpose: 'good', entry })];
  if (isOurs) return outcome('step_done', 'unit_taken_up', { data: { lpn }, commands });
  const named = view.get(inboundUnitDocument, lpn);
  if (named?.inboundId === receipt.inboundId && named.contents.length > 0)
    return outcome('step_done', 'unit_declared', { data: { lpn, kinds: named.contents.length }, commands });
  const says = labelled(situation, scan);
  return says
    ? outcome('attention', 'as_labelled', {
        data: { lpn, units: says.units },
        commands,
        memory: { pending: says },
      })
    : outcome('step_done', 'unit_opened', { data: { lpn }, commands });
}

/** A logistic label may say what is on the pallet (AI 02 and 37): offered, never believed unseen. */
function labelled(situation: Situation, { contents }: UnitScan): FlowMemory['pending'] {
  const [item, ...more] = contents?.candidates ?? [];
  if (!item || !contents || more.length > 0 || item.sku.tracking.serial) return null;
  return { ...goodsOf({ ...situation, current: null }, item, contents), snag: 'as_labelled' };
}

/** The unit on which goods wait that were not accepted. */
export function onHoldUnit(situation: Situation, { view, scan }: UnitInput, memory: FlowMemory): FlowOutcome {
  const { pending } = memory;
  if (!pending || pending.aside === null) return outcome('not_awaited', 'unit_first', { memory });
  const { lpn } = scan;
  const held = view.get(receivingUnitDocument, lpn);
  const isOurs = held?.receiptId === situation.receiptId && held.state === 'open';
  const { aside: why, skuId } = pending;
  const isFit = held?.purpose === why && takesBrand(view, lpn, { why, skuId });
  if (isOurs && !isFit) return outcome('refused', 'not_a_hold_unit', { data: { lpn }, memory });
  const elsewhere = unitElsewhere(view, lpn, situation.receiptId);
  if (elsewhere !== null)
    return outcome('refused', 'unit_taken', { data: { lpn, state: elsewhere }, memory });
  return putAside(situation, pending, { lpn, why: pending.aside });
}
