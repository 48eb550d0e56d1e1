import { draft } from '../../../kernel/command.ts';
import type { ResolvedScan } from '../../../scanning/resolve-scan.ts';
import { bindTote } from '../decide/bind-tote.ts';
import { recordPick } from '../decide/record-pick.ts';
import { spread } from '../stops.ts';
import { outcome, type FlowOutcome } from './outcome.ts';
import type { CurrentStop, Situation } from './situation.ts';

type UnitScan = Extract<ResolvedScan, { kind: 'handlingUnit' }>;

/** An empty tote goes into the slot that waits for one. */
export function onToteToBind(situation: Situation, scan: UnitScan): FlowOutcome {
  const { bindSlot, run, runId } = situation;
  if (!bindSlot) return outcome('already_done', 'all_totes_bound');
  if (!scan.lpn.startsWith('T-')) return outcome('refused', 'not_a_tote', { data: { code: scan.lpn } });
  const onCart = run.slots.find(({ tote, full }) => tote === scan.lpn || full.includes(scan.lpn));
  if (onCart)
    return outcome('refused', 'tote_taken', { data: { tote: scan.lpn, order: onCart.orderReference } });
  if (scan.unit && scan.unit.state !== 'empty') {
    return outcome('refused', 'tote_taken', {
      data: { tote: scan.lpn, order: scan.unit.orderId?.split(':').at(-1) ?? '' },
    });
  }
  const last = run.slots.filter(({ tote }) => tote === null).length === 1;
  return outcome('step_done', last ? 'all_totes_bound' : 'tote_bound', {
    data: { tote: scan.lpn, slot: bindSlot.slot },
    commands: [draft(bindTote, { runId, slot: bindSlot.slot, tote: scan.lpn })],
  });
}

/** Units in the hand go into a tote: only into the one that is asked for. */
export function onToteToFill(situation: Situation, current: CurrentStop, scan: UnitScan): FlowOutcome {
  const { into, intoUnits, stop, counted } = current;
  if (counted === 0) return outcome('not_awaited', 'item_first');
  if (!into || into.tote !== scan.lpn) {
    return outcome('refused', 'wrong_tote', {
      data: { scanned: scan.lpn, wanted: into?.tote ?? '', slot: into?.slot ?? 0 },
    });
  }
  const { runId, progress } = situation;
  const tasks = stop.tasks.filter(({ body }) => body.slot === into.slot);
  const command = draft(
    recordPick,
    {
      runId,
      stop: stop.key,
      slot: into.slot,
      tote: scan.lpn,
      locationId: stop.locationId,
      skuId: stop.skuId,
      lot: progress.lot ?? stop.lot,
      expiry: progress.expiry ?? stop.expiry,
      serials: progress.serials.slice(0, intoUnits),
      splits: [...spread(tasks, intoUnits)],
    },
    { quantityBefore: current.book, asked: stop.asked },
  );
  const left = stop.remaining - intoUnits;
  const data = { units: intoUnits, tote: scan.lpn, slot: into.slot, left };
  if (left > 0) return outcome('step_done', 'into_tote', { data, commands: [command] });
  return outcome('job_done', situation.next ? 'stop_done' : 'all_picked', { data, commands: [command] });
}
