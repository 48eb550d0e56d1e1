import { findAi } from './application-identifier.ts';

/** Whether these identifiers are a primary key and then some of its qualifiers in their order. */
export function isLinkPath(ais: readonly string[]): boolean {
  const [key = '', ...qualifiers] = ais;
  const sequences = findAi(key)?.linkQualifiers ?? [];
  return sequences.some((sequence) => isSubsequence(qualifiers, sequence));
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let next = 0;
  for (const ai of whole) if (part[next] === ai) next++;
  return next === part.length;
}

/** Whether `ai`, found in the query, could stand somewhere in the path and so must. */
export function belongsInPath(path: readonly string[], ai: string): boolean {
  return path.some((_, index) => isLinkPath([...path.slice(0, index + 1), ai, ...path.slice(index + 1)]));
}

/**
 * The path for these identifiers: the first primary key among them with one of its qualifier sequences. A
 * sequence that leaves nothing over but attributes is better, then one that takes more; the earlier one on a
 * tie. `null` without a primary key.
 */
export function chooseLinkPath(ais: readonly string[]): readonly string[] | null {
  const key = ais.find((ai) => (findAi(ai)?.linkQualifiers ?? null) !== null);
  if (key === undefined) return null;
  const paths = (findAi(key)?.linkQualifiers ?? []).map((sequence) => [
    key,
    ...sequence.filter((ai) => ais.includes(ai)),
  ]);
  const strangers = (path: readonly string[]): number =>
    ais.filter((ai) => !path.includes(ai) && findAi(ai)?.isLinkAttribute !== true).length;
  const [best = [key]] = paths.toSorted((a, b) => strangers(a) - strangers(b) || b.length - a.length);
  return best;
}
