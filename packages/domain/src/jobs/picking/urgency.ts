import type { Entry } from '../../kernel/document.ts';
import { bandRank } from '../../orders/release-rule.ts';
import type { Run } from './state.ts';

/** Which run to take first [PK21]: the band, then the cut-off that comes first, then the code. */
export function byUrgency(a: Entry<Run>, b: Entry<Run>): number {
  const band = bandRank[a.body.band] - bandRank[b.body.band];
  if (band !== 0) return band;
  const [x, y] = [a.body.cutOffAt ?? '9999', b.body.cutOffAt ?? '9999'];
  if (x !== y) return x < y ? -1 : 1;
  return a.key.localeCompare(b.key, 'en', { numeric: true });
}
