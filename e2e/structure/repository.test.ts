import { expect, test } from 'vitest';
import { nameFindings } from './file-names.ts';
import { forbiddenText } from './forbidden-text.ts';
import { versionFindings } from './package-versions.ts';
import { pureFindings } from './pure-sources.ts';
import { sizeFindings } from './sizes.ts';
import { describe as describeFindings, type SourceFile } from './source-file.ts';
import { readTree, repoPaths } from './source-tree.ts';

const isSource = (path: string): boolean => /^(apps|packages|e2e|\.config)\/.*\.tsx?$/.test(path);
const file = (path: string, text: string): SourceFile => ({ path, text });

test('files are small', () => {
  expect(describeFindings(sizeFindings(readTree(isSource)))).toEqual([]);
});

test('files have telling names and the top level is short', () => {
  expect(describeFindings(nameFindings(repoPaths()))).toEqual([]);
});

test('no skipped test, silenced check, machine path or registry host is written anywhere', () => {
  const written = readTree((path) => path !== 'pnpm-lock.yaml' && path !== 'LICENSE');
  expect(describeFindings(forbiddenText(written))).toEqual([]);
});

test('every version is exact and stands in the catalog', () => {
  const manifests = readTree((path) => /(^|\/)(package\.json|pnpm-workspace\.yaml)$/.test(path));
  expect(describeFindings(versionFindings(manifests))).toEqual([]);
});

test('pure packages take the time as an input', () => {
  expect(describeFindings(pureFindings(readTree(isSource)))).toEqual([]);
});

test('a long source, a long test and a long median are found', () => {
  const lines = (count: number): string => 'x\n'.repeat(count - 1);
  const found = sizeFindings([
    file('packages/gs1/src/a.ts', lines(401)),
    file('packages/gs1/src/a.test.ts', lines(801)),
    file('packages/gs1/src/b.ts', lines(400)),
    file('packages/gs1/src/b.test.ts', lines(800)),
  ]);
  expect(found.map(({ path, message }) => `${path} ${message}`)).toEqual([
    'packages/gs1/src/a.ts 401 lines, at most 400',
    'packages/gs1/src/a.test.ts 801 lines, at most 800',
    '. the median source file has 401 lines',
    '. one source file in ten has more than 401 lines',
  ]);
});

test('a stray top-level file, an empty name and camel case are found', () => {
  const paths = [
    'notes.txt',
    '.github/x',
    'packages/gs1/src/date-utils.ts',
    'packages/gs1/src/checkDigit.ts',
  ];
  expect(nameFindings(paths).map(({ rule, path }) => `${rule} ${path}`)).toEqual([
    'top-level notes.txt',
    'telling-name packages/gs1/src/date-utils.ts',
    'kebab-case packages/gs1/src/checkDigit.ts',
  ]);
});

test.each([
  ['no-skipped-test', "test.sk~ip('a', () => {})"],
  ['no-skipped-test', "describe.sequential.on~ly('a', () => {})"],
  ['no-silenced-check', '// @ts-ig~nore'],
  ['no-silenced-check', '// oxlint-dis~able-next-line'],
  ['no-unfinished', '// TO~DO'],
  ['no-machine-path', "'/ro~ot/x'"],
  ['no-machine-path', "'/t~mp/a/b'"],
  ['no-registry-host', 'https://regis~try.npmjs.org/x'],
  ['product-alone', 'written by coding ag~ents'],
])('%s is found in %s', (rule, split) => {
  // Split, because this file is searched as well.
  const found = forbiddenText([file('packages/gs1/src/a.ts', split.replace('~', ''))]);
  expect(found.map((finding) => finding.rule)).toEqual([rule]);
});

test.each([
  `describe.runIf(hasData)('a', () => {})`,
  `fetch('/api/work/orders')`,
  `// is there any left?`,
  `#!/usr/bin/env node`,
])('%s may be written', (text) => {
  expect(forbiddenText([file('packages/gs1/src/a.ts', text)])).toEqual([]);
});

test('a range in the catalog and a version outside it are found', () => {
  const found = versionFindings([
    file('pnpm-workspace.yaml', "catalog:\n  zod: ^4.0.0\n  '@a/b': 1.2.3-beta.1\n"),
    file(
      'packages/gs1/package.json',
      '{ "dependencies": { "zod": "4.0.0", "@floorhand/gs1": "workspace:*" } }',
    ),
  ]);
  expect(found.map(({ rule, line, message }) => `${rule}:${line} ${message}`)).toEqual([
    'exact-versions:2 zod: ^4.0.0 is no exact version',
    'catalog-only:1 zod: write "catalog:" or "workspace:*", not 4.0.0',
  ]);
});

test('only a date made of nothing reads the clock', () => {
  const text = 'const a = new Date();\nconst b = new Date(a);\nconst c = Date();\n';
  expect(pureFindings([file('packages/sync/src/client/a.ts', text)]).map(({ line }) => line)).toEqual([1, 3]);
  expect(
    pureFindings([file('packages/sync/src/testing/a.ts', text), file('apps/server/src/a.ts', text)]),
  ).toEqual([]);
});
