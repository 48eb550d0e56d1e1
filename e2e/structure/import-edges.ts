import { posix } from 'node:path';
import { lineAt, type SourceFile } from './source-file.ts';
import { stringValue, syntaxTree, walk, type SyntaxNode } from './syntax-tree.ts';

/** One import, export-from, dynamic import or `import('…')` type. */
export type ImportEdge = {
  readonly from: string;
  readonly specifier: string;
  /** Where it leads: a path in the repository, or the name of a package outside it. */
  readonly to: { readonly path: string } | { readonly external: string };
  /** Erased before it runs. */
  readonly typeOnly: boolean;
  readonly line: number;
};

/** Finds a file of another workspace package by its `exports`. */
export type WorkspacePackages = ReadonlyMap<
  string,
  { readonly folder: string; readonly exports: Readonly<Record<string, string>> }
>;

/** Reads name and `exports` of every package.json among the files. */
export function workspacePackages(files: readonly SourceFile[]): WorkspacePackages {
  const manifests = files.filter((file) => /^(packages|apps)\/[^/]+\/package\.json$/.test(file.path));
  return new Map(
    manifests.map((file) => {
      const { name, exports } = JSON.parse(file.text) as { name: string; exports?: Record<string, string> };
      return [name, { folder: posix.dirname(file.path), exports: exports ?? {} }];
    }),
  );
}

/** Every edge that leaves a source file. */
export function importEdges(file: SourceFile, packages: WorkspacePackages): ImportEdge[] {
  const edges: ImportEdge[] = [];
  walk(syntaxTree(file), (node) => {
    const specifier = stringValue(node['source']);
    if (specifier === null || !importing.has(node.type)) return;
    edges.push({
      from: file.path,
      specifier,
      to: resolveImport(file.path, specifier, packages),
      typeOnly: isTypeOnly(node),
      line: lineAt(file.text, node.start),
    });
  });
  return edges;
}

const importing = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

/** `import { type A }` still loads its module under verbatimModuleSyntax, so only `import type` counts. */
const isTypeOnly = (node: SyntaxNode): boolean =>
  node.type === 'TSImportType' || node['importKind'] === 'type' || node['exportKind'] === 'type';

function resolveImport(from: string, specifier: string, packages: WorkspacePackages): ImportEdge['to'] {
  const path = specifier.replace(/\?.*$/, '');
  if (path.startsWith('.')) return { path: posix.join(posix.dirname(from), path) };
  const [first = '', second = ''] = path.split('/');
  const name = path.startsWith('@') ? `${first}/${second}` : first;
  const target = packages.get(name);
  if (!target) return { external: path.startsWith('node:') ? path : name };
  const rest = path.slice(name.length);
  return { path: posix.join(target.folder, exportedFile(target.exports, `.${rest}`) ?? rest) };
}

function exportedFile(exports: Readonly<Record<string, string>>, subpath: string): string | null {
  for (const [pattern, file] of Object.entries(exports)) {
    if (pattern === subpath) return file;
    const [before = '', after] = pattern.split('*');
    if (after !== undefined && subpath.startsWith(before) && subpath.endsWith(after)) {
      return file.replace('*', subpath.slice(before.length, subpath.length - after.length));
    }
  }
  return null;
}
