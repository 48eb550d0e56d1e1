import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repoRoot } from '../runner/repo-root.ts';
import { literalTextFindings } from './literal-text.ts';
import { loadMessages } from './load-messages.ts';
import { catalogueFindings, copyFolder, flatten, type MessageTree } from './message-catalogue.ts';
import { dynamicFile, usageFindings } from './message-usage.ts';
import { describe as describeFindings, type SourceFile } from './source-file.ts';
import { readTree } from './source-tree.ts';

const translations = ['ro', 'pl', 'nl', 'th'];
const handheld = (): SourceFile[] => readTree((path) => /^apps\/handheld\/src\/.*\.tsx?$/.test(path));
const load = (path: string): Promise<Record<string, unknown>> =>
  import(/* @vite-ignore */ join(repoRoot, path)) as Promise<Record<string, unknown>>;

describe.runIf(existsSync(join(repoRoot, copyFolder('en'))))('the message catalogue', () => {
  test('says the same in every language', async () => {
    const others = await Promise.all(
      translations.map(async (locale) => [locale, await loadMessages(locale)]),
    );
    const found = catalogueFindings(
      await loadMessages('en'),
      Object.fromEntries(others) as Record<string, MessageTree>,
    );
    expect(describeFindings(found)).toEqual([]);
  });

  test('holds what is shown and nothing else', async () => {
    const dynamic = existsSync(join(repoRoot, dynamicFile))
      ? (await load(dynamicFile))['usedDynamically']
      : [];
    const keys = [...flatten(await loadMessages('en')).keys()];
    expect(describeFindings(usageFindings(keys, dynamic as string[], handheld()))).toEqual([]);
  });
});

test('no screen holds words of its own', () => {
  expect(describeFindings(literalTextFindings(handheld()))).toEqual([]);
});

const file = (text: string): SourceFile => ({ path: 'apps/handheld/src/jobs/picking/x.tsx', text });

test('a missing key, an extra key, broken syntax, other arguments and wrong plurals are found', () => {
  const english = {
    pick: {
      title: 'Pick {count, plural, one {# unit} other {# units}}',
      go: 'Go to {bin}',
      done: 'Done',
      no: 'No',
    },
  };
  const polish = {
    pick: {
      title: 'Pobierz {count, plural, one {# sztukę} few {# sztuki} other {# sztuki}}',
      go: 'Idź do {place}',
      done: 'Gotowe {',
      yes: 'Tak',
    },
  };
  const thai = {
    pick: { title: '{count, plural, one {# ชิ้น} other {# ชิ้น}}', go: 'ไปที่ {bin}', done: ' ', no: 'ไม่' },
  };
  const found = catalogueFindings(english, { pl: polish, th: thai });
  expect(found.map(({ rule, path, message }) => `${path.slice(-2)} ${rule}: ${message}`)).toEqual([
    'pl message-keys: pick.no is missing',
    'pl message-keys: pick.yes is not in English',
    'pl message-plurals: pick.title: the plural form many is missing',
    'pl message-arguments: pick.go carries {place}, English {bin}',
    'pl message-syntax: pick.done: EXPECT_ARGUMENT_CLOSING_BRACE',
    'th message-plurals: pick.title: th has no plural form one',
    'th message-empty: pick.done says nothing',
  ]);
});

test('a plural without other is found, and =1 stands in for one', () => {
  const found = catalogueFindings(
    { a: '{n, plural, one {x}}', b: '{n, plural, =0 {none} =1 {one} other {#}}' },
    {},
  );
  expect(found.map(({ rule }) => rule)).toEqual(['message-syntax']);
});

test('messages shown nowhere and keys that nobody wrote are found', () => {
  const screen = file(`
    const t = useTranslations('picking');
    const shell = useTranslations();
    t('title'); t.rich('hint', {}); t(isLast ? 'last' : 'next'); t('gone'); shell('shell.offline');
    const label = (t: Translator) => t('units.each');
    const steps = { scan: 'picking.steps.scan' };
  `);
  const keys = ['title', 'hint', 'last', 'next', 'units.each', 'steps.scan', 'steps.put', 'old'].map(
    (key) => `picking.${key}`,
  );
  const found = usageFindings(
    [...keys, 'shell.offline', 'rejections.a'],
    ['rejections.*', 'never.*'],
    [screen],
  );
  expect(found.map(({ rule, message }) => `${rule}: ${message.split(';')[0]}`)).toEqual([
    'message-unused: picking.steps.put is shown nowhere',
    'message-unused: picking.old is shown nowhere',
    'message-unknown: there is no message picking.gone',
    'message-unknown: never.* covers nothing',
  ]);
});

test('useCopy, useCopyByCode, useAnswers and useFloorJob count, the gallery of the kit does not', () => {
  const screen = file(`
    const t = useCopy('picking'); const say = useCopyByCode('refusal');
    t('title'); say(code); const { job } = useFloorJob('pick.outcome', flow);
  `);
  const gallery = {
    path: 'apps/handheld/src/kit/gallery/x.tsx',
    text: `const t = useCopy('picking'); t('old'); t('nobody wrote this');`,
  };
  const found = usageFindings(
    ['picking.title', 'picking.old', 'refusal.taken.title', 'pick.outcome.undone.title'],
    [],
    [screen, gallery],
  );
  expect(found.map(({ message }) => message.split(';')[0])).toEqual(['picking.old is shown nowhere']);
});

test('words in JSX and in spoken attributes are found', () => {
  const found = literalTextFindings([
    file(
      `export const A = () => <p title="Bin">Pick <b>{'now'}</b>{isLast && 'Last one'}{done ? 'Done' : t('x')}</p>;`,
    ),
    file(
      `export const B = () => <input placeholder={'Search'} aria-label={t('a')} className="fh-pad" data-k="" />;`,
    ),
    file(`export const C = () => <p>Floorhand · {count} × 12 {title}</p>;`),
    file(`export const D = () => <h1>Floorhand</h1>;`),
  ]);
  expect(found.map(({ message }) => message.split(' belongs')[0])).toEqual([
    "'Bin'",
    "'Pick'",
    "'now'",
    "'Last one'",
    "'Done'",
    "'Search'",
    "'Floorhand ·'",
  ]);
});
