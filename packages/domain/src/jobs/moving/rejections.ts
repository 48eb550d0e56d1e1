import type { Rejection } from '../../kernel/command.ts';

/** Every reason a request of this job may be refused for. */
export type MovingRejection =
  | 'moving.own_stop'
  | 'moving.not_stopped'
  | 'moving.lot_stopped'
  | 'moving.not_releasable'
  | 'moving.past_its_date'
  | 'moving.already_recalled'
  | 'moving.no_recall'
  | 'moving.units_open';

export const movingRejection = (code: MovingRejection, data: Rejection['data'] = {}): Rejection => ({
  code,
  data,
});
