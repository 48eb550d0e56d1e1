import { isTestCode, lineAt, type Finding, type SourceFile } from './source-file.ts';
import { identifierName, isNode, stringValue, syntaxTree, walk, type SyntaxNode } from './syntax-tree.ts';

const spokenAttributes = new Set(['aria-label', 'aria-description', 'placeholder', 'title', 'alt', 'label']);

/** The name of the product is the same in every language. */
const names = new Set(['Floorhand']);

const hasWords = (text: string | null): text is string =>
  text !== null && /\p{L}/u.test(text) && !names.has(text.trim());

/** Words in JSX that a worker would read in one language only. The kit's gallery is a page for developers. */
export function literalTextFindings(files: readonly SourceFile[]): Finding[] {
  return files
    .filter(({ path }) => path.endsWith('.tsx') && !isTestCode(path) && !path.includes('/kit/gallery/'))
    .flatMap((file) => {
      const findings: Finding[] = [];
      walk(syntaxTree(file), (node, parent) => {
        const text = visibleText(node, parent);
        if (!hasWords(text)) return;
        const message = `'${text.trim()}' belongs into the message catalogue`;
        findings.push({
          rule: 'literal-text',
          path: file.path,
          line: lineAt(file.text, node.start),
          message,
        });
      });
      return findings;
    });
}

function visibleText(node: SyntaxNode, parent: SyntaxNode | null): string | null {
  if (node.type === 'JSXText') return String(node['value']);
  if (node.type === 'JSXAttribute') {
    return spokenAttributes.has(identifierName(node['name']) ?? '') ? expressionText(node['value']) : null;
  }
  const isChild = parent?.type === 'JSXElement' || parent?.type === 'JSXFragment';
  return node.type === 'JSXExpressionContainer' && isChild ? expressionText(node) : null;
}

/** The first string an expression shows: itself, or a branch of a condition. */
function expressionText(node: unknown): string | null {
  const text = stringValue(node);
  if (text !== null || !isNode(node)) return text;
  if (node.type === 'JSXExpressionContainer') return expressionText(node['expression']);
  if (node.type === 'LogicalExpression') return expressionText(node['right']);
  if (node.type !== 'ConditionalExpression') return null;
  return [node['consequent'], node['alternate']].map(expressionText).find(hasWords) ?? null;
}
