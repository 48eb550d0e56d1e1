/** GS1 identifiers, element strings and Digital Links. See SPEC.md for the rules. */
export { allApplicationIdentifiers, findAi, type ApplicationIdentifier } from './application-identifier.ts';
export { findAssociationProblem, findContradiction } from './associations.ts';
export { buildBracketed, parseBracketed } from './bracketed.ts';
export { buildDigitalLink, CANONICAL_STEM } from './build-digital-link.ts';
export { computeCheckDigit, hasValidCheckDigit } from './checks/check-digit.ts';
export { parseDigitalLink, type DigitalLink } from './digital-link.ts';
export { buildElementString, parseElementString, type ElementsResult } from './element-string.ts';
export { GS, MAX_DATA_LENGTH, MAX_ELEMENTS, type Gs1Element } from './element.ts';
export { resolveGs1Date, resolveYear, toGs1Date } from './gs1-date.ts';
export { describeGtin, expandUpcE, parseGtin, type Gtin, type GtinForm } from './gtin.ts';
export {
  judgeElements,
  judgeLine,
  type ElementsJudgment,
  type Gs1InputKind,
  type Gs1Line,
  type Gs1Verdict,
} from './judge-line.ts';
export { buildSscc, isGln, isSscc, type SsccParts } from './keys.ts';
export { findSwallowedElements, type SwallowedElement } from './missing-separator.ts';
export {
  parseScan,
  type Gs1Scan,
  type ScanContext,
  type ScannedElement,
  type ScanWarning,
} from './parse-scan.ts';
export { describeProblem, type Gs1Failure, type Gs1Problem, type Gs1ProblemCode } from './problem.ts';
export type { Gs1Fields } from './scan-fields.ts';
export { parseScanMessage } from './scan-message.ts';
export { findCarrier, splitSymbologyIdentifier, type SymbologyIdentifier } from './symbology-identifier.ts';
