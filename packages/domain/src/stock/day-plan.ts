import { z } from 'zod';
import { instantField, keyField } from '../kernel/fields.ts';

const coverageSchema = z.object({
  bins: z.int(),
  days: z.int(),
  covered: z.int(),
  due: z.int(),
  doneToday: z.int(),
  leftToday: z.int(),
});

/**
 * The day's share of the cycle, made where the whole building can be read and carried by devices, which then read these
 * bins and no others [CT12].
 */
export const dayPlanSchema = z.object({
  /** ISO instant of the documents it was made from. */
  asOf: instantField,
  classes: z.object({ A: coverageSchema, B: coverageSchema, C: coverageSchema }),
  /** What was due then, the longest uncounted of each class first. */
  bins: z.array(keyField),
});
export type DayPlan = z.infer<typeof dayPlanSchema>;
