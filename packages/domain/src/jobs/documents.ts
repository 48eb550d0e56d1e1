import type { DocumentKind } from '../kernel/document.ts';
import { lineDocument, sessionDocument as countSessionDocument, varianceDocument } from './counting/state.ts';
import type { JobKind } from './job-rules.ts';
import { carryDocument, handOversDocument, stopCaseDocument } from './moving/state.ts';
import { pickTaskDocument, progressDocument, runDocument } from './picking/state.ts';
import { loadDocument } from './putaway/state.ts';
import {
  measurementDocument,
  receiptDocument,
  receiptLineDocument,
  receivedSerialDocument,
  receivingUnitDocument,
  sessionDocument,
} from './receiving/state.ts';
import { tripDocument } from './replenishment/state.ts';

/** What each job keeps. A device holds it from its start, whatever job it has loaded: documents come from the server. */
export const jobDocuments = {
  counting: [countSessionDocument, lineDocument, varianceDocument],
  moving: [carryDocument, handOversDocument, stopCaseDocument],
  picking: [runDocument, pickTaskDocument, progressDocument],
  putaway: [loadDocument],
  receiving: [
    receiptDocument,
    receivingUnitDocument,
    receiptLineDocument,
    sessionDocument,
    receivedSerialDocument,
    measurementDocument,
  ],
  replenishment: [tripDocument],
} satisfies Record<JobKind, readonly DocumentKind[]>;
