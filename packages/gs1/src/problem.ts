import type { ContentProblemCode } from './checks/content-check.ts';

/** Everything that can be wrong with a GS1 string. Codes are stable; words for people live with the screens. */
export type Gs1ProblemCode =
  | ContentProblemCode
  | 'not_gs1'
  | 'data_empty'
  | 'data_too_long'
  | 'too_many_elements'
  | 'unknown_ai'
  | 'bracket_malformed'
  | 'value_empty'
  | 'value_too_short'
  | 'value_too_long'
  | 'value_length'
  | 'excess_data'
  | 'caret_in_data'
  | 'composite_malformed'
  | 'ai_excluded'
  | 'ai_required'
  | 'ai_repeated_differently'
  | 'serial_required_for_signature'
  | 'symbology_identifier_missing'
  | 'symbology_identifier_unsupported'
  | 'gtin_length'
  | 'gtin_not_numeric'
  | 'gtin_check_digit'
  | 'link_characters'
  | 'link_scheme'
  | 'link_domain_missing'
  | 'link_domain_characters'
  | 'link_no_key'
  | 'link_value_empty'
  | 'link_null_character'
  | 'link_unknown_attribute'
  | 'link_not_an_attribute'
  | 'link_duplicate'
  | 'link_qualifier_order'
  | 'link_belongs_in_path';

export interface Gs1Problem {
  readonly code: Gs1ProblemCode;
  /** The application identifier it is about, as far as one was recognised. */
  readonly ai?: string;
  /** The other application identifier of a pair, or the groups that would satisfy a requirement. */
  readonly other?: string;
}

export type Gs1Failure = { readonly ok: false; readonly problem: Gs1Problem };

export const failure = (problem: Gs1Problem): Gs1Failure => ({ ok: false, problem });

/** One line for logs and the command line, for instance `value_too_long (10)`. */
export function describeProblem({ code, ai, other }: Gs1Problem): string {
  const about = ai === undefined ? '' : ` (${ai})`;
  return `${code}${about}${other === undefined ? '' : `: ${other}`}`;
}
