import { seededRandom } from '../seeded-random.ts';
import { allFaults, faultClasses, type FaultClass } from './fault-classes.ts';

type FaultStep = {
  [K in FaultClass]: (typeof faultClasses)[K]['how'] extends 'exchange' ? never : K;
}[FaultClass];

/** What can happen between two looks at the world. */
export type StepKind =
  | 'work'
  | 'wait'
  | 'supervise'
  | 'import_order'
  | 'receive_goods'
  | 'vanish'
  | 'cut'
  | 'tab'
  | 'restart'
  | 'image'
  | 'backup'
  | FaultStep;

/** One step. Its own seed decides its details, so that leaving out others does not change it. */
export interface Step {
  readonly number: number;
  readonly kind: StepKind;
  readonly seed: number;
}

export interface Plan {
  readonly seed: number;
  readonly devices: number;
  /** Faults that may strike in this run. */
  readonly faults: readonly FaultClass[];
  /** Chance of each fault of an exchange. */
  readonly rate: number;
  readonly steps: readonly Step[];
}

export interface PlanOptions {
  readonly devices: number;
  /** `all`: each seed draws its own selection (swarm). */
  readonly faults: 'all' | readonly FaultClass[];
  readonly steps?: number;
}

const ordinary: readonly (readonly [kind: StepKind, weight: number])[] = [
  ['work', 100],
  ['wait', 14],
  ['supervise', 14],
  ['import_order', 3],
  ['receive_goods', 1],
  ['vanish', 2],
  ['cut', 5],
  ['tab', 2],
  ['restart', 3],
  ['image', 3],
  ['backup', 3],
];
const faultWeight = 1.3;
const mostSteps = 150;
const rates = [0.003, 0.01, 0.03] as const;

const isStep = (fault: FaultClass): fault is FaultStep => faultClasses[fault].how !== 'exchange';

/** What one seed does. Steps and selection are drawn apart, so that a replay with fewer faults has the same steps. */
export function makePlan(seed: number, options: PlanOptions): Plan {
  const choosing = seededRandom(seed * 7919 + 17);
  const faults = options.faults === 'all' ? allFaults.filter(() => choosing() < 0.45) : options.faults;
  const enabled = new Set<string>(faults);
  const random = seededRandom(seed * 6133 + 29);
  const rate = rates[Math.floor(random() * rates.length)] ?? rates[0];
  const steps = Array.from({ length: options.steps ?? mostSteps }, (_, i): Step => {
    const kind = drawKind(random);
    const details = Math.floor(random() * 2 ** 31);
    // A shift begins with orders that somebody releases.
    if (i === 0) return { number: 1, kind: 'supervise', seed: details };
    const isOff = Object.hasOwn(faultClasses, kind) && !enabled.has(kind);
    return { number: i + 1, kind: isOff ? 'work' : kind, seed: details };
  });
  return { seed, devices: options.devices, faults, rate, steps };
}

const kinds: readonly (readonly [StepKind, number])[] = [
  ...ordinary,
  ...allFaults.filter(isStep).map((fault) => [fault, faultWeight] as const),
];
const whole = kinds.reduce((sum, [, weight]) => sum + weight, 0);

function drawKind(random: () => number): StepKind {
  let at = random() * whole;
  for (const [kind, weight] of kinds) {
    at -= weight;
    if (at < 0) return kind;
  }
  return 'work';
}
