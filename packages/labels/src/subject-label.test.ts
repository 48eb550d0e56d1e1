import type { LabelSubject } from '@floorhand/domain/labels-owed/label-request';
import { openWorld } from '@floorhand/domain/testing/world';
import { gtin } from '@floorhand/domain/testing/small-warehouse';
import { expect, test } from 'vitest';
import { barcodesOf } from './lay-out.ts';
import type { Media } from './media.ts';
import { subjectLabel } from './subject-label.ts';

const media: Media = { widthMm: 100, heightMm: 50, dpi: 203 };

test('[LB1] the label of a thing is made from what the building knows of it', () => {
  const { view } = openWorld();
  const carried = (subject: LabelSubject): unknown => {
    const made = subjectLabel(view, subject, media);
    return made.ok ? barcodesOf(made.value).map(({ data }) => data) : made.error.code;
  };
  const mug = { kind: 'product', skuId: 'luma:mug', level: 'unit', factor: 1 } as const;
  expect([
    carried({ kind: 'location', locationId: 'A-01-1' }),
    carried({ kind: 'location', locationId: 'Z-99' }),
    carried({ kind: 'handlingUnit', lpn: 'T-1' }),
    carried(mug),
    carried({ ...mug, factor: 77 }),
    carried({ ...mug, skuId: 'luma:nothing' }),
    carried({ kind: 'printer', printerId: 'gone' }),
  ]).toEqual([
    ['L:A-01-1'],
    'subject_unknown',
    ['T-1'],
    [gtin.mug.slice(-13)],
    'no_code',
    'subject_unknown',
    'subject_unknown',
  ]);
});
