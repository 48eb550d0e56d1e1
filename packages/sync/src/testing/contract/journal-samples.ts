import type { CommandDraft } from '@floorhand/domain/kernel/command';
import type { JournalEntry, Stamp } from '../../client/ports.ts';
import { stampWith } from '../../client/stamp.ts';
import type { Outcome } from '../../protocol/outcome.ts';

export const draft = (n: number): CommandDraft => ({
  type: 'box.move',
  version: 1,
  kind: 'fact',
  body: { n, text: 'żółć 箱' },
  expect: n % 2 === 0 ? { quantityBefore: n } : null,
});
export const drafts = (count: number): readonly CommandDraft[] =>
  Array.from({ length: count }, (_, i) => draft(i));

/** Stamps with ids that tell tabs apart. */
export function stamping(tab: number): Stamp {
  let next = 0;
  return stampWith({
    operatorId: 'ana',
    grantId: 'grant-1',
    stream: 'wh:1',
    seen: { stream: 'wh:1', seq: 7, hash: 'ab'.repeat(32) },
    occurred: {
      wall: '2026-03-04T05:06:07.890Z',
      monoMs: 5,
      bootId: 'boot',
      offsetMs: null,
      uncertaintyMs: null,
    },
    uuid: () => `00000000-0000-4000-8${String(tab).padStart(3, '0')}-${String(next++).padStart(12, '0')}`,
  });
}

export const outcomeFor = (entry: JournalEntry, over: Partial<Outcome> = {}): Outcome => ({
  deviceSeq: entry.deviceSeq,
  commandId: entry.command.commandId,
  outcome: 'applied',
  commitSeq: null,
  duplicate: false,
  reason: null,
  discrepancyIds: [],
  ...over,
});
