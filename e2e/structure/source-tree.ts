import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repoRoot } from '../runner/repo-root.ts';
import type { SourceFile } from './source-file.ts';

const binary = /\.(png|jpe?g|ico|woff2?|gz|wasm|pdf|sqlite|webp|gif)$/;

/** Paths of every file that git tracks or would track: new files are judged before they are committed. */
export function repoPaths(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: repoRoot,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  // A tracked file may be deleted in the work tree.
  return [...new Set(listed.split('\0'))].filter((path) => path !== '' && existsSync(join(repoRoot, path)));
}

/** The text files among `repoPaths()` that `select` takes. */
export function readTree(select: (path: string) => boolean): SourceFile[] {
  return repoPaths()
    .filter((path) => !binary.test(path) && select(path))
    .map((path) => ({ path, text: readFileSync(join(repoRoot, path), 'utf8') }));
}
