import type { EntryMode } from '../../../entries/entry.ts';
import { draft } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import { bookedAt } from '../booked.ts';
import { finish } from '../decide/finish.ts';
import { start, whyNotStarted } from '../decide/start.ts';
import type { CountScope, CountWhy } from '../state.ts';
import { nothingInMind, outcome, type CountMessage, type FlowMemory, type FlowOutcome } from './outcome.ts';
import type { Situation } from './situation.ts';

export interface AtBin {
  readonly view: View;
  readonly memory: FlowMemory;
  readonly entry: EntryMode;
  /** ISO instant. */
  readonly now: string;
  readonly by: { readonly operatorId: string; readonly deviceId: string };
}

const refusals: Readonly<Record<string, CountMessage>> = {
  'counting.taken': 'taken',
  'counting.other_open': 'other_open',
  'counting.not_counted_here': 'not_counted_here',
  'counting.unknown_place': 'unknown_place',
  'counting.too_much_here': 'too_much_here',
};

/** A bin's label, while nothing is being counted: the one to go to, or another one after its second scan [CT2]. */
export function onBinToCount({ next, list }: Situation, locationId: string, at: AtBin): FlowOutcome {
  const { confirm } = at.memory;
  const isMeant = next === null || next.locationId === locationId;
  if (!isMeant && (confirm?.what !== 'other_bin' || confirm.locationId !== locationId))
    return outcome('attention', 'other_bin', {
      data: { bin: locationId, wanted: next.locationId },
      memory: { ...at.memory, confirm: { what: 'other_bin', locationId } },
    });
  const job = isMeant ? next : (list.find((other) => other.locationId === locationId) ?? null);
  return begin({ locationId, only: job?.only ?? null }, job?.why ?? 'chosen', at);
}

function begin(scope: CountScope, why: CountWhy, { view, entry, now, by, memory }: AtBin): FlowOutcome {
  const refused = whyNotStarted(view, scope, { ...by, occurredAt: now });
  if (refused)
    return outcome('refused', refusals[refused.code] ?? 'not_counted_here', { data: refused.data, memory });
  return outcome('step_done', 'started', {
    data: { bin: scope.locationId },
    commands: [draft(start, { ...scope, why, entry })],
  });
}

/** The bin's label again says that all of it is counted; without anything counted it asks whether there is nothing. */
export function onBinWhileCounting(situation: Situation, locationId: string, at: AtBin): FlowOutcome {
  const { session, lines } = situation;
  if (!session) return outcome('not_awaited', 'bin_first');
  if (session.locationId !== locationId)
    return outcome('refused', 'not_this_bin', {
      data: { bin: locationId, here: session.locationId },
      memory: at.memory,
    });
  const isSure = at.memory.confirm?.what === 'empty';
  if (lines.length === 0 && !isSure)
    return outcome('attention', 'empty_ask', {
      data: { bin: locationId },
      memory: { ...nothingInMind, confirm: { what: 'empty', locationId } },
    });
  return handIn(situation, at.view) ?? outcome('not_awaited', 'bin_first');
}

/** Everything is counted. The book as this device has it travels along [CT6]; no screen shows it [CT1]. */
export function handIn({ session, lines }: Situation, view: View): FlowOutcome | null {
  if (!session) return null;
  const { locationId, only, startedAt } = session;
  const book = [...bookedAt(view, { locationId, only })];
  const units = lines.reduce((sum, { line }) => sum + line.good + line.damaged, 0);
  return outcome('job_done', 'bin_done', {
    data: { bin: locationId, units },
    commands: [draft(finish, { locationId, only, startedAt, book }, { found: units, kinds: lines.length })],
  });
}

/** The person says that there is nothing; null when something was counted already. */
export function sayEmpty(situation: Situation, view: View): FlowOutcome | null {
  if (!situation.session) return null;
  return situation.lines.length > 0
    ? outcome('refused', 'not_empty', { data: { kinds: situation.lines.length } })
    : handIn(situation, view);
}
