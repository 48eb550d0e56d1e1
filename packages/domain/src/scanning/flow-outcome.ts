import type { CommandDraft } from '../kernel/command.ts';
import type { ForeignCode } from './foreign-code.ts';
import type { ItemCandidate } from './resolve-scan.ts';
import type { ScanResult } from './scan-result.ts';

/**
 * What came of a scan or a press in a job's flow. Every job's `FlowOutcome` is one of these, with what only that job
 * has to say besides.
 *
 * @typeParam Message why, as a code of the message catalogue under `<job>.outcome`
 * @typeParam Memory what the screen holds until the next scan; nothing that was recorded is lost with it
 */
export interface FlowOutcomeOf<Message extends string, Memory> {
  readonly result: ScanResult;
  readonly message: Message;
  /** What the words are about. `expiry` is an ISO date and `at` an ISO instant; screens write them as people read them. */
  readonly data: Readonly<Record<string, string | number>>;
  /** To be journalled, in order, before anything is shown. */
  readonly commands: readonly CommandDraft[];
  readonly memory: Memory;
  /** The product that was scanned: the wrong one, to show beside the right one, or one that has to be proved. */
  readonly scanned: ItemCandidate | null;
  /** SKUs to choose from. */
  readonly choices: readonly ItemCandidate[];
  /** The code that says nothing here, with what the scanner read. */
  readonly unknown: ForeignCode | null;
}

/** What an outcome is that only says something. */
export const onlyWords = {
  data: {},
  commands: [],
  scanned: null,
  choices: [],
  unknown: null,
} as const satisfies Partial<FlowOutcomeOf<string, unknown>>;

/** What a flow may leave unsaid of an outcome. */
export type Unsaid<Outcome> = Partial<Omit<Outcome, 'result' | 'message'>>;
