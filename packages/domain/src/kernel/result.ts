/** A value or an expected refusal. Faults (bugs) are exceptions; business reasons never are. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const refuse = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });
/** `refuse` for what no command asks: an import says in its own report why it left something out. */
export const decline = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });
