import type { Recovery } from './server-store.ts';

/** What a stream of a restored backup waits for. Its last commit is exactly where the lost history begins. */
export const restoredRecovery = (
  base: { readonly streamId: string; readonly seq: number; readonly at: string | null },
  { epoch, at }: { readonly epoch: string; readonly at: string },
): Recovery => ({
  streamId: base.streamId,
  epoch,
  state: 'waiting',
  baseSeq: base.seq,
  baseAt: base.at,
  isBaseKnown: true,
  openedAt: at,
  closesAt: null,
  formerHead: 0,
  missing: [],
});
