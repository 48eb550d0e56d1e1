import compileMessage from 'icu-minify/compile';
import type { Plugin } from 'vite';

/** A node of the syntax tree that Rollup's parser gives. */
interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [member: string]: unknown;
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Every text that stands as a value in an object. */
function textsIn(value: unknown): readonly (SyntaxNode & { readonly value: string })[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (!isNode(value)) return [];
  const own = value.type === 'Property' ? value['value'] : null;
  if (isNode(own) && own.type === 'Literal' && typeof own['value'] === 'string')
    return [{ ...own, value: own['value'] }];
  return Object.values(value).flatMap(textsIn);
}

/**
 * A module of words with its ICU messages compiled to what the small runtime reads (`use-intl/format-message/format-only`).
 * Plain texts stay as they are.
 */
export function withCompiledWords(code: string, tree: unknown): string {
  return textsIn(tree)
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { value, start, end }) => {
      const compiled = compileMessage(value);
      return typeof compiled === 'string' && compiled === value
        ? text
        : text.slice(0, start) + JSON.stringify(compiled) + text.slice(end);
    }, code);
}

/** Messages are parsed when the app is built, so that no device carries a parser or waits for it. */
export const compiledWords = (): Plugin => ({
  name: 'floorhand-compiled-words',
  config: () => ({
    resolve: {
      alias: [{ find: /^use-intl\/format-message$/, replacement: 'use-intl/format-message/format-only' }],
    },
  }),
  transform: {
    filter: { id: /\/src\/copy\/(?:en|ro|pl|nl|th)\/[a-z-]+\.ts$/ },
    handler(code) {
      return { code: withCompiledWords(code, this.parse(code)), map: null };
    },
  },
});
