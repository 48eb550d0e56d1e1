import { z } from 'zod';
import { importPlanSchema } from '@floorhand/domain/imports/import-file';
import { importKindField } from '@floorhand/domain/imports/import-kind';
import { keptMapSchema } from '@floorhand/domain/imports/kept-map';
import { keyField, uuidField } from '@floorhand/domain/kernel/fields';

const asked = { grantId: keyField, id: uuidField };

export const importsInput = z.strictObject({ grantId: keyField });
export const importInput = z.strictObject(asked);
export const importKindInput = z.strictObject({ ...asked, kind: importKindField });
export const importFormInput = z.strictObject({
  ...asked,
  encoding: z.string().max(20).nullable(),
  delimiter: z.string().length(1).nullable(),
});
export const checkImportInput = z.strictObject({
  ...asked,
  plan: z.strictObject(importPlanSchema.shape),
});
const { name, kind, map } = keptMapSchema.shape;
export const keepMapInput = z.strictObject({ grantId: keyField, name, kind, map });
export const dropMapInput = z.strictObject({ grantId: keyField, name, kind });
