import { put, type View, type Write } from '../../kernel/document.ts';
import {
  newSession,
  receiptDocument,
  receivingUnitDocument,
  sessionDocument,
  sessionKey,
  type Receipt,
  type ReceivingUnit,
  type Session,
} from './state.ts';

export const changeReceipt = (
  view: View,
  receiptId: string,
  changes: (receipt: Receipt) => Changes<Receipt>,
): readonly Write[] => {
  const held = view.get(receiptDocument, receiptId);
  return held ? [put(receiptDocument, receiptId, { ...held, ...present(changes(held)) })] : [];
};

export const changeUnit = (
  view: View,
  lpn: string,
  changes: (unit: ReceivingUnit) => Changes<ReceivingUnit>,
): readonly Write[] => {
  const held = view.get(receivingUnitDocument, lpn);
  return held ? [put(receivingUnitDocument, lpn, { ...held, ...present(changes(held)) })] : [];
};

/** The session of a device in a load this replica knows; a load it does not know has none. */
export const changeSession = (
  view: View,
  at: { readonly receiptId: string; readonly deviceId: string; readonly operatorId: string },
  changes: (session: Session) => Changes<Session>,
): readonly Write[] => {
  if (!view.get(receiptDocument, at.receiptId)) return [];
  const key = sessionKey(at.receiptId, at.deviceId);
  const held = view.get(sessionDocument, key) ?? newSession(at.receiptId, at.operatorId);
  return [put(sessionDocument, key, { ...held, operatorId: at.operatorId, ...present(changes(held)) })];
};

/** Optional members as zod makes them: absent or undefined. */
type Changes<T> = { readonly [K in keyof T]?: T[K] | undefined };

const present = <T extends object>(changes: Changes<T>): Partial<T> =>
  Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as Partial<T>;
