import { dayPlanSchema } from '@floorhand/domain/stock/day-plan';

import { keptAnswer } from './kept-answer.ts';

/** The day's share of the count cycle as the server planned it [CT12]; what was counted since is left out by the device. */
export const useDayPlan = keptAnswer({
  storageKey: 'floorhand.counts-of-the-day',
  schema: dayPlanSchema,
  ask: (api, grantId, signal) => api.floor.dayPlan.query({ grantId }, { signal }),
});
