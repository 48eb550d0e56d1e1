import { Dexie, type Table } from 'dexie';
import { z } from 'zod';
import { blobRefField } from '@floorhand/domain/kernel/blob-ref';
import { instantField, uuidField } from '@floorhand/domain/kernel/fields';
import type { IndexedDbApi } from '../journal-database.ts';

export const keptBlobSchema = blobRefField.extend({
  takenAt: instantField,
  commandId: uuidField.nullable(),
  uploadUrl: z.string().nullable(),
  stored: z.object({ epoch: uuidField, seq: z.int() }).nullable(),
  refused: z
    .enum(['not_a_picture', 'too_many_pixels', 'announcement_invalid', 'too_large', 'lost'])
    .nullable(),
});

/** Bytes of a photo where the browser has no private files that can be written. */
export interface BytesRow {
  readonly sha256: string;
  readonly bytes: ArrayBuffer;
}

/** What the device knows of its photos. Apart from the journal, so that neither can hurt the other. */
export class PhotoDatabase extends Dexie {
  readonly photos!: Table<unknown, string>;
  readonly bytes!: Table<BytesRow, string>;

  constructor(name: string, api?: IndexedDbApi) {
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled', ...api });
    this.version(1).stores({ photos: 'sha256, takenAt', bytes: 'sha256' });
  }
}
