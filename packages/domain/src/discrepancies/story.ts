import type { Trail, TrailStep } from '../stock/trail.ts';
import type { Discrepancy, Evidence } from './discrepancy.ts';

/** One thing one person did at the bin, and what their device showed them. */
export interface StoryStep {
  readonly commandId: string;
  readonly operatorId: string;
  readonly deviceId: string;
  readonly at: string;
  /** A code: `picked`, `short`, a reason of a movement. */
  readonly did: string;
  /** Change of the book at the bin; null when nothing moved. */
  readonly change: number | null;
  /** What the person's screen said was there. */
  readonly saw: number | null;
  /** Number of the last commit the device knew: the lower, the older its picture. */
  readonly seenSeq: number | null;
  /** What the person added in their own words. */
  readonly ownWords: string | null;
}

/** What happened before a discrepancy, by time. */
export interface Story {
  /** In the order in which they appear. */
  readonly hands: readonly { readonly operatorId: string; readonly deviceId: string }[];
  readonly steps: readonly StoryStep[];
  /** Of the bin and SKU in base units, over the steps that the trail still knows. */
  readonly balance: { readonly before: number; readonly change: number; readonly now: number };
}

/**
 * Puts the evidence of a discrepancy and the last hands on its bin into one story, each command once.
 *
 * @param now units the book has there now, of all lots
 */
export function storyOf(
  { evidence }: Pick<Discrepancy, 'evidence'>,
  trail: Trail | undefined,
  now: number,
): Story {
  const movements = trail?.steps ?? [];
  const steps = new Map<string, StoryStep>();
  for (const seen of evidence) steps.set(`${seen.commandId}|${seen.did}`, fromEvidence(seen));
  const moved = new Map<string, number>();
  for (const movement of movements) {
    const key = stepKey(movement);
    // One command may move several serials: their changes add up.
    const change = (moved.get(key) ?? 0) + movement.change;
    moved.set(key, change);
    steps.set(key, { ...fromMovement(movement, steps.get(key)), change });
  }
  const ordered = [...steps.values()].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const hands = new Map(
    ordered.map(({ operatorId, deviceId }) => [`${operatorId}|${deviceId}`, { operatorId, deviceId }]),
  );
  const change = movements.reduce((sum, step) => sum + step.change, 0);
  return {
    hands: [...hands.values()],
    steps: ordered,
    balance: { before: now - change, change, now },
  };
}

const didOf = ({ reason }: TrailStep): string => (reason === 'pick' ? 'picked' : reason);
const stepKey = (step: TrailStep): string => `${step.commandId}|${didOf(step)}`;

const numberIn = (expected: Evidence['expected'], name: string): number | null => {
  const value = expected?.[name];
  return typeof value === 'number' ? value : null;
};

/** Evidence of what came before keeps the units in what it expected; the trail may have forgotten them since. */
function fromEvidence(seen: Evidence): StoryStep {
  const units = seen.did === 'picked' ? numberIn(seen.expected, 'quantity') : null;
  return {
    commandId: seen.commandId,
    operatorId: seen.operatorId,
    deviceId: seen.deviceId,
    at: seen.occurredAt,
    did: seen.did,
    change: units === null ? null : -units,
    saw: numberIn(seen.expected, 'quantityBefore'),
    seenSeq: seen.seenSeq,
    ownWords: seen.ownWords ?? null,
  };
}

function fromMovement(movement: TrailStep, told: StoryStep | undefined): Omit<StoryStep, 'change'> {
  return {
    commandId: movement.commandId,
    operatorId: movement.operatorId,
    deviceId: movement.deviceId,
    at: movement.occurredAt,
    did: didOf(movement),
    saw: movement.expectedQuantity ?? told?.saw ?? null,
    seenSeq: movement.seenSeq ?? told?.seenSeq ?? null,
    ownWords: told?.ownWords ?? null,
  };
}
