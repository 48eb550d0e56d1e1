import type { Rejection } from '../../kernel/command.ts';

/** Every reason a replenishment request may be refused for. */
export type ReplenishmentRejection =
  | 'replenishment.taken'
  | 'replenishment.nothing_left'
  | 'replenishment.trolley_in_use'
  | 'replenishment.trolley_full'
  | 'replenishment.nothing_to_plan'
  | 'replenishment.task_begun'
  | 'replenishment.not_a_pick_bin'
  | 'replenishment.goods_not_here'
  | 'replenishment.least_above_most'
  | 'replenishment.sku_unknown';

export const replenishmentRejection = (
  code: ReplenishmentRejection,
  data: Rejection['data'] = {},
): Rejection => ({ code, data });
