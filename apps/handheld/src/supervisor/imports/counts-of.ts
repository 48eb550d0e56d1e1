import type { Outcome } from './import-schemas.ts';

/** Lines that were set aside. */
export const asideCount = ({ setAside }: Pick<Outcome, 'setAside'>): number =>
  setAside.reduce((sum, { lines }) => sum + lines, 0);
