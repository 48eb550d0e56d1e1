import { copyFolder } from './message-catalogue.ts';
import { isTestCode, isTypeScript, lineAt, type Finding, type SourceFile } from './source-file.ts';
import { identifierName, isNode, stringValue, syntaxTree, walk, type SyntaxNode } from './syntax-tree.ts';

type Usage = {
  /** Full keys, with the place for those asked of a translator whose namespace is known. */
  readonly exact: Map<string, Pick<Finding, 'path' | 'line'> | null>;
  /** Keys asked of a translator that came in as an argument: any message that ends so may be meant. */
  readonly endings: Set<string>;
  /** Areas asked for by code, `useCopyByCode('refusal')` or `useFloorJob('pick.outcome', …)`: every message below is shown. */
  readonly areas: Set<string>;
};

const dynamicName = 'used-dynamically.ts';

/** Its `usedDynamically` lists the keys that code puts together: `rejections.*`, or one full key. */
export const dynamicFile = `apps/handheld/src/copy/${dynamicName}`;

/** Messages nobody shows, and keys nobody wrote. `files` are the sources of the handheld. */
export function usageFindings(
  keys: readonly string[],
  dynamic: readonly string[],
  files: readonly SourceFile[],
): Finding[] {
  const usage: Usage = { exact: new Map(), endings: new Set(), areas: new Set() };
  for (const file of files) {
    if (isScreen(file.path)) collectUsage(file, usage);
  }
  const isUsed = (key: string): boolean =>
    usage.exact.has(key) ||
    [...usage.areas].some((area) => key.startsWith(`${area}.`)) ||
    [...usage.endings].some((ending) => key === ending || key.endsWith(`.${ending}`)) ||
    dynamic.some((pattern) => covers(pattern, key));
  return [
    ...keys
      .filter((key) => !isUsed(key))
      .map((key) => ({
        rule: 'message-unused',
        path: copyFolder('en'),
        line: 1,
        message: `${key} is shown nowhere; if code puts the key together: ${dynamicName}`,
      })),
    ...[...usage.exact].flatMap(([key, place]) =>
      place === null || keys.includes(key)
        ? []
        : [{ rule: 'message-unknown', ...place, message: `there is no message ${key}` }],
    ),
    ...dynamic
      .filter((pattern) => !keys.some((key) => covers(pattern, key)))
      .map((pattern) => ({
        rule: 'message-unknown',
        path: dynamicFile,
        line: 1,
        message: `${pattern} covers nothing`,
      })),
  ];
}

/** The gallery of the kit shows parts, not the product: a message only it uses is shown to nobody. */
const isScreen = (path: string): boolean =>
  isTypeScript(path) && !isTestCode(path) && !/\/src\/(copy|kit\/gallery)\//.test(path);

const covers = (pattern: string, key: string): boolean =>
  pattern.endsWith('*') ? key.startsWith(pattern.slice(0, -1)) : pattern === key;

function collectUsage(file: SourceFile, { exact, endings, areas }: Usage): void {
  const namespaces = namespacesOf(file);
  walk(syntaxTree(file), (node) => {
    const literal = stringValue(node);
    // Tables of full keys, as in `{ pick: 'picking.steps.pick' }`.
    if (literal?.includes('.') && !exact.has(literal)) exact.set(literal, null);
    if (node.type !== 'CallExpression') return;
    const translator = translatorName(node['callee']);
    if (translator === null) return;
    const [argument] = node['arguments'] as unknown[];
    if (areaHooks.has(translator)) areas.add(stringValue(argument) ?? '');
    for (const key of literalsOf(argument)) {
      const known = namespaces.get(translator);
      const place = { path: file.path, line: lineAt(file.text, node.start) };
      if (known === undefined && translator === 't') endings.add(key);
      for (const namespace of known ?? []) exact.set(namespace === '' ? key : `${namespace}.${key}`, place);
    }
  });
}

/** Hooks that are given an area and show every message of it. */
const areaHooks = new Set(['useCopyByCode', 'useAnswers', 'useFloorJob']);

/** `useCopy` is how this product calls it. */
const translatorHooks = new Set(['useTranslations', 'useCopy']);

/** Translators of a file by variable name; components of one file may reuse a name for several namespaces. */
function namespacesOf(file: SourceFile): ReadonlyMap<string, readonly string[]> {
  const namespaces = new Map<string, string[]>();
  walk(syntaxTree(file), (node) => {
    const name = identifierName(node['id']);
    const call = node['init'];
    if (node.type !== 'VariableDeclarator' || name === null || !isNode(call)) return;
    if (call.type !== 'CallExpression' || !translatorHooks.has(identifierName(call['callee']) ?? '')) return;
    const [argument] = call['arguments'] as unknown[];
    namespaces.set(name, [...(namespaces.get(name) ?? []), stringValue(argument) ?? '']);
  });
  return namespaces;
}

/** `t` of `t('a')` and of `t.rich('a')`. */
function translatorName(callee: unknown): string | null {
  if (!isNode(callee)) return null;
  if (callee.type !== 'MemberExpression') return identifierName(callee);
  const method = identifierName(callee['property']) ?? '';
  return /^(rich|markup|raw|has)$/.test(method) ? identifierName(callee['object']) : null;
}

/** The strings an expression can be: itself, or either branch of a condition. */
function literalsOf(node: unknown): string[] {
  const literal = stringValue(node);
  if (literal !== null) return [literal];
  const isCondition = isNode(node) && node.type === 'ConditionalExpression';
  return isCondition ? branches(node).flatMap(literalsOf) : [];
}

const branches = (condition: SyntaxNode): unknown[] => [condition['consequent'], condition['alternate']];
