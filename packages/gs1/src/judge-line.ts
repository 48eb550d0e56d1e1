import { findAssociationProblem, findContradiction } from './associations.ts';
import { parseBracketed } from './bracketed.ts';
import { hasLinkScheme, parseDigitalLink } from './digital-link.ts';
import { parseSymbolContent, type ElementsResult } from './element-string.ts';
import type { Gs1Element } from './element.ts';
import { parseGtin } from './gtin.ts';
import { describeProblem, type Gs1Problem } from './problem.ts';
import { parseScanMessage } from './scan-message.ts';

export type Gs1InputKind = 'element' | 'bracketed' | 'digitalLink' | 'scan' | 'gtin';

export interface Gs1Line {
  readonly id: string;
  readonly kind: Gs1InputKind;
  readonly input: string;
}

export interface Gs1Verdict {
  readonly id: string;
  /** Every check passed: fit for printing. */
  readonly valid: boolean;
  /** Well-formed and free of contradictions: fit for scanning. Required partners may be missing. */
  readonly formatValid: boolean;
  /** Pairs of identifier and value; `null` when it is not well-formed or carries none. */
  readonly ais: readonly (readonly [ai: string, value: string])[] | null;
  /** The first reason why it is not valid. */
  readonly problem: string | null;
}

function parseGtinInput(input: string): ElementsResult {
  const gtin = parseGtin(input);
  return gtin.ok ? { ok: true, elements: [{ ai: '01', value: gtin.gtin14 }] } : gtin;
}

const READERS: Readonly<Record<Gs1InputKind, (input: string) => ElementsResult>> = {
  element: parseSymbolContent,
  bracketed: parseBracketed,
  // Another scheme is a plain text as far as GS1 goes: nothing wrong with it, nothing in it.
  digitalLink: (input) => (hasLinkScheme(input) ? parseDigitalLink(input) : { ok: true, elements: [] }),
  scan: parseScanMessage,
  gtin: parseGtinInput,
};

/** The two judgments on elements that are well-formed each by itself. */
export interface ElementsJudgment {
  /** What forbids reading it. */
  readonly contradiction: Gs1Problem | null;
  /** What forbids printing it; a contradiction does as well. */
  readonly problem: Gs1Problem | null;
}

export const judgeElements = (elements: readonly Gs1Element[]): ElementsJudgment => ({
  contradiction: findContradiction(elements),
  problem: findAssociationProblem(elements),
});

/** Judges one line of the `gs1 parse` command. Total: any text gets a verdict. */
export function judgeLine({ id, kind, input }: Gs1Line): Gs1Verdict {
  const read = READERS[kind](input);
  if (!read.ok) {
    return { id, valid: false, formatValid: false, ais: null, problem: describeProblem(read.problem) };
  }
  const { contradiction, problem } = judgeElements(read.elements);
  const formatValid = contradiction === null;
  const pairs = read.elements.map(({ ai, value }) => [ai, value] as const);
  return {
    id,
    valid: problem === null,
    formatValid,
    ais: formatValid && pairs.length > 0 ? pairs : null,
    problem: problem === null ? null : describeProblem(problem),
  };
}
