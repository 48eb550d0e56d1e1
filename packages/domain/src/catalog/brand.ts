import { z } from 'zod';
import { codeField } from '../kernel/fields.ts';
import { defineDocument } from '../kernel/document.ts';

export const brandSchema = z.object({
  code: codeField,
  name: z.string().min(1).max(80),
  /** CSS colour of the stripe that keeps brands apart on screens. */
  colour: z.string().regex(/^#[0-9a-f]{6}$/),
  /** From this many units on, one scan and a number replace a scan per unit. */
  keypadFrom: z.int().min(1).max(1000),
  /** Lots with less life left than this are never allocated. */
  minimumRemainingLifeDays: z.int().min(0),
  /** A picker may take another lot than the one asked for, after a second scan. */
  otherLotAllowed: z.boolean(),
  /** So many percent more than ordered may come without anyone's leave; none when neither brand nor document says it. */
  overTolerancePercent: z.int().min(0).max(100).optional(),
  /** So many percent less than ordered may come without anyone's leave. */
  underTolerancePercent: z.int().min(0).max(100).optional(),
  /** Above so many percent of what was expected a supervisor looks at the difference of a load; 2 when it is not said. */
  varianceLimitPercent: z.int().min(0).max(100).optional(),
  /** A difference of so many units passes whatever its share; none when it is not said. */
  varianceLimitUnits: z.int().min(0).max(100_000).optional(),
  /** A count that is off by this many units is repeated by somebody else. Absent: by a limit of the house. */
  secondCounterFrom: z.int().min(1).max(100_000).optional(),
});
export type Brand = z.infer<typeof brandSchema>;

export const brandDocument = defineDocument({
  kind: 'brand',
  home: 'catalog',
  schema: brandSchema,
  /** All of them: as many as there are clients. */
  indexes: { all: () => 'all' },
});
