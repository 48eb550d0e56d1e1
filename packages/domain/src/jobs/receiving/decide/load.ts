import type { DecideContext } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import { inboundDocument, type Inbound } from '../../../inbound/inbound.ts';
import { raise, type Subject } from '../../../discrepancies/discrepancy.ts';
import { sessionChanged } from '../events.ts';
import {
  newSession,
  receiptDocument,
  sessionDocument,
  sessionKey,
  type Receipt,
  type Session,
} from '../state.ts';

/** A load as the rules see it. A fact may name one that this replica does not know. */
export interface Load {
  readonly receiptId: string;
  readonly receipt: Receipt | undefined;
  readonly inbound: Inbound | undefined;
  /** Of the device that sent the command. */
  readonly session: Session;
}

export function loadOf(view: View, receiptId: string, context: DecideContext): Load {
  const receipt = view.get(receiptDocument, receiptId);
  return {
    receiptId,
    receipt,
    inbound: receipt && view.get(inboundDocument, receipt.inboundId),
    session:
      view.get(sessionDocument, sessionKey(receiptId, context.deviceId)) ??
      newSession(receiptId, context.operatorId),
  };
}

/** Whose session an event is about. */
export const sessionAt = (
  receiptId: string,
  { deviceId, operatorId }: DecideContext,
): { receiptId: string; deviceId: string; operatorId: string } => ({ receiptId, deviceId, operatorId });

type SessionChanges = Parameters<typeof sessionChanged.create>[0]['changes'];

/** A change of the sender's session and the way back. */
export function inSession(
  { receiptId, session }: Load,
  context: DecideContext,
  changes: SessionChanges,
): { readonly events: readonly DomainEvent[]; readonly back: readonly DomainEvent[] } {
  const at = sessionAt(receiptId, context);
  const before = Object.fromEntries(
    Object.keys(changes).map((name) => [name, session[name as keyof Session]]),
  ) as SessionChanges;
  return {
    events: [sessionChanged.create({ ...at, changes })],
    back: [sessionChanged.create({ ...at, changes: before })],
  };
}

type Card = Pick<Subject, 'type' | 'severity' | 'facts'> & { readonly did: string } & Partial<
    Pick<Subject, 'skuId' | 'quantity' | 'done'>
  > & { readonly part?: string };

/** One card per cause and load [K7]. */
export const tell = (
  view: View,
  context: DecideContext,
  { receiptId, ...card }: Card & { readonly receiptId: string },
): DomainEvent =>
  raise(view, context, {
    locationId: null,
    orderId: null,
    skuId: null,
    quantity: null,
    done: [],
    runId: receiptId,
    ...(card.skuId ? { part: card.skuId } : {}),
    ...card,
  });
