import type { JobKind, JobRules } from '@floorhand/domain/jobs/job-rules';
import { pickingFloorRules } from '@floorhand/domain/jobs/picking/floor-rules';
import { holdings } from '@floorhand/domain/holdings';
import { judgingOf } from '@floorhand/domain/judging-of';
import type { Judging } from '@floorhand/domain/kernel/rules';
import { unknownCodeRules } from '@floorhand/domain/unknown-codes/unknown-code-rules';
import type { RulesByNeed } from '@floorhand/sync/client/rules-by-need';

/** Rules that are a part of the app which is not on this device: a newer version took its place, or no network. */
export class RulesMissing extends Error {
  constructor(part: string, cause: unknown) {
    super(`the rules of ${part} are not on this device`, { cause });
    this.name = 'RulesMissing';
  }
}

type RulePart = Exclude<JobKind, 'picking'> | 'desk';

/** The rules of each job load with its screens, or before the first of its commands is replayed. */
const loaders: Record<RulePart, () => Promise<JobRules>> = {
  counting: async () => (await import('@floorhand/domain/jobs/counting/rules')).countingRules,
  moving: async () => (await import('@floorhand/domain/jobs/moving/rules')).movingRules,
  putaway: async () => (await import('@floorhand/domain/jobs/putaway/rules')).putawayRules,
  receiving: async () => (await import('@floorhand/domain/jobs/receiving/rules')).receivingRules,
  replenishment: async () => (await import('@floorhand/domain/jobs/replenishment/rules')).replenishmentRules,
  desk: async () => (await import('@floorhand/domain/desk-rules')).deskRules,
};

const isPart = (name: string): name is RulePart => Object.hasOwn(loaders, name);

/**
 * What starts with the app: a picker's device needs nothing more, codes nobody knows turn up in every job, and whoever moves
 * goods changes what pickers were promised.
 */
const starting: readonly JobRules[] = [unknownCodeRules, pickingFloorRules];
const atHand = judgingOf(starting);
const loaded = new Map<RulePart, Promise<Judging>>();

/** Rejects with `RulesMissing`; then it is asked for again the next time. */
export function loadRules(part: RulePart): Promise<Judging> {
  const known = loaded.get(part);
  if (known) return known;
  const loading = loaders[part]().then(
    (rules) => judgingOf([...starting, rules]),
    (error: unknown) => {
      loaded.delete(part);
      throw new RulesMissing(part, error);
    },
  );
  loaded.set(part, loading);
  return loading;
}

/** Loads the screens of a job together with its rules: one is not to be had without the other. */
export const withRules =
  <T>(part: RulePart, load: () => Promise<T>): (() => Promise<T>) =>
  async () =>
    (await Promise.all([load(), loadRules(part)]))[0];

/** Everything this app can run, the jobs as they are needed. A command's type begins with the name of its job. */
export const rulesByNeed: RulesByNeed = {
  ...holdings,
  judging: async (type) => {
    if (atHand.commands.has(type)) return atHand;
    const [name = ''] = type.split('.');
    return loadRules(isPart(name) ? name : 'desk');
  },
};
