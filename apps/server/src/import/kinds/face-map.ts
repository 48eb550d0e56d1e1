import type { z } from 'zod';
import { recordMapSchema } from '../records/record-map.ts';

/** Columns of a list of pick faces, one line per bin and article. */
export const faceColumns = ['brand', 'location', 'sku', 'min', 'max', 'gone'] as const;
export type FaceColumn = (typeof faceColumns)[number];

export const requiredFaceColumns: readonly FaceColumn[] = ['location', 'sku'];

export const faceMapSchema = recordMapSchema({ columns: faceColumns, required: requiredFaceColumns }, {});
export type FaceMap = z.output<typeof faceMapSchema>;
