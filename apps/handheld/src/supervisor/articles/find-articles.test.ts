import type { View } from '@floorhand/domain/kernel/document';
import { openWorld } from '@floorhand/domain/testing/world';
import { gtin } from '@floorhand/domain/testing/small-warehouse';
import { expect, test } from 'vitest';

import { findArticles, mostNames } from './find-articles.ts';

test('an article is found by its code, its bar code and its name', async () => {
  const { view } = openWorld();
  const read = async <T>(run: (view: View) => T): Promise<T> => run(view);
  const keys = ['luma:mug', 'luma:tea'];
  const floor = {
    read,
    findKeys: async (_kind: unknown, isSought: (key: string) => boolean) => keys.filter(isSought),
  };
  const found = async (typed: string): Promise<readonly string[]> =>
    (await findArticles(floor, typed)).articles.map(({ key }) => key);
  expect([
    await found('MUG'),
    await found('luma MUG'),
    await found(gtin.mug),
    await found('  '),
    await found('luma:'),
    await found('zz'),
  ]).toEqual([['luma:mug'], ['luma:mug'], ['luma:mug'], [], [], []]);
});

test('in a catalogue too large to be read here articles are found by code, and by names that were told', async () => {
  const { view } = openWorld();
  const others = Array.from({ length: mostNames }, (_, i) => `nord:${i}`);
  const floor = {
    read: async <T>(run: (view: View) => T): Promise<T> => run(view),
    findKeys: async () => ['luma:mug', 'luma:tea', ...others],
  };
  const found = async (typed: string, told?: readonly string[]): Promise<unknown> => {
    const { articles, names } = await findArticles(floor, typed, told);
    return [names, articles.map(({ key }) => key)];
  };
  expect([await found('mug'), await found('luma'), await found('luma', ['luma:mug', 'gone'])]).toEqual([
    ['too_many', ['luma:mug']],
    ['too_many', []],
    ['too_many', ['luma:mug']],
  ]);
});
