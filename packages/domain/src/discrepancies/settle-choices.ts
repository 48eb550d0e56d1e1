import type { Location } from '../layout/location.ts';
import type { Discrepancy } from './discrepancy.ts';
import type { SettleChoice } from './settle.ts';

/**
 * What a supervisor can sensibly do about a discrepancy, the advised choice first. A bin nobody counts yet is counted
 * before anyone trusts it again; where somebody is about to look, nothing is left but to accept what was recorded.
 */
export function settleChoices(
  { type, locationId }: Pick<Discrepancy, 'type' | 'locationId'>,
  { location, countAsked }: { readonly location: Location | undefined; readonly countAsked: boolean },
): readonly SettleChoice[] {
  if (type === 'alias_proposed') return ['approve', 'decline'];
  // Counts are approved or rejected with all their looks in view, by the job that made them.
  if (type === 'count_variance') return [];
  // A shelf for goods that nobody can name is not counted: they are dealt with.
  if (locationId === null || !location || type === 'unknown_goods') return ['accept'];
  const looks: readonly SettleChoice[] = countAsked ? ['accept', 'count'] : ['count', 'accept'];
  return [
    ...(location.blocked === null ? [] : (['unblock'] as const)),
    ...looks,
    ...(location.doubtful ? (['trust'] as const) : []),
  ];
}
