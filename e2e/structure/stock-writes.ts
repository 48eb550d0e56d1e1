import { posix } from 'node:path';
import { isTestCode, isTypeScript, lineAt, type Finding, type SourceFile } from './source-file.ts';
import { identifierName, isNode, stringValue, syntaxTree, walk, type SyntaxNode } from './syntax-tree.ts';

const stockFolder = 'packages/domain/src/stock/';

/**
 * `only-stock-writes-stock`. Why: quantities always balance because one event changes them; a second writer
 * would be a second book. Outside the stock folder nobody may put or remove one of its documents, spell out a
 * write of one, define it again, or define an event in its name.
 */
export function stockWrites(files: readonly SourceFile[]): Finding[] {
  return files
    .filter(({ path }) => isTypeScript(path) && !isTestCode(path) && !path.startsWith(stockFolder))
    .flatMap(writesOfFile);
}

function writesOfFile(file: SourceFile): Finding[] {
  const findings: Finding[] = [];
  const stockNames = new Set<string>();
  const report = (node: SyntaxNode, message: string): void => {
    findings.push({
      rule: 'only-stock-writes-stock',
      path: file.path,
      line: lineAt(file.text, node.start),
      message,
    });
  };
  walk(syntaxTree(file), (node) => {
    if (node.type === 'ImportDeclaration' && leadsToStock(file.path, stringValue(node['source']))) {
      for (const name of (node['specifiers'] as SyntaxNode[]).map(({ local }) => identifierName(local))) {
        if (name !== null) stockNames.add(name);
      }
    }
    if (node.type === 'CallExpression' && /^(put|remove)$/.test(identifierName(node['callee']) ?? '')) {
      const [document] = node['arguments'] as unknown[];
      const name = identifierName(document);
      if (name !== null && stockNames.has(name)) report(node, `writes ${name}: emit a stock event instead`);
    }
    if (node.type === 'ObjectExpression') {
      const { kind, type, evolve, body, schema } = literalFields(node);
      const writes = kind === 'balance' && (body !== undefined || schema !== undefined);
      if (writes) report(node, "writes kind 'balance': emit a stock event instead");
      if (evolve !== undefined && type?.startsWith('stock.')) report(node, `defines the event ${type}`);
    }
  });
  return findings;
}

function leadsToStock(from: string, specifier: string | null): boolean {
  if (specifier === null) return false;
  if (specifier.startsWith('@floorhand/domain/stock/')) return true;
  return specifier.startsWith('.') && posix.join(posix.dirname(from), specifier).startsWith(stockFolder);
}

/** Fields of an object literal by name; the value is its text when it is a string, else empty. */
function literalFields(node: SyntaxNode): Readonly<Record<string, string | undefined>> {
  const fields: Record<string, string> = {};
  for (const property of node['properties'] as unknown[]) {
    if (!isNode(property)) continue;
    const name = identifierName(property['key']) ?? stringValue(property['key']);
    if (name !== null) fields[name] = stringValue(property['value']) ?? '';
  }
  return fields;
}
