import type { Copy } from './copy-shape.ts';
import { loadCopy } from './load-copy.ts';
import { allParts, loadParts } from './load-part.ts';
import type { Language } from './languages.ts';

/** Every message of a language, as a device has them once it has opened every part. */
export async function loadWholeCopy(language: Language): Promise<Copy> {
  const [start, parts] = await Promise.all([loadCopy(language), loadParts(allParts, language)]);
  return { ...start, ...parts } as Copy;
}
