import { isTestCode, isTypeScript, lineAt, type Finding, type SourceFile } from './source-file.ts';
import { identifierName, syntaxTree, walk } from './syntax-tree.ts';

const pure =
  /^packages\/(?:(?:gs1|domain|labels|pick-path|cartonization)\/src|sync\/src\/(?:protocol|merge|client|server))\//;

/**
 * `new Date()` and `Date()` read the clock, `new Date(instant)` does not. The linter can ban a global or a property
 * (see .oxlintrc.json for the rest of the list) but not a call by its number of arguments.
 */
export function pureFindings(files: readonly SourceFile[]): Finding[] {
  return files
    .filter(({ path }) => isTypeScript(path) && pure.test(path) && !isTestCode(path))
    .flatMap((file) => {
      const findings: Finding[] = [];
      walk(syntaxTree(file), (node) => {
        const isCall = node.type === 'NewExpression' || node.type === 'CallExpression';
        if (!isCall || identifierName(node['callee']) !== 'Date') return;
        if (node.type === 'NewExpression' && (node['arguments'] as unknown[]).length > 0) return;
        const line = lineAt(file.text, node.start);
        findings.push({
          rule: 'clock-is-input',
          path: file.path,
          line,
          message: 'take the time as an input',
        });
      });
      return findings;
    });
}
