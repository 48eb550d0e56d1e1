import compileMessage from 'icu-minify/compile';
import { _createCache, _createIntlFormatters } from 'use-intl/core';
import formatParsed from 'use-intl/format-message';
import formatCompiled from 'use-intl/format-message/format-only';
import { expect, test } from 'vitest';

import { intlLocales, languages } from '../src/copy/languages.ts';
import { loadWholeCopy } from '../src/copy/load-whole-copy.ts';

type Values = Record<string, string | number | ((chunks: unknown) => string)>;

const leavesOf = (tree: object, path: readonly string[] = []): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[[...path, key].join('.'), value] as const]
      : leavesOf(value, [...path, key]),
  );

/** Values of every kind a message asks for, as its text says: `{x, plural` a number, `<x>` a function. */
function valuesOf(message: string, number: number, choice: number): Values {
  const values: Values = {};
  const cases = [...message.matchAll(/(\w+) \{/g)].map(([, word = '']) => word);
  for (const [, name = '', kind] of message.matchAll(/\{(\w+)(?:, (\w+))?/g))
    values[name] =
      kind === 'select'
        ? (cases[choice % cases.length] ?? 'other')
        : kind === undefined
          ? `<${name}>`
          : number;
  for (const [, tag = ''] of message.matchAll(/<(\w+)>/g)) values[tag] = (chunks) => `[${String(chunks)}]`;
  return values;
}

test.each(languages.map(({ language }) => language))(
  'every message of %s reads the same compiled as parsed on the spot',
  async (language) => {
    const cache = _createCache();
    const formatters = _createIntlFormatters(cache);
    const options = { cache, formatters, locale: intlLocales[language], timeZone: 'Europe/Warsaw' };
    const messages = leavesOf(await loadWholeCopy(language));
    expect(messages.length).toBeGreaterThan(900);
    const read = (format: (key: string, message: string, values: Values) => unknown) =>
      messages.flatMap(([key, message]) =>
        [0, 1, 2, 5, 1234].map((number, i) => [key, format(key, message, valuesOf(message, number, i))]),
      );
    const compiled = read((key, message, values) =>
      formatCompiled(key, compileMessage(message), values, options),
    );
    const parsed = read((key, message, values) => formatParsed(key, message, values, options));
    expect(compiled).toEqual(parsed);
  },
);
