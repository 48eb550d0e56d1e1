import { z } from 'zod';
import { defineEvent } from '@floorhand/domain/kernel/event';
import { put, remove } from '@floorhand/domain/kernel/document';
import { keyField } from '@floorhand/domain/kernel/fields';
import type { ReviewRules } from '@floorhand/domain/kernel/review';
import { labelDocument } from './box-world.ts';

/** The server recognises discrepancies by the name of their event; in the tiny world a card is a label. */
export const raised = defineEvent({
  type: 'discrepancies.raised.v1',
  schema: z.object({ discrepancyId: keyField, text: z.string() }),
  evolve: ({ discrepancyId, text }) => [put(labelDocument, discrepancyId, { text })],
});

export const closed = defineEvent({
  type: 'discrepancies.closed.v1',
  schema: z.object({ discrepancyId: keyField }),
  evolve: ({ discrepancyId }) => [remove(labelDocument, discrepancyId)],
});

/** Cards of the tiny world: one per command, named by what it is about. */
export const boxReview: ReviewRules = {
  lapse: (_view, { expiresAt, occurredAt }) => (occurredAt > expiresAt ? 'grant_ended' : null),
  lapsed: (_view, { commandId }, { why }) => [
    raised.create({ discrepancyId: `late-${commandId}`, text: why }),
  ],
  parked: (_view, { commandId }, { why }) => [
    raised.create({ discrepancyId: `parked-${commandId}`, text: why }),
  ],
  relying: (_view, { commandId }, { events, on }) => [
    ...events,
    raised.create({ discrepancyId: `relies-${commandId}`, text: on.join(' ') }),
  ],
  understood: (view, { commandId }) => {
    const discrepancyId = `parked-${commandId}`;
    return view.get(labelDocument, discrepancyId) ? [closed.create({ discrepancyId })] : [];
  },
  failing: (_view, { type, parked, devices }) => [
    raised.create({ discrepancyId: `failing-${type}`, text: `${parked} from ${devices}` }),
  ],
};
