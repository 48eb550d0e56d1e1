/** How a scan ended, in every job; each has its own tone, vibration and colour (flows §0). */
export type ScanResult =
  | 'accepted'
  | 'step_done'
  | 'job_done'
  | 'already_done'
  | 'attention'
  | 'refused'
  | 'unknown'
  | 'not_awaited';
