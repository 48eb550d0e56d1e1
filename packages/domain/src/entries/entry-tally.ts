import { z } from 'zod';
import type { DecideContext } from '../kernel/command.ts';
import { defineDocument, put } from '../kernel/document.ts';
import { defineEvent, type DomainEvent } from '../kernel/event.ts';
import { dateField, keyField, tallyField } from '../kernel/fields.ts';
import { manualReasonField, type EntryMode, type ManualReason } from './entry.ts';

const mostDays = 7;

const daySchema = z.object({
  /** By the date of UTC. */
  day: dateField,
  scanned: tallyField,
  typed: tallyField,
  /** Typed ones by reason. */
  reasons: z.partialRecord(manualReasonField, tallyField),
});
export type EntryDay = z.infer<typeof daySchema>;

/** How many codes one person scanned and typed on their last days, the newest first. Key: the operator. */
export const entryTallyDocument = defineDocument({
  kind: 'entryTally',
  home: 'warehouse',
  schema: z.object({ days: z.array(daySchema).max(mostDays) }),
  /** All of them: as many as there are people. */
  indexes: { all: () => 'all' },
});

/** A code came in, one way or the other. */
export const entryNoted = defineEvent({
  type: 'entries.noted.v1',
  schema: z.object({ operatorId: keyField, day: dateField, typed: manualReasonField.nullable() }),
  evolve: ({ operatorId, day, typed }, view) => {
    if (!view.holds(entryTallyDocument)) return [];
    const held = view.get(entryTallyDocument, operatorId)?.days ?? [];
    const today = held.find((known) => known.day === day) ?? { day, scanned: 0, typed: 0, reasons: {} };
    const days = [...held.filter((known) => known.day !== day), counted(today, typed)];
    return [
      put(entryTallyDocument, operatorId, {
        days: days.toSorted((a, b) => (a.day < b.day ? 1 : -1)).slice(0, mostDays),
      }),
    ];
  },
});

const counted = (day: EntryDay, typed: ManualReason | null): EntryDay =>
  typed === null
    ? { ...day, scanned: day.scanned + 1 }
    : {
        ...day,
        typed: day.typed + 1,
        reasons: { ...day.reasons, [typed]: (day.reasons[typed] ?? 0) + 1 },
      };

/** Every command that rests on a code tells how it came in [ME2]. Taking the command back takes nothing from it. */
export const noteEntry = (entry: EntryMode, { operatorId, occurredAt }: DecideContext): DomainEvent =>
  entryNoted.create({
    operatorId,
    day: occurredAt.slice(0, 10),
    typed: entry.mode === 'manual' ? entry.reason : null,
  });

/** One person's entries of one day. */
export interface TypedShare {
  readonly operatorId: string;
  readonly typed: number;
  readonly all: number;
  /** The reason given most often; null while nothing was typed. */
  readonly mostly: ManualReason | null;
}

/** Who typed how much of a day, those with the largest share first [ME2]. */
export function typedShares(
  tallies: readonly { readonly key: string; readonly body: { readonly days: readonly EntryDay[] } }[],
  day: string,
): readonly TypedShare[] {
  return tallies
    .flatMap(({ key: operatorId, body: { days } }) => {
      const today = days.find((known) => known.day === day);
      if (!today) return [];
      const [mostly] = Object.entries(today.reasons).toSorted(([, a], [, b]) => b - a);
      const reason = manualReasonField.safeParse(mostly?.[0]);
      const all = today.scanned + today.typed;
      return [{ operatorId, typed: today.typed, all, mostly: reason.success ? reason.data : null }];
    })
    .toSorted((a, b) => b.typed / b.all - a.typed / a.all || (a.operatorId < b.operatorId ? -1 : 1));
}
