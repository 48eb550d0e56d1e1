import { z } from 'zod';

/** What can be imported from a file, by the command's words. */
export const importKindField = z.enum(['orders', 'skus', 'locations', 'stock', 'faces', 'asns', 'returns']);
export type ImportKind = z.infer<typeof importKindField>;
