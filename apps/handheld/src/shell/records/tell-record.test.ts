import { rules } from '@floorhand/domain/rules';
import { expect, test } from 'vitest';

import { en } from '../../copy/en.ts';
import { otherRecord, recordWords } from './record-words.ts';
import { tellRecord } from './tell-record.ts';

test('every command has words of its own, and no word is for a command that is not there', () => {
  expect(Object.keys(recordWords).toSorted()).toEqual([...rules.commands.keys()].toSorted());
  const known = new Set(Object.keys(en.did));
  expect(Object.entries(recordWords).filter(([, { did }]) => !known.has(did))).toEqual([]);
});

test('a record says how many of what, and where', () => {
  const told = (type: string, body: unknown) => {
    const { did, count, place, skuId } = tellRecord({ type, body });
    return { did, count, place, skuId };
  };
  expect(
    told('receiving.tally', { receiptId: 'r', skuId: 'luma:mug', lpn: 'P-1', units: 12, cartons: 1 }),
  ).toEqual({ did: 'received', count: 12, place: 'P-1', skuId: 'luma:mug' });
  expect(
    told('picking.record_pick', {
      skuId: 'luma:mug',
      locationId: 'A-01-1',
      tote: 'T-1',
      splits: [{ quantity: 2 }, { quantity: 1 }],
    }),
  ).toEqual({ did: 'picked', count: 3, place: 'A-01-1', skuId: 'luma:mug' });
  expect(told('counting.tally', { locationId: 'A-01-1', skuId: 'luma:mug', good: 7, damaged: 2 })).toEqual({
    did: 'tallied',
    count: 9,
    place: 'A-01-1',
    skuId: 'luma:mug',
  });
  expect(
    told('putaway.take', { source: { place: { kind: 'handlingUnit', id: 'P-1' }, skuId: null } }),
  ).toEqual({
    did: 'began',
    count: 0,
    place: 'P-1',
    skuId: null,
  });
  expect(told('unknown_codes.report', { code: 'NOBODY-42', seen: [] })).toEqual({
    did: 'met_unknown_code',
    count: 0,
    place: 'NOBODY-42',
    skuId: null,
  });
});

test('a record of another version of the app is told as such, whatever is in it', () => {
  expect(tellRecord({ type: 'packing.seal', body: { quantity: 'many', locationId: 7, splits: {} } })).toEqual(
    {
      ...otherRecord,
      count: 0,
      place: null,
      skuId: null,
    },
  );
  expect(tellRecord({ type: 'packing.seal', body: null }).did).toBe('other');
});
