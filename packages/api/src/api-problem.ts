/** Why the API refused, for programs. Closed: a client may switch over it; never reused for something else. */
export type ApiReason =
  | 'device_unknown'
  | 'proof_refused'
  | 'session_needed'
  | 'supervisor_needed'
  | 'grant_needed'
  | 'other_warehouse'
  | 'hints_moved'
  | 'device_leaving'
  | 'client_too_old';

/** Cause of an expected refusal; its reason travels as `error.data.reason`. */
export class ApiProblem extends Error {
  readonly reason: ApiReason;

  constructor(reason: ApiReason) {
    super(reason);
    this.name = 'ApiProblem';
    this.reason = reason;
  }
}
