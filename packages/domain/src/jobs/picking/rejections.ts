import type { Rejection } from '../../kernel/command.ts';

/** Every reason a picking request may be refused for. */
export type PickingRejection =
  | 'picking.run_unknown'
  | 'picking.run_taken'
  | 'picking.run_finished'
  | 'picking.holds_another_run'
  | 'picking.not_yours'
  | 'picking.units_in_hand'
  | 'picking.nothing_to_release'
  | 'picking.site_unknown';

export const pickingRejection = (code: PickingRejection, data: Rejection['data'] = {}): Rejection => ({
  code,
  data,
});
