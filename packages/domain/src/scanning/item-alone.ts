import type { ItemCandidate, ResolvedScan } from './resolve-scan.ts';

/** A product that a person points at instead of scanning it: no label says more of it. */
export const itemAlone = (candidate: ItemCandidate): Extract<ResolvedScan, { kind: 'item' }> => ({
  kind: 'item',
  candidates: [candidate],
  lot: null,
  expiry: null,
  serial: null,
});
