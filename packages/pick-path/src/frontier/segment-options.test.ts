import { expect, test } from 'vitest';
import { segmentOptions } from './segment-options.ts';

const stop = { odd: false, mayEnd: false };
const brief = (segment: Parameters<typeof segmentOptions>[0]): readonly string[] =>
  segmentOptions(segment).map(({ lowerDegree, upperDegree, joined, cost, uses }) =>
    [lowerDegree, upperDegree, joined === 1 ? 'joined' : 'apart', cost, uses.join('')].join(' '),
  );

test('[PP2] an aisle piece with stops: through once or twice, in and out, largest gap', () => {
  expect(brief({ gaps: [5, 20, 10], sites: [stop, stop] })).toEqual([
    '0 2 apart 60 022',
    '1 1 joined 35 111',
    '2 0 apart 50 220',
    '2 2 apart 30 202',
    '2 2 joined 70 222',
  ]);
});

test('[PP2] an empty aisle piece need not be walked', () => {
  expect(brief({ gaps: [30], sites: [] })).toEqual(['0 0 apart 0 0', '1 1 joined 30 1', '2 2 joined 60 2']);
});

test('[PP2] a dead end behind the last cross aisle is walked in and out', () => {
  expect(brief({ gaps: [5, 7, Infinity], sites: [stop, stop] })).toEqual(['2 0 apart 24 220']);
});

test('[PP2] an aisle piece with the start inside has an odd side', () => {
  expect(brief({ gaps: [5, 20], sites: [{ odd: true, mayEnd: false }] })).toEqual([
    '0 1 apart 20 01',
    '1 0 apart 5 10',
    '1 2 joined 45 12',
    '2 1 joined 30 21',
  ]);
});
