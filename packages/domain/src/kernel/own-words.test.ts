import { expect, test } from 'vitest';
import { ownWordsOf } from './own-words.ts';

test('[K15] the words of a person are found in the body or in what the goods become', () => {
  const bodies = [
    { note: ' Smells of petrol ' },
    { units: 2, becomes: { status: 'hold', note: 'Wet' } },
    { note: '  ' },
    { note: 'x'.repeat(501) },
    { becomes: null },
    'note',
    null,
  ];
  expect(bodies.map(ownWordsOf)).toEqual(['Smells of petrol', 'Wet', null, null, null, null, null]);
});
