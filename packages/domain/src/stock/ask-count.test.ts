import { expect, test } from 'vitest';
import { given, supervisor } from '../testing/given.ts';
import { askCount } from './ask-count.ts';
import { countRequestDocument } from './count-request.ts';

test('[S9] a supervisor who asks twice for the same bin and SKU asks for one count', () => {
  const { world, when } = given();
  const first = when(askCount, { locationId: 'A-01-1', skuId: 'luma:mug' }, supervisor);
  const second = when(askCount, { locationId: 'A-01-1', skuId: 'luma:mug' }, supervisor);
  expect(world.all(countRequestDocument)).toEqual([
    {
      key: 'A-01-1|luma:mug',
      body: {
        locationId: 'A-01-1',
        skuId: 'luma:mug',
        reason: 'supervisor',
        seenQuantity: null,
        raisedBy: 'sam',
        at: second.occurredAt,
        commandIds: [first.commandId, second.commandId],
      },
    },
  ]);
});
