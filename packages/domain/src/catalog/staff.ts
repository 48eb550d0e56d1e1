import type { Operator } from './operator.ts';

export type StaffRefusal = 'badge_taken' | 'own_leave';

export interface StaffChange {
  readonly operatorId: string;
  readonly after: Operator;
  /** Who wants it. */
  readonly actorId: string;
  /** Who has the badge now; null when nobody does. */
  readonly badgeHolder: string | null;
}

/**
 * Whether people may be hired or changed like this. Null: yes. A badge is one person's, and nobody takes the desk from
 * themselves, so that a building always has somebody who can hire.
 */
export function judgeStaff({ operatorId, after, actorId, badgeHolder }: StaffChange): StaffRefusal | null {
  if (badgeHolder !== null && badgeHolder !== operatorId) return 'badge_taken';
  if (operatorId === actorId && !(after.active && after.roles.includes('supervisor'))) return 'own_leave';
  return null;
}

/** The badge after the highest of the same pattern: `B-1005` after `B-1004`. Null where badges carry no numbers. */
export function nextBadge(badges: readonly string[]): string | null {
  let next: { readonly before: string; readonly digits: number; readonly number: number } | null = null;
  for (const badge of badges) {
    const [, before = '', digits = ''] = /^(.*?)(\d{1,9})$/.exec(badge) ?? [];
    if (digits === '') continue;
    if (next === null || Number(digits) > next.number)
      next = { before, digits: digits.length, number: Number(digits) };
  }
  return next === null ? null : `${next.before}${String(next.number + 1).padStart(next.digits, '0')}`;
}
