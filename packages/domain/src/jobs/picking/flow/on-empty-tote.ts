import { draft } from '../../../kernel/command.ts';
import type { ResolvedScan } from '../../../scanning/resolve-scan.ts';
import { replaceTote } from '../decide/bind-tote.ts';
import { outcome, type FlowOutcome } from './outcome.ts';
import type { Situation } from './situation.ts';

/**
 * The tote of the stop is full and another one is scanned: an empty one takes its slot, and the full one keeps its
 * order [PK4]. Anything else is refused.
 *
 * @param text what was scanned, for the person to read
 */
export function onEmptyTote(
  { runId, run, current }: Situation,
  scan: ResolvedScan,
  text: string,
): FlowOutcome {
  const slot = current?.into?.slot;
  const full = current?.into?.tote;
  if (slot === undefined || !full || scan.kind !== 'handlingUnit')
    return outcome('refused', 'not_a_tote', { data: { code: text } });
  const { lpn, unit } = scan;
  const onCart = run.slots.some(({ tote, full: filled }) => tote === lpn || filled.includes(lpn));
  if (onCart || (unit && unit.state !== 'empty'))
    return outcome('refused', 'tote_taken', {
      data: { tote: lpn, order: unit?.orderId?.split(':').at(-1) ?? '' },
    });
  return outcome('step_done', 'tote_bound', {
    data: { tote: lpn, slot },
    commands: [draft(replaceTote, { runId, slot, full, tote: lpn })],
  });
}
