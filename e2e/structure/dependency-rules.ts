import { edgeRules } from './edge-rules.ts';
import { importCycles } from './import-cycles.ts';
import { importEdges, workspacePackages } from './import-edges.ts';
import { isTypeScript, type Finding, type SourceFile } from './source-file.ts';
import { stockWrites } from './stock-writes.ts';

/**
 * Judges who imports whom (docs/architecture.md, "Who may import whom"). Takes sources and package.json files,
 * so a test may add files that exist only in it.
 */
export function dependencyFindings(files: readonly SourceFile[]): Finding[] {
  const packages = workspacePackages(files);
  const edges = files.filter(({ path }) => isTypeScript(path)).flatMap((file) => importEdges(file, packages));
  const perEdge = edges.flatMap((edge) =>
    edgeRules.flatMap(({ name, violation }) => {
      const message = violation(edge);
      return message === null
        ? []
        : [{ rule: name, path: edge.from, line: edge.line, message: `'${edge.specifier}': ${message}` }];
    }),
  );
  const cycles = importCycles(edges).map((group) => ({
    rule: 'no-cycles',
    path: group[0] ?? '',
    line: 1,
    message: `a circle of imports: ${group.join(' -> ')}`,
  }));
  return [...perEdge, ...stockWrites(files), ...cycles];
}
