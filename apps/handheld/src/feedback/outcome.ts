/** What a scan or a step came to, as it is heard and felt. */
export type Outcome = 'correct' | 'stepDone' | 'jobDone' | 'wrong' | 'attention' | 'blocked';

export const outcomes: readonly Outcome[] = [
  'correct',
  'stepDone',
  'jobDone',
  'wrong',
  'attention',
  'blocked',
];

/** The person's setting. The tone of a refused scan is heard in all three. */
export type Volume = 'loud' | 'soft' | 'off';
