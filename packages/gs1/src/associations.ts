import { findAi, type ApplicationIdentifier } from './application-identifier.ts';
import type { Gs1Element } from './element.ts';
import type { Gs1Problem } from './problem.ts';

type Rule = (elements: readonly Gs1Element[]) => Gs1Problem | null;

/** `310n` fits 3103; `01` fits 01. */
function fits(template: string, ai: string): boolean {
  if (template.length !== ai.length) return false;
  const digits = template.replace(/n+$/, '');
  return ai.startsWith(digits);
}

const entriesOf = (elements: readonly Gs1Element[]): readonly ApplicationIdentifier[] =>
  elements.flatMap(({ ai }) => findAi(ai) ?? []);

const findOther = (elements: readonly Gs1Element[], template: string, ai: string): string | undefined =>
  elements.find((element) => element.ai !== ai && fits(template, element.ai))?.ai;

/** Identifiers that may not stand together. */
const exclusions: Rule = (elements) => {
  for (const { ai, excludes } of entriesOf(elements)) {
    for (const template of excludes) {
      const other = findOther(elements, template, ai);
      if (other !== undefined) return { code: 'ai_excluded', ai, other };
    }
  }
  return null;
};

/** Identifiers that must not stand alone. */
const requirements: Rule = (elements) => {
  for (const { ai, requires } of entriesOf(elements)) {
    for (const groups of requires) {
      const isMet = groups.some((group) =>
        group.every((template) => findOther(elements, template, ai) !== undefined),
      );
      if (!isMet) return { code: 'ai_required', ai, other: groups.map((group) => group.join('+')).join(',') };
    }
  }
  return null;
};

/** The symbols of one label may repeat an element, but then they must agree. */
const repetitions: Rule = (elements) => {
  const values = new Map<string, string>();
  for (const { ai, value } of elements) {
    if ((values.get(ai) ?? value) !== value) return { code: 'ai_repeated_differently', ai };
    values.set(ai, value);
  }
  return null;
};

/** A digital signature (8030) signs one thing: these keys then need their serial component. */
const signedKeys: Rule = (elements) => {
  if (!elements.some(({ ai }) => ai === '8030')) return null;
  const unsigned = elements.find(
    ({ ai, value }) => ['253', '255', '8003'].includes(ai) && value.length === findAi(ai)?.minLength,
  );
  return unsigned === undefined ? null : { code: 'serial_required_for_signature', ai: unsigned.ai };
};

const firstProblem = (rules: readonly Rule[], elements: readonly Gs1Element[]): Gs1Problem | null => {
  for (const rule of rules) {
    const problem = rule(elements);
    if (problem !== null) return problem;
  }
  return null;
};

/**
 * What makes well-formed elements contradict each other. This is the judgment for scanning: a shelf label with
 * a lot but no GTIN is fine.
 */
export const findContradiction: Rule = (elements) =>
  firstProblem([exclusions, repetitions, signedKeys], elements);

/** Every rule between elements, required partners included. This is the judgment before printing. */
export const findAssociationProblem: Rule = (elements) =>
  firstProblem([exclusions, requirements, repetitions, signedKeys], elements);
