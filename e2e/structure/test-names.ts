import { isTest, lineAt, type SourceFile } from './source-file.ts';
import { identifierName, isNode, syntaxTree, walk } from './syntax-tree.ts';

/** The name given to a `test`, `it` or `describe`, also through `.each`, `.runIf` and the like. */
export type TestName = { readonly name: string; readonly path: string; readonly line: number };

/** Every test name of the files; of a template only what stands before the first substitution. */
export function testNames(files: readonly SourceFile[]): TestName[] {
  return files
    .filter(({ path }) => isTest(path))
    .flatMap((file) => {
      const names: TestName[] = [];
      walk(syntaxTree(file), (node) => {
        if (node.type !== 'CallExpression' || !isTestFunction(node['callee'])) return;
        const [first] = node['arguments'] as unknown[];
        const name = leadingText(first);
        if (name !== null) names.push({ name, path: file.path, line: lineAt(file.text, node.start) });
      });
      return names;
    });
}

function isTestFunction(callee: unknown): boolean {
  if (!isNode(callee)) return false;
  if (callee.type === 'MemberExpression') return isTestFunction(callee['object']);
  if (callee.type === 'CallExpression') return isTestFunction(callee['callee']);
  if (callee.type === 'TaggedTemplateExpression') return isTestFunction(callee['tag']);
  return /^(test|it|describe)$/.test(identifierName(callee) ?? '');
}

function leadingText(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  if (node.type !== 'TemplateLiteral') return null;
  const [first] = node['quasis'] as { readonly value: { readonly cooked: string } }[];
  return first?.value.cooked ?? null;
}

/** `[PK7] [S3] a short pick …` speaks for PK7 and S3. */
export function idsOfName(name: string): string[] {
  const leading = /^(?:\[[A-Z][A-Z-]*\d+[a-z]?\]\s*)+/.exec(name)?.[0] ?? '';
  return [...leading.matchAll(/\[([^\]]+)\]/g)].map((match) => match[1] ?? '');
}
