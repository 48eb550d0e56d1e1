/** One step of an alignment: a character that was meant, one that came, or both. */
export interface AlignedPair {
  readonly meant: string | null;
  readonly sent: string | null;
  /** How many characters had been meant before. */
  readonly at: number;
}

/** Two keys that changed places are likelier than one lost and one added. */
const cost = { replaced: 2, lost: 5, added: 5, addedAtSeam: 1 } as const;

/** A separator stands for no other character. */
const isApart = (character: string | undefined): boolean => character === '\x1d';

/**
 * The likeliest way in which `sent` came from `meant`: characters replaced, lost or added, the latter most easily
 * at `seams` (numbers of characters of `meant` in front of them), where prefix, separator and suffix stand.
 *
 * Method: edit distance with weights, by dynamic programming; both texts have some hundred characters at most.
 */
export function alignCharacters(
  meant: readonly string[],
  sent: readonly string[],
  seams: ReadonlySet<number>,
): readonly AlignedPair[] {
  const addedAt = (at: number): number => (seams.has(at) ? cost.addedAtSeam : cost.added);
  const width = sent.length + 1;
  const costs = new Float64Array((meant.length + 1) * width);
  const at = (i: number, j: number): number => costs[i * width + j] ?? Number.POSITIVE_INFINITY;
  const replaced = (i: number, j: number): number => {
    if (meant[i] === sent[j]) return 0;
    return isApart(sent[j]) ? Number.POSITIVE_INFINITY : cost.replaced;
  };
  for (let i = 0; i <= meant.length; i += 1) {
    for (let j = 0; j <= sent.length; j += 1) {
      if (i === 0 && j === 0) continue;
      costs[i * width + j] = Math.min(
        i > 0 && j > 0 ? at(i - 1, j - 1) + replaced(i - 1, j - 1) : Number.POSITIVE_INFINITY,
        i > 0 ? at(i - 1, j) + cost.lost : Number.POSITIVE_INFINITY,
        j > 0 ? at(i, j - 1) + addedAt(i) : Number.POSITIVE_INFINITY,
      );
    }
  }
  const pairs: AlignedPair[] = [];
  for (let i = meant.length, j = sent.length; i > 0 || j > 0;) {
    const here = at(i, j);
    if (i > 0 && j > 0 && here === at(i - 1, j - 1) + replaced(i - 1, j - 1)) {
      i -= 1;
      j -= 1;
      pairs.push({ meant: meant[i] ?? null, sent: sent[j] ?? null, at: i });
    } else if (j > 0 && here === at(i, j - 1) + addedAt(i)) {
      j -= 1;
      pairs.push({ meant: null, sent: sent[j] ?? null, at: i });
    } else {
      i -= 1;
      pairs.push({ meant: meant[i] ?? null, sent: null, at: i });
    }
  }
  return pairs.toReversed();
}
