import { z } from 'zod';
import { nothing, together, type BothWays } from '../../../kernel/both-ways.ts';
import {
  handlingUnitDocument,
  handlingUnitFilled,
  handlingUnitFreed,
  handlingUnitRestored,
} from '../../../handling-units/handling-unit.ts';
import { inboundUnitDocument } from '../../../inbound/inbound.ts';
import { defineCommand, type DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import { codeField, keyField } from '../../../kernel/fields.ts';
import { ok } from '../../../kernel/result.ts';
import type { Balance } from '../../../stock/balance.ts';
import { putawayTaskDocument, putawayTaskOpened, putawayTaskWithdrawn } from '../../putaway-task.ts';
import { unitChanged } from '../events.ts';
import { receivingUnitDocument } from '../state.ts';
import { inSession, loadOf, tell, type Load } from './load.ts';
import { contentsOf } from '../../waiting-unit.ts';
import { putawayOf } from './unit-contents.ts';
import { withUndo } from './undo-kept.ts';

type Content = Pick<Balance, 'skuId' | 'lot' | 'expiry' | 'status' | 'quantity'>;

/** A unit is full: it waits at the door for somebody who puts it away [RC12]. */
export function unitClosed(
  view: View,
  load: Load,
  of: { readonly lpn: string; readonly contents: readonly Content[]; readonly context: DecideContext },
): BothWays {
  const { lpn, contents, context } = of;
  const held = view.get(receivingUnitDocument, lpn);
  const handlingUnit = view.get(handlingUnitDocument, lpn);
  const task = putawayOf(view, load, { lpn, contents, at: context.occurredAt });
  const before = view.get(putawayTaskDocument, lpn);
  const locationId = load.receipt?.doorId ?? null;
  return together([
    {
      events: held ? [unitChanged.create({ lpn, changes: { state: 'closed' } })] : [],
      back: held ? [unitChanged.create({ lpn, changes: { state: held.state } })] : [],
    },
    {
      events: [
        task
          ? handlingUnitFilled.create({ lpn, state: 'received', locationId })
          : handlingUnitFreed.create({ lpn }),
      ],
      back: [
        handlingUnit
          ? handlingUnitRestored.create({ lpn, unit: handlingUnit })
          : handlingUnitFreed.create({ lpn }),
      ],
    },
    task
      ? {
          events: [putawayTaskOpened.create({ task })],
          back: [before ? putawayTaskOpened.create({ task: before }) : putawayTaskWithdrawn.create({ lpn })],
        }
      : nothing,
  ]);
}

const mostCards = 5;

/** Where a pallet holds something else than its document says [RC7]. */
function differences(
  view: View,
  load: Load,
  of: { readonly lpn: string; readonly contents: readonly Content[]; readonly context: DecideContext },
): readonly DomainEvent[] {
  const { lpn, contents, context } = of;
  const unit = view.get(receivingUnitDocument, lpn);
  const named = view.get(inboundUnitDocument, lpn);
  if (!named || unit?.declared !== 'verifying') return [];
  const gaps = new Map<string, number>();
  for (const { skuId, units } of named.contents) gaps.set(skuId, (gaps.get(skuId) ?? 0) - units);
  for (const { skuId, quantity } of contents) gaps.set(skuId, (gaps.get(skuId) ?? 0) + quantity);
  return [...gaps]
    .filter(([, gap]) => gap !== 0)
    .slice(0, mostCards)
    .map(([skuId, gap]) =>
      tell(view, context, {
        receiptId: load.receiptId,
        type: 'declared_differs',
        severity: 'attention',
        skuId,
        quantity: gap,
        facts: { tote: lpn, difference: gap },
        did: 'closed_unit',
      }),
    );
}

/**
 * The worker is done with a unit [RC12].
 * Raises: declared_differs. Idempotent by: command id. Offline: judged on the device.
 */
export const closeUnit = defineCommand({
  type: 'receiving.close_unit',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'supervisor'],
  schema: z.strictObject({ receiptId: keyField, lpn: codeField }),
  decide: ({ receiptId, lpn }, view, context) => {
    const load = loadOf(view, receiptId, context);
    const contents = contentsOf(view, lpn);
    const task = view.get(putawayTaskDocument, lpn);
    if (!view.get(receivingUnitDocument, lpn) || task?.status === 'stored') {
      return ok([
        tell(view, context, {
          receiptId,
          type: 'reference_unknown',
          severity: 'attention',
          facts: { tote: lpn },
          did: 'closed_unit',
        }),
      ]);
    }
    const closed = together([
      unitClosed(view, load, { lpn, contents, context }),
      inSession(load, context, { lpn: null, streak: 0, repeat: repeatOf(view, lpn, contents) }),
    ]);
    return ok(
      withUndo([...closed.events, ...differences(view, load, { lpn, contents, context })], {
        receiptId,
        context,
        what: 'close_unit',
        lpn,
        back: closed.back,
      }),
    );
  },
});

/** A unit with one kind of good goods is the pattern of the next one [RC11]. */
function repeatOf(
  view: View,
  lpn: string,
  contents: readonly Content[],
): { skuId: string; lot: string | null; expiry: string | null; units: number; cartons: number } | null {
  const [only, ...more] = contents;
  if (!only || more.length > 0 || only.status !== 'available') return null;
  const { skuId, lot, expiry, quantity } = only;
  const cartons = Math.max(0, view.get(receivingUnitDocument, lpn)?.cartons ?? 0);
  return { skuId, lot, expiry, units: quantity, cartons };
}
