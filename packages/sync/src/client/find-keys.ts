import type { DocumentKind } from '@floorhand/domain/kernel/document';
import type { CacheStore } from './ports.ts';

/** Keys that are read at once, while nothing else of the page runs. */
const atOnce = 5_000;

/** Goes through the keys of a kind page after page, for what no index knows, so that screens answer in between. */
export async function findKeys(
  cache: Pick<CacheStore, 'keys'>,
  kind: DocumentKind,
  isSought: (key: string) => boolean,
): Promise<readonly string[]> {
  const found: string[] = [];
  let after = '';
  for (;;) {
    const page = await cache.keys(kind, { after, most: atOnce });
    found.push(...page.filter(isSought));
    const last = page.at(-1);
    if (last === undefined || page.length < atOnce) return found;
    after = last;
  }
}
