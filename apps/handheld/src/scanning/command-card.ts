import type { Scan, ScanCommand } from '@floorhand/domain/scanning/scan';

/** The command on a paper card; null for every other code. */
export const commandOf = ({ meanings: [meaning] }: Scan): ScanCommand | null =>
  meaning.kind === 'command' ? meaning.command : null;
