import type { Holdings, Judging, Rules } from '@floorhand/domain/kernel/rules';

/** The rules as a device has them: what it may hold is there at once, what judges commands comes when they do. */
export interface RulesByNeed extends Holdings {
  /**
   * What a command of this type is run by; without it, nothing of that type is replayed. Rules that know no such command
   * when this app knows none, or leaves it to the server. Rejects when they cannot be had now.
   */
  readonly judging: (type: string) => Promise<Judging>;
}

/** Rules that are all there from the start. */
export const allAtHand = (rules: Rules): RulesByNeed => ({
  documents: rules.documents,
  scope: rules.scope,
  judging: async () => rules,
});
