import type { CommandDefinition } from '../kernel/command.ts';
import type { DocumentKind } from '../kernel/document.ts';
import type { EventDefinition } from '../kernel/event.ts';
import { countingCommands } from './counting/commands.ts';
import * as countingEvents from './counting/events.ts';
import { lineDocument, sessionDocument as countSessionDocument, varianceDocument } from './counting/state.ts';
import { movingCommands } from './moving/commands.ts';
import * as movingEvents from './moving/events.ts';
import { carryDocument, stopCaseDocument } from './moving/state.ts';
import { pickingCommands } from './picking/commands.ts';
import * as pickingEvents from './picking/events.ts';
import { pickTaskDocument, progressDocument, runDocument } from './picking/state.ts';
import { putawayCommands } from './putaway/commands.ts';
import * as putawayEvents from './putaway/events.ts';
import { loadDocument } from './putaway/state.ts';
import { receivingCommands } from './receiving/commands.ts';
import * as receivingEvents from './receiving/events.ts';
import {
  measurementDocument,
  receiptDocument,
  receiptLineDocument,
  receivedSerialDocument,
  receivingUnitDocument,
  sessionDocument,
} from './receiving/state.ts';
import { replenishmentCommands } from './replenishment/commands.ts';
import * as replenishmentEvents from './replenishment/events.ts';
import { tripDocument } from './replenishment/state.ts';

export type JobKind = 'counting' | 'moving' | 'picking' | 'putaway' | 'receiving' | 'replenishment';

export interface JobRules {
  readonly commands: readonly CommandDefinition[];
  readonly events: readonly EventDefinition[];
  readonly documents: readonly DocumentKind[];
}

/** The jobs this building knows. A new one is a line here. */
export const jobs = {
  counting: {
    commands: countingCommands,
    events: Object.values(countingEvents),
    documents: [countSessionDocument, lineDocument, varianceDocument],
  },
  moving: {
    commands: movingCommands,
    events: Object.values(movingEvents),
    documents: [carryDocument, stopCaseDocument],
  },
  picking: {
    commands: pickingCommands,
    events: Object.values(pickingEvents),
    documents: [runDocument, pickTaskDocument, progressDocument],
  },
  putaway: {
    commands: putawayCommands,
    events: Object.values(putawayEvents),
    documents: [loadDocument],
  },
  receiving: {
    commands: receivingCommands,
    events: Object.values(receivingEvents),
    documents: [
      receiptDocument,
      receivingUnitDocument,
      receiptLineDocument,
      sessionDocument,
      receivedSerialDocument,
      measurementDocument,
    ],
  },
  replenishment: {
    commands: replenishmentCommands,
    events: Object.values(replenishmentEvents),
    documents: [tripDocument],
  },
} satisfies Record<JobKind, JobRules>;
