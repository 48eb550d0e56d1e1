import { z } from 'zod';
import { codeField, languageField } from '../kernel/fields.ts';
import { roleField } from '../kernel/command.ts';
import { defineDocument } from '../kernel/document.ts';

/** A person on the floor. The PIN is no document: its hash never leaves the server. */
export const operatorSchema = z.object({
  badge: codeField,
  name: z.string().min(1).max(80),
  roles: z.array(roleField).min(1).max(4),
  language: languageField,
  /** Brands the person may see; empty means all. */
  brands: z.array(codeField).max(200),
  active: z.boolean(),
});
export type Operator = z.infer<typeof operatorSchema>;

export const operatorDocument = defineDocument({
  kind: 'operator',
  home: 'catalog',
  schema: operatorSchema,
  indexes: { here: (operator) => (operator.active ? 'yes' : 'no') },
});

/** Whether what belongs to a brand is somebody's business. */
export const maySeeBrand = ({ brands }: Pick<Operator, 'brands'>, brand: string): boolean =>
  brands.length === 0 || brands.includes(brand);
