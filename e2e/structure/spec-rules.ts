import type { Finding, SourceFile } from './source-file.ts';
import { idsOfName, testNames, type TestName } from './test-names.ts';

type Written = { readonly id: string; readonly path: string; readonly line: number };

/** The one form of a rule in a SPEC.md, with or without a bullet, and the others that people reach for. */
const ruleLine = /^(?:- )?\*\*\[([A-Z]{1,3}\d+[a-z]?)\]\*\* \S/;
const otherForm = /^\s*(?:(?:[-*] |\d+\. |\| *|##+ )(?:\*\*)?|\*\*)\[?([A-Z]{1,3}\d+[a-z]?)\b/;

/** Rules and tests name each other: a rule without a test is a wish, a test of no rule tests something else. */
export function specFindings(files: readonly SourceFile[]): Finding[] {
  const specs = files.filter(({ path }) => path.endsWith('/SPEC.md'));
  const rules = specs.flatMap(rulesOfSpec);
  const tests = testNames(files).filter(({ name }) => ruleIdsOf(name).length > 0);
  const misformed = specs.flatMap(misformedRules);
  const known = new Set([...rules, ...misformed].map(({ id }) => id));
  // The last entry of a key wins: reversed, each id points at its first test.
  const tested = new Map(
    tests.flatMap((test) => ruleIdsOf(test.name).map((id) => [id, test] as const)).toReversed(),
  );
  return [
    ...misformed.map(wrongForm),
    ...doubled(rules),
    ...rules.filter(({ id }) => !tested.has(id)).map(untested),
    ...[...tested].filter(([id]) => !known.has(id)).map(([id, test]) => unwritten(id, test)),
  ];
}

/** Faults, `[F-12]`, are no rules of a SPEC. */
const ruleIdsOf = (name: string): string[] => idsOfName(name).filter((id) => !id.includes('-'));

function rulesOfSpec({ path, text }: SourceFile): Written[] {
  return text.split('\n').flatMap((content, index) => {
    const id = ruleLine.exec(content)?.[1];
    return id === undefined ? [] : [{ id, path, line: index + 1 }];
  });
}

function misformedRules({ path, text }: SourceFile): Written[] {
  return text.split('\n').flatMap((content, index) => {
    const id = ruleLine.test(content) ? undefined : otherForm.exec(content)?.[1];
    return id === undefined ? [] : [{ id, path, line: index + 1 }];
  });
}

function doubled(rules: readonly Written[]): Finding[] {
  const first = new Map<string, Written>();
  return rules.flatMap((rule) => {
    const earlier = first.get(rule.id);
    first.set(rule.id, earlier ?? rule);
    const message = `${rule.id} is a rule of ${earlier?.path}:${earlier?.line} already`;
    return earlier ? [{ rule: 'spec-ids-unique', path: rule.path, line: rule.line, message }] : [];
  });
}

const wrongForm = ({ id, path, line }: Written): Finding => ({
  rule: 'spec-form',
  path,
  line,
  message: `write the rule as: **[${id}]** text`,
});

const untested = ({ id, path, line }: Written): Finding => ({
  rule: 'spec-rule-tested',
  path,
  line,
  message: `no test name begins with [${id}]`,
});

const unwritten = (id: string, { path, line }: TestName): Finding => ({
  rule: 'spec-rule-written',
  path,
  line,
  message: `no SPEC.md has a line that begins with **[${id}]**`,
});
