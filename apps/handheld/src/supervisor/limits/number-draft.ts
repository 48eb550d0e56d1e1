/** What is written in a field that takes a whole number. Empty is no number. */
export function wholeNumber(
  text: string,
  { least, most }: { readonly least: number; readonly most: number },
): number | null {
  const digits = text.trim();
  if (!/^\d{1,9}$/.test(digits)) return null;
  const value = Number(digits);
  return value >= least && value <= most ? value : null;
}
