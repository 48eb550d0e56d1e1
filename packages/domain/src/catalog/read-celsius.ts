import { coldest, hottest } from './arrival-checks.ts';

/**
 * Tenths of a degree from what a thermometer shows, with a point or a comma and at most one decimal; null: not a
 * temperature anybody measures.
 */
export function readCelsius(text: string, side: 'above' | 'below'): number | null {
  const found = /^(\d{1,2})(?:[.,](\d))?$/.exec(text.trim());
  if (!found) return null;
  const tenths = Number(found[1]) * 10 + Number(found[2] ?? 0);
  const value = side === 'below' && tenths !== 0 ? -tenths : tenths;
  return value < coldest || value > hottest ? null : value;
}
