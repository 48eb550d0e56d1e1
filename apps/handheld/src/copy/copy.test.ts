import { describe, expect, test } from 'vitest';

import type { Copy } from './copy-shape.ts';
import { translatorOf } from './create-copy.ts';
import { en } from './en.ts';
import { intlLocales, languages, preferredLanguage } from './languages.ts';
import { loadWholeCopy } from './load-whole-copy.ts';
import { usedDynamically } from './used-dynamically.ts';

interface MessageParts {
  /** `{name}`, with its kind when it has one: "count plural". */
  readonly args: ReadonlySet<string>;
  readonly tags: ReadonlySet<string>;
  /** Cases offered by each plural. */
  readonly plurals: readonly ReadonlySet<string>[];
}

/** Splits the inside of `{…}` after its first two commas into its cases: `one {…} other {…}`. */
function casesOf(body: string): [name: string, text: string][] {
  const cases: [string, string][] = [];
  let rest = body.trim();
  while (rest !== '') {
    const open = rest.indexOf('{');
    let depth = 0;
    let end = open;
    do {
      if (rest[end] === '{') depth += 1;
      if (rest[end] === '}') depth -= 1;
      end += 1;
    } while (depth > 0);
    cases.push([rest.slice(0, open).trim(), rest.slice(open + 1, end - 1)]);
    rest = rest.slice(end).trim();
  }
  return cases;
}

function partsOf(message: string): MessageParts {
  const args = new Set<string>();
  const tags = new Set<string>();
  const plurals: Set<string>[] = [];
  const walk = (text: string) => {
    for (const tag of text.matchAll(/<(\w+)>/g)) tags.add(tag[1] ?? '');
    for (const [, inside] of casesOf(text.includes('{') ? text.replace(/\}[^{}]*$/, '}') : '')) {
      const [name = '', kind, ...body] = inside.split(',');
      args.add([name.trim(), kind?.trim()].join(' ').trim());
      if (kind === undefined) continue;
      const cases = casesOf(body.join(','));
      if (kind.trim() === 'plural') plurals.push(new Set(cases.map(([word]) => word)));
      for (const [, part] of cases) walk(part);
    }
  };
  walk(message);
  return { args, tags, plurals };
}

function leavesOf(tree: object, path: readonly string[] = []): [key: string, message: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[[...path, key].join('.'), value]] : leavesOf(value, [...path, key]),
  );
}

const english = leavesOf(en);

describe.each(languages.map(({ language }) => language))('copy in %s', (language) => {
  const load = async () => new Map(leavesOf(await loadWholeCopy(language)));

  test('has every message of English, none empty and none more', async () => {
    const messages = await load();
    expect([...messages.keys()].toSorted()).toEqual(english.map(([key]) => key).toSorted());
    expect([...messages].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('every message takes the arguments and tags of the English one', async () => {
    const messages = await load();
    for (const [key, text] of english) {
      const wanted = partsOf(text);
      const given = partsOf(messages.get(key) ?? '');
      expect({ key, args: [...given.args].toSorted(), tags: [...given.tags] }).toEqual({
        key,
        args: [...wanted.args].toSorted(),
        tags: [...wanted.tags],
      });
    }
  });

  test('every plural has the forms the language has', async () => {
    const forms = new Intl.PluralRules(intlLocales[language]).resolvedOptions().pluralCategories;
    for (const [key, text] of await load())
      for (const plural of partsOf(text).plurals)
        expect({ key, missing: forms.filter((form) => !plural.has(form)) }).toEqual({ key, missing: [] });
  });

  test('every message can be formed', async () => {
    const messages: Copy = await loadWholeCopy(language);
    const translate = translatorOf(language, messages) as (
      key: string,
      values: Record<string, unknown>,
    ) => string;
    const rich = translatorOf(language, messages) as unknown as {
      markup: (key: string, values: Record<string, unknown>) => string;
    };
    for (const [key, text] of leavesOf(messages)) {
      const values = Object.fromEntries(
        [...partsOf(text).args].map((arg) => {
          const [name = '', kind] = arg.split(' ');
          return [name, kind === 'plural' || kind === 'number' ? 5 : 'x'];
        }),
      );
      const formed = partsOf(text).tags.size
        ? rich.markup(key, { ...values, b: (inside: string) => inside })
        : translate(key, values);
      expect({ key, formed }).toEqual({ key, formed: expect.not.stringMatching(/[{}<>]/) });
    }
  });

  test('titles and buttons end without a full stop and within six words', async () => {
    if (language === 'th') return;
    const titles = [...(await load())].filter(([key]) => key.endsWith('.title'));
    // Arguments and the cases of plurals are not words.
    const words = (text: string) =>
      text.replace(/\{[^{}]*\{.*\}\}|\{[^{}]*\}/g, '#').split(/[\s\u00a0]+/).length;
    expect(titles.filter(([, text]) => text.endsWith('.') || words(text) > 6)).toEqual([]);
  });
});

test('plurals follow each language', async () => {
  const released = async (language: 'en' | 'ro' | 'pl' | 'nl' | 'th') => {
    const t = translatorOf(language, await loadWholeCopy(language));
    return [1, 3, 22].map((count) => t('orders.release.do', { count }));
  };
  expect(await released('en')).toEqual(['Release 1 order', 'Release 3 orders', 'Release 22 orders']);
  expect(await released('ro')).toEqual([
    'Eliberează 1 comandă',
    'Eliberează 3 comenzi',
    'Eliberează 22 de comenzi',
  ]);
  expect(await released('pl')).toEqual([
    'Zwolnij 1 zamówienie',
    'Zwolnij 3 zamówienia',
    'Zwolnij 22 zamówienia',
  ]);
  expect(await released('nl')).toEqual(['Geef 1 order vrij', 'Geef 3 orders vrij', 'Geef 22 orders vrij']);
  expect(await released('th')).toEqual(['ปล่อย 1 ออร์เดอร์', 'ปล่อย 3 ออร์เดอร์', 'ปล่อย 22 ออร์เดอร์']);
});

test('families of keys put together at run time exist', () => {
  for (const family of usedDynamically)
    expect({ family, keys: english.some(([key]) => key.startsWith(family.replace(/\*$/, ''))) }).toEqual({
      family,
      keys: true,
    });
});

test('the first language wished for that the app speaks is taken', () => {
  expect([['pl-PL', 'en'], ['de-DE', 'th'], ['de']].map(preferredLanguage)).toEqual(['pl', 'th', 'en']);
});
