import type { Commit } from '@floorhand/sync/server/server-store';
import { subjectKey, subjectsOf, type Subject } from './subjects.ts';

export interface HistoryPage {
  readonly streamId: string;
  readonly subject: Subject;
  /** Commits below this number; null begins at the newest. */
  readonly before: number | null;
  readonly most: number;
}

/**
 * What happened to one thing, newest first: the commits that tell of it, each with only those of its events that do.
 * Contract: `testing/history-contract.ts`.
 */
export interface History {
  page(wanted: HistoryPage): Promise<readonly Commit[]>;
  /** Whole commits that tell of one thing, oldest first, in pages. */
  about(wanted: Pick<HistoryPage, 'streamId' | 'subject'>): AsyncIterable<readonly Commit[]>;
  /** Whole commits above a number that were not made before a moment, oldest first, in pages. */
  since(wanted: HistorySince): AsyncIterable<readonly Commit[]>;
}

export interface HistorySince {
  readonly streamId: string;
  readonly after: number;
  /** ISO instant. */
  readonly from: string;
}

/** The part of a commit that tells of a subject. */
export function aboutSubject(commit: Commit, subject: Subject): Commit {
  const key = subjectKey(subject);
  return { ...commit, events: commit.events.filter((event) => subjectsOf(event).includes(key)) };
}

/** Every subject of a commit, once. */
export const subjectsOfCommit = ({ events }: Pick<Commit, 'events'>): readonly string[] => [
  ...new Set(events.flatMap(subjectsOf)),
];
