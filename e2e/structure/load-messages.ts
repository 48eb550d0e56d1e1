import { join } from 'node:path';
import { repoRoot } from '../runner/repo-root.ts';
import type { MessageTree } from './message-catalogue.ts';

interface Loader {
  readonly loadWholeCopy: (locale: string) => Promise<MessageTree>;
}

/** Every message of a language, part by part as devices load them. */
export async function loadMessages(locale: string): Promise<MessageTree> {
  const path = join(repoRoot, 'apps/handheld/src/copy/load-whole-copy.ts');
  const { loadWholeCopy } = (await import(/* @vite-ignore */ path)) as Loader;
  return loadWholeCopy(locale);
}
