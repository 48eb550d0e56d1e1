import type { Role } from '@floorhand/domain/kernel/command';
import type { DomainEvent } from '@floorhand/domain/kernel/event';
import type { Rules } from '@floorhand/domain/kernel/rules';
import type { RoutePlanner } from '@floorhand/domain/layout/route-planner';
import type { JobGenerator } from '@floorhand/domain/testing/simulation/job-generator';
import type { PhysicalFloor, PhysicalMove } from '@floorhand/domain/testing/simulation/physical-floor';
import type { Accounts, Documents } from '@floorhand/domain/testing/simulation/truth-gaps';

/** What is simulated: rules, a building and people. The simulator knows no job and no goods. */
export interface Business {
  readonly rules: Rules;
  readonly generators: readonly JobGenerator[];
  readonly planRoute: RoutePlanner;
  warehouse(
    people: readonly { readonly operatorId: string; readonly role: Extract<Role, 'picker' | 'supervisor'> }[],
    random: () => number,
  ): { readonly catalog: readonly DomainEvent[]; readonly warehouse: readonly DomainEvent[] };
  order(reference: string, random: () => number): DomainEvent;
  receipt(random: () => number): DomainEvent;
  /** Cancels an order that somebody may be picking; null when there is none. */
  cancellation(documents: Documents, random: () => number): DomainEvent | null;
  movesOf(events: readonly DomainEvent[]): readonly PhysicalMove[];
  /** Goods that disappear from a shelf; null when there are none. */
  vanishing(floor: PhysicalFloor, random: () => number): PhysicalMove | null;
  unbalanced(documents: Documents): readonly string[];
  truthGaps(accounts: Accounts): readonly string[];
}
