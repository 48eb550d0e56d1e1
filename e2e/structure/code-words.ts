import type { Finding, SourceFile } from './source-file.ts';
import { isTestCode, lineAt } from './source-file.ts';
import { identifierName, isNode, stringValue, syntaxTree, walk, type SyntaxNode } from './syntax-tree.ts';

/** Where the codes of one closed union are written, and where their words have to be. */
export type CodeArea = {
  /** Area of the catalogue: `refusal`. */
  readonly area: string;
  /** Name under which a code has its words: `picking.run_taken` as `picking_run_taken`. */
  readonly key?: (code: string) => string;
  /** Codes that never reach a screen. */
  readonly silent?: readonly string[];
  readonly codes: (file: SourceFile) => readonly Code[];
};

export type Code = { readonly code: string; readonly line: number };

/** Codes of closed unions that nobody has given words. A message stands under the code itself, or as its title. */
export function wordlessCodes(
  files: readonly SourceFile[],
  keys: readonly string[],
  areas: readonly CodeArea[],
): Finding[] {
  const known = new Set(keys);
  return areas.flatMap(({ area, codes, key = (code) => code, silent = [] }) => {
    const found = files
      .filter(({ path }) => !isTestCode(path))
      .flatMap((file) => codes(file).map((code) => ({ ...code, path: file.path })));
    const none: Finding = {
      rule: 'code-words',
      path: area,
      line: 1,
      message: `no codes for ${area} were found`,
    };
    return [
      ...(found.length === 0 ? [none] : []),
      ...found
        .filter(({ code }) => !silent.includes(code))
        .filter(({ code }) => !known.has(`${area}.${key(code)}`) && !known.has(`${area}.${key(code)}.title`))
        .map(({ code, path, line }) => ({
          rule: 'code-words',
          path,
          line,
          message: `${code} has no words under ${area}`,
        })),
    ];
  });
}

/** Every string in the type or constant of this name, in the file that ends so. */
export const namedIn =
  (ending: string, name: string) =>
  (file: SourceFile): readonly Code[] => {
    if (!file.path.endsWith(ending)) return [];
    const found: Code[] = [];
    walk(syntaxTree(file), (node) => {
      const named = node.type === 'TSTypeAliasDeclaration' || node.type === 'VariableDeclarator';
      if (named && identifierName(node['id']) === name) found.push(...stringsUnder(node, file));
    });
    return found;
  };

/** Every key of the object of this name, in the file that ends so. */
export const memberNamesOf =
  (ending: string, name: string) =>
  (file: SourceFile): readonly Code[] => {
    if (!file.path.endsWith(ending)) return [];
    const found: Code[] = [];
    walk(syntaxTree(file), (node) => {
      if (node.type !== 'VariableDeclarator' || identifierName(node['id']) !== name) return;
      walk(node, (inner) => {
        const code = inner.type === 'Property' ? identifierName(inner['key']) : null;
        if (code !== null) found.push({ code, line: lineAt(file.text, inner.start) });
      });
    });
    return found;
  };

/** The first string handed to a function, or the `code` of the object handed to it. */
export const handedTo =
  (name: string) =>
  (file: SourceFile): readonly Code[] => {
    const found: Code[] = [];
    walk(syntaxTree(file), (node) => {
      if (node.type !== 'CallExpression' || identifierName(node['callee']) !== name) return;
      const [argument] = node['arguments'] as unknown[];
      const code = stringValue(argument) ?? propertyText(argument, 'code');
      if (code !== null) found.push({ code, line: lineAt(file.text, node.start) });
    });
    return found;
  };

/** Strings written as a property of this name, wherever: `did: 'picked'`. */
export const propertyOf =
  (name: string, folder: string) =>
  (file: SourceFile): readonly Code[] => {
    if (!file.path.startsWith(folder)) return [];
    const found: Code[] = [];
    walk(syntaxTree(file), (node) => {
      if (node.type !== 'Property' || identifierName(node['key']) !== name) return;
      const code = stringValue(node['value']);
      if (code !== null) found.push({ code, line: lineAt(file.text, node.start) });
    });
    return found;
  };

function stringsUnder(top: SyntaxNode, file: SourceFile): readonly Code[] {
  const found: Code[] = [];
  walk(top, (node) => {
    const code = stringValue(node);
    if (code !== null) found.push({ code, line: lineAt(file.text, node.start) });
  });
  return found;
}

function propertyText(node: unknown, name: string): string | null {
  if (!isNode(node) || node.type !== 'ObjectExpression') return null;
  for (const property of node['properties'] as unknown[]) {
    if (isNode(property) && identifierName(property['key']) === name) return stringValue(property['value']);
  }
  return null;
}
