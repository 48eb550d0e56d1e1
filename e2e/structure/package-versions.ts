import { lineAt, type Finding, type SourceFile } from './source-file.ts';

type Manifest = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;

/** One catalog of exact versions: two packages can never run two versions, and an install today is one next year. */
export function versionFindings(files: readonly SourceFile[]): Finding[] {
  return files.flatMap((file) => {
    if (file.path === 'pnpm-workspace.yaml') return catalogFindings(file);
    return file.path.endsWith('package.json') ? manifestFindings(file) : [];
  });
}

function catalogFindings({ path, text }: SourceFile): Finding[] {
  const start = /^catalog:$/m.exec(text);
  if (!start) return [{ rule: 'exact-versions', path, line: 1, message: 'there is no catalog:' }];
  const entries = text.slice(start.index).matchAll(/^ +'?([^':\n]+)'?: *(\S+)$/gm);
  return [...entries].flatMap(([, name, version = '']) =>
    /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)
      ? []
      : [
          {
            rule: 'exact-versions',
            path,
            line: lineAt(text, text.indexOf(`${name}`)),
            message: `${name}: ${version} is no exact version`,
          },
        ],
  );
}

function manifestFindings({ path, text }: SourceFile): Finding[] {
  const manifest = JSON.parse(text) as Manifest;
  return ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'].flatMap((group) =>
    Object.entries(manifest[group] ?? {})
      .filter(([, version]) => version !== 'catalog:' && version !== 'workspace:*')
      .map(([name, version]) => ({
        rule: 'catalog-only',
        path,
        line: lineAt(text, text.indexOf(`"${name}"`)),
        message: `${name}: write "catalog:" or "workspace:*", not ${version}`,
      })),
  );
}
