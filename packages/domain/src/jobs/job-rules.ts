import type { CommandDefinition } from '../kernel/command.ts';
import type { EventDefinition } from '../kernel/event.ts';

/** What runs the commands of a job: all that is needed besides the kernel. Devices load it with the job. */
export interface JobRules {
  readonly commands: readonly CommandDefinition[];
  /** Whatever of the job's own its commands may give. */
  readonly events: readonly EventDefinition[];
}

export type JobKind = 'counting' | 'moving' | 'picking' | 'putaway' | 'receiving' | 'replenishment';
