import { isTypeScript, type Finding } from './source-file.ts';

const topLevel = new Set([
  'package.json',
  'pnpm-workspace.yaml',
  'pnpm-lock.yaml',
  'apps',
  'packages',
  'e2e',
  'tsconfig.base.json',
  'README.md',
  'LICENSE',
  'docs',
]);

const emptyNames = /(^|[-/.])(utils?|helpers?|common|managers?|services?(?!-worker)|misc)([-/.]|$)/;
const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;

/** The top level stays short; a file is named, in kebab-case, for the one thing it exports. */
export function nameFindings(paths: readonly string[]): Finding[] {
  const finding = (rule: string, path: string, message: string): Finding => ({
    rule,
    path,
    line: 1,
    message,
  });
  const strangers = new Set(paths.map((path) => path.split('/')[0] ?? ''));
  const sources = paths.filter((path) => /^(apps|packages|e2e)\//.test(path) && isTypeScript(path));
  return [
    ...[...strangers]
      .filter((name) => !name.startsWith('.') && !topLevel.has(name))
      .map((name) => finding('top-level', name, 'belongs into apps, packages, e2e or docs')),
    ...sources
      .filter((path) => emptyNames.test(path))
      .map((path) => finding('telling-name', path, 'name it for what it exports')),
    ...sources
      .filter((path) => !kebabCase.test(path.split('/').at(-1) ?? ''))
      .map((path) => finding('kebab-case', path, 'write the file name in kebab-case')),
  ];
}
