import { expect, test } from 'vitest';
import { asBefore } from './as-before.ts';
import { discrepancyTypeField } from './discrepancies/discrepancy.ts';
import { rules } from './rules.ts';

const card = { severity: 'info', quantity: 2, facts: {} };

test('[K14] documents are told in what the schema before could spell', () => {
  const types = discrepancyTypeField.options.map(
    (type) => (asBefore('discrepancy', { ...card, type }) as { readonly type: string }).type,
  );
  expect([...new Set(types)].toSorted()).toEqual([
    'below_zero',
    'late_grant',
    'not_understood',
    'order_cancelled',
    'other_location',
    'other_lot',
    'over_pick',
    'reference_unknown',
    'run_not_held',
    'short_pick',
    'tote_in_use',
  ]);
  expect([
    asBefore('discrepancy', { ...card, type: 'records_missing' }),
    asBefore('handlingUnit', { kind: 'pallet', state: 'received' }),
    asBefore('handlingUnit', { kind: 'tote', state: 'bound' }),
    asBefore('countRequest', { reason: 'moved_before_count' }),
    asBefore('countRequest', { reason: 'short' }),
    asBefore('balance', { quantity: 3 }),
  ]).toEqual([
    { ...card, type: 'not_understood' },
    { kind: 'pallet', state: 'dropped' },
    { kind: 'tote', state: 'bound' },
    { reason: 'misplaced' },
    { reason: 'short' },
    { quantity: 3 },
  ]);
});

test('[K14] what was not there is left out, what was deleted stays deleted', () => {
  expect([
    asBefore('putawayTask', { lpn: 'L1' }),
    asBefore('putawayTask', null),
    asBefore('run', null),
  ]).toEqual([undefined, undefined, null]);
  const later = [...rules.documents.keys()].filter((kind) => asBefore(kind, null) === undefined);
  expect(later).not.toContain('balance');
  expect(later).toContain('putawayTask');
});
