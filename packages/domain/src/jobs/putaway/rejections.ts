import type { Rejection } from '../../kernel/command.ts';

/** Every reason a putaway request may be refused for. */
export type PutawayRejection =
  | 'putaway.taken'
  | 'putaway.already_stored'
  | 'putaway.nothing_in_it'
  | 'putaway.in_use'
  | 'putaway.trolley_full';

export const putawayRejection = (code: PutawayRejection, data: Rejection['data'] = {}): Rejection => ({
  code,
  data,
});
