/** A typed text as names are compared with it; empty when nothing was typed. */
export const soughtIn = (typed: string): string => typed.trim().toLowerCase();

/** How far into a name the text that is sought begins; null when it is not in it. */
export function placeInName(name: string, sought: string): number | null {
  const at = name.toLowerCase().indexOf(sought);
  return at < 0 ? null : at;
}
