/** The members that are there; null is what a file says with an empty cell. */
export type Said<T> = { readonly [K in keyof T]?: NonNullable<T[K]> };

export function said<T extends Readonly<Record<string, unknown>>>(members: T): Said<T> {
  // Object.entries forgets which value belongs to which key; nothing but nulls is left out.
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== null && value !== undefined),
  ) as Said<T>;
}
