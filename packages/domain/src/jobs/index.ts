import type { CommandDefinition } from '../kernel/command.ts';
import type { DocumentKind } from '../kernel/document.ts';
import type { EventDefinition } from '../kernel/event.ts';
import { pickingCommands } from './picking/commands.ts';
import * as pickingEvents from './picking/events.ts';
import { pickTaskDocument, progressDocument, runDocument } from './picking/state.ts';

export type JobKind = 'picking';

export interface JobRules {
  readonly commands: readonly CommandDefinition[];
  readonly events: readonly EventDefinition[];
  readonly documents: readonly DocumentKind[];
}

/** The jobs this building knows. A new one is a line here. */
export const jobs = {
  picking: {
    commands: pickingCommands,
    events: Object.values(pickingEvents),
    documents: [runDocument, pickTaskDocument, progressDocument],
  },
} satisfies Record<JobKind, JobRules>;
