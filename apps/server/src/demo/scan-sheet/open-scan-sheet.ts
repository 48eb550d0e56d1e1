import { languageField } from '@floorhand/domain/kernel/fields';
import { openStorageReadOnly, type StoragePlace } from '../../storage/open-storage.ts';
import { readScanSheet } from './read-contents.ts';
import { scanSheetHtml } from './scan-sheet-html.ts';

/**
 * The sheet as it is at the moment somebody asks for it, read beside the running server.
 *
 * @param language what the address says after `?lang=`; anything but one of the five languages is English.
 */
export async function openScanSheet(
  { warehouseId, ...place }: StoragePlace & { readonly warehouseId: string },
  language?: string,
): Promise<string> {
  const storage = await openStorageReadOnly(place);
  try {
    const contents = await readScanSheet(storage.store, warehouseId);
    return scanSheetHtml(contents, languageField.catch('en').parse(language));
  } finally {
    await storage.close();
  }
}
