import { z } from 'zod';
import { nothing, type BothWays } from '../../../kernel/both-ways.ts';
import {
  handlingUnitDocument,
  handlingUnitFilled,
  handlingUnitFreed,
  handlingUnitRestored,
} from '../../../handling-units/handling-unit.ts';
import { inboundUnitDocument } from '../../../inbound/inbound.ts';
import { inboundUnitArrived } from '../../../inbound/inbound-events.ts';
import { defineCommand, type DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import { codeField, keyField } from '../../../kernel/fields.ts';
import { entrySchema } from '../../../entries/entry.ts';
import { noteEntry } from '../../../entries/entry-tally.ts';
import { ok } from '../../../kernel/result.ts';
import { putawayTaskDocument, putawayTaskOpened, putawayTaskWithdrawn } from '../../putaway-task.ts';
import { unitForgotten, unitOpened } from '../events.ts';
import { purposeField, receivingUnitDocument, type Purpose, type ReceivingUnit } from '../state.ts';
import { inSession, loadOf, tell, type Load } from './load.ts';
import { withUndo } from './undo-kept.ts';

interface Opening {
  readonly lpn: string;
  readonly purpose: Purpose;
}

/** A unit takes goods of this load from now on; one that does already stays as it is [RC4]. */
export function unitTaken(view: View, load: Load, { lpn, purpose }: Opening): BothWays {
  const { receiptId, receipt } = load;
  const held = view.get(receivingUnitDocument, lpn);
  const ours = held?.receiptId === receiptId ? held : null;
  if (ours?.state === 'open') return nothing;
  const handlingUnit = view.get(handlingUnitDocument, lpn);
  const unit: ReceivingUnit = { ...(ours ?? newUnit(view, load, { lpn, purpose })), state: 'open' };
  const [task, arrival] = [notPutAway(view, lpn), arrivalOf(view, lpn, receipt)];
  return {
    events: [
      unitOpened.create({ lpn, unit }),
      handlingUnitFilled.create({ lpn, state: 'receiving', locationId: receipt?.doorId ?? null }),
      ...task.events,
      ...arrival.events,
    ],
    back: [
      held ? unitOpened.create({ lpn, unit: held }) : unitForgotten.create({ lpn }),
      handlingUnit
        ? handlingUnitRestored.create({ lpn, unit: handlingUnit })
        : handlingUnitFreed.create({ lpn }),
      ...task.back,
      ...arrival.back,
    ],
  };
}

/** What still takes goods is not brought to a bin yet. */
function notPutAway(view: View, lpn: string): BothWays {
  const task = view.get(putawayTaskDocument, lpn);
  if (task?.status !== 'open') return nothing;
  return { events: [putawayTaskWithdrawn.create({ lpn })], back: [putawayTaskOpened.create({ task })] };
}

/** A unit that its document names is there now. */
function arrivalOf(view: View, lpn: string, receipt: Load['receipt']): BothWays {
  if (view.get(inboundUnitDocument, lpn)?.arrivedAt !== null) return nothing;
  return {
    events: receipt ? [inboundUnitArrived.create({ code: lpn, at: receipt.openedAt })] : [],
    back: [inboundUnitArrived.create({ code: lpn, at: null })],
  };
}

function newUnit(view: View, { receiptId, receipt }: Load, { lpn, purpose }: Opening): ReceivingUnit {
  const named = view.get(inboundUnitDocument, lpn);
  const isOurs = named !== undefined && named.inboundId === receipt?.inboundId;
  const isDeclared = purpose === 'good' && isOurs && named.contents.length > 0;
  const declared = isDeclared ? 'pending' : 'none';
  return { receiptId, purpose, state: 'open', cartons: 0, declared, labelOwed: false };
}

/** Where the book has a unit that is not free for this load; null when it may be taken. */
export function unitElsewhere(view: View, lpn: string, receiptId: string): string | null {
  const held = view.get(receivingUnitDocument, lpn);
  if (held?.receiptId === receiptId && held.state === 'open') return null;
  const unit = view.get(handlingUnitDocument, lpn);
  if (!unit || unit.state === 'empty') return null;
  if (held?.receiptId === receiptId && unit.state === 'received') return null;
  return unit.state;
}

export const unitNotFree = (
  view: View,
  context: DecideContext,
  { receiptId, lpn, did }: { readonly receiptId: string; readonly lpn: string; readonly did: string },
): readonly DomainEvent[] => {
  const state = unitElsewhere(view, lpn, receiptId);
  return state === null
    ? []
    : [
        tell(view, context, {
          receiptId,
          type: 'unit_not_open',
          severity: 'serious',
          facts: { tote: lpn, state },
          did,
        }),
      ];
};

/**
 * An empty pallet, cage or carton begins to take goods, or one in use is taken up again [RC4].
 * Raises: unit_not_open, reference_unknown. Idempotent by: command id. Offline: judged on the device.
 */
export const openUnit = defineCommand({
  type: 'receiving.open_unit',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'supervisor'],
  schema: z.strictObject({ receiptId: keyField, lpn: codeField, purpose: purposeField, entry: entrySchema }),
  decide: ({ receiptId, lpn, purpose, entry }, view, context) => {
    const load = loadOf(view, receiptId, context);
    if (!load.receipt) {
      return ok([
        tell(view, context, {
          receiptId,
          type: 'reference_unknown',
          severity: 'attention',
          facts: { tote: lpn },
          did: 'opened_unit',
        }),
      ]);
    }
    const taken = unitTaken(view, load, { lpn, purpose });
    const here = purpose === 'good' ? inSession(load, context, { lpn, streak: 0 }) : nothing;
    return ok(
      withUndo(
        [
          noteEntry(entry, context),
          ...unitNotFree(view, context, { receiptId, lpn, did: 'opened_unit' }),
          ...taken.events,
          ...here.events,
        ],
        { receiptId, context, what: 'open_unit', lpn, back: [...here.back, ...taken.back] },
      ),
    );
  },
});
