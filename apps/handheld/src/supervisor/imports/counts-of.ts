import type { ImportOutcome } from '@floorhand/domain/imports/import-file';

/** Lines that were set aside. */
export const asideCount = ({ setAside }: Pick<ImportOutcome, 'setAside'>): number =>
  setAside.reduce((sum, { lines }) => sum + lines, 0);
