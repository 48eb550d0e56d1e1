import type { Rejection } from '../../kernel/command.ts';

/** Every reason a request of counting may be refused for. */
export type CountingRejection =
  | 'counting.taken'
  | 'counting.not_counted_here'
  | 'counting.unknown_place'
  | 'counting.too_much_here'
  | 'counting.other_open'
  | 'counting.no_variance'
  | 'counting.recount_first'
  | 'counting.counted_again'
  | 'counting.own_count'
  | 'counting.moved_meanwhile';

export const countingRejection = (code: CountingRejection, data: Rejection['data'] = {}): Rejection => ({
  code,
  data,
});
