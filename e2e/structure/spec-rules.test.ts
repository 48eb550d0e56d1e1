import { expect, test } from 'vitest';
import { faultFindings } from './fault-coverage.ts';
import { describe as describeFindings, type SourceFile } from './source-file.ts';
import { readTree } from './source-tree.ts';
import { specFindings } from './spec-rules.ts';
import { idsOfName } from './test-names.ts';

const tree = (): SourceFile[] =>
  readTree((path) => /(\/SPEC\.md|\.(test|spec)\.tsx?)$|^docs\/known-gaps\.md$/.test(path));

test('every rule of a SPEC.md has a test and every test id a rule', () => {
  expect(describeFindings(specFindings(tree()))).toEqual([]);
});

test('every fault has a test or is a known gap', () => {
  expect(describeFindings(faultFindings(tree()))).toEqual([]);
});

const spec = (text: string): SourceFile => ({ path: 'packages/domain/src/jobs/x/SPEC.md', text });
const tests = (text: string): SourceFile => ({ path: 'packages/domain/src/jobs/x/decide.test.ts', text });

test('a rule without a test, a test without a rule, a rule written twice and a rule in another form are found', () => {
  const found = specFindings([
    spec(
      '# GS1\n\n**[XX1]** One.\n- **[XX2]** Two.\n**[XX1]** One again.\n- **XX4** Four.\n| XX5 | five |\n',
    ),
    tests("test('[XX1] counts', () => {}); test.each([1])(`[XX3] has ${'no rule'}`, () => {});"),
  ]);
  expect(found.map(({ rule, line }) => [rule, line])).toEqual([
    ['spec-form', 6],
    ['spec-form', 7],
    ['spec-ids-unique', 5],
    ['spec-rule-tested', 4],
    ['spec-rule-written', 1],
  ]);
});

test('prose that only mentions a rule is no rule', () => {
  expect(specFindings([spec('See [S1] and K2,\nA1 is the first aisle,\n[S3] another.\n')])).toEqual([]);
});

test('a name may speak for several rules at once', () => {
  expect(idsOfName('[PK7] [S3] a short pick [x]')).toEqual(['PK7', 'S3']);
  expect(idsOfName('[F-07] disk full')).toEqual(['F-07']);
  expect(idsOfName('a pick [PK7]')).toEqual([]);
});

test('a fault with neither test nor gap is found, and a gap that has a test', () => {
  const gaps: SourceFile = { path: 'docs/known-gaps.md', text: '- **[F-01]** why\n- **[F-02]** why\n' };
  const found = faultFindings([gaps, tests("test('[F-02] a', () => {}); test('[F-99] b', () => {});")]);
  expect(found).toHaveLength(62 + 2);
  expect(found.slice(-2).map(({ message }) => message)).toEqual([
    'F-02 has a test and is no gap',
    'there is no fault F-99',
  ]);
});
