import { isTypeScript, lineAt, type Finding, type SourceFile } from './source-file.ts';

type Ban = { readonly rule: string; readonly pattern: RegExp; readonly message: string };

const sourceBans: readonly Ban[] = [
  {
    rule: 'no-skipped-test',
    pattern: /\b(?:test|it|describe|suite)(?:\.\w+)*\.(?:skip|only|todo|fails)\b/g,
    message: 'a test that does not run is no test; `runIf` with a loud warning is for absent data',
  },
  {
    rule: 'no-silenced-check',
    pattern: /@ts-(?:ignore|nocheck|expect-error)|(?:eslint|oxlint|oxfmt|prettier)-(?:disable|ignore)/g,
    message: 'mend what the check says',
  },
  {
    rule: 'no-unfinished',
    pattern: /\b(?:TO[D]O|FIX[M]E|X{3}|HA[C]K)\b/g,
    message: 'do it, or write it into docs/known-gaps.md',
  },
];

/** For every text file. The patterns are written so that they do not find themselves. */
const textBans: readonly Ban[] = [
  {
    rule: 'no-machine-path',
    pattern: /(?<![\w.@$}/-])\/(?:work|root|farm|home\/\w+|tmp\/\w+)\/[\w.]/g,
    message: 'a path of one machine: use a relative path or os.tmpdir()',
  },
  {
    rule: 'no-registry-host',
    pattern: /\bregistry\.(?:npmjs|yarnpkg|npmmirror)|tarball[:] http|resolved ["]http|registry[=]http/g,
    message: 'where packages come from is a setting of the machine',
  },
  {
    rule: 'product-alone',
    pattern:
      /\b(?:language[ ]models?|(?:coding|AI)[ ]agents?|sub-?agent|AI[ -](?:generated|written|assistant)|co-authored[-]by:)/gi,
    message: 'the repository speaks of the product alone',
  },
];

/** Text that must not stand in the repository, whoever wrote it. */
export function forbiddenText(files: readonly SourceFile[]): Finding[] {
  return files.flatMap((file) =>
    [...textBans, ...(isTypeScript(file.path) ? sourceBans : [])].flatMap(({ rule, pattern, message }) =>
      [...file.text.matchAll(pattern)].map((match) => ({
        rule,
        path: file.path,
        line: lineAt(file.text, match.index),
        message: `${match[0].trim()}: ${message}`,
      })),
    ),
  );
}
