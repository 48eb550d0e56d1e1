/**
 * Makes something while its caller waits for something else: as soon as the browser has time, or when it is asked for if
 * that is earlier. Gives the way to ask for it, which makes it once.
 */
export function madeAhead<T>(make: () => T): () => T {
  let made: { readonly it: T } | null = null;
  const give = (): T => (made ??= { it: make() }).it;
  setTimeout(give);
  return give;
}
