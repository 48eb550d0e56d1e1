import type { Rejection } from '../../kernel/command.ts';

/** Every reason a receiving request may be refused for. */
export type ReceivingRejection =
  | 'receiving.load_unknown'
  | 'receiving.load_closed'
  | 'receiving.load_not_ended'
  | 'receiving.units_open'
  | 'receiving.nothing_to_approve'
  | 'receiving.own_work';

export const receivingRejection = (code: ReceivingRejection, data: Rejection['data'] = {}): Rejection => ({
  code,
  data,
});
