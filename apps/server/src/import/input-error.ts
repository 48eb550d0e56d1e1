/** What is wrong with a file or its map as a whole. Closed: the tablet has words for each. */
export const inputProblems = [
  'file_unreadable',
  'gzip_cut_off',
  'gzip_damaged',
  'no_text',
  'spreadsheet',
  'no_header',
  'columns_missing',
  'column_twice',
  'map_wrong',
  'preset_unknown',
  'brand_missing',
  'too_many_aisles',
  'too_large',
] as const;
export type InputProblem = (typeof inputProblems)[number];

/** The person at the keyboard has to change something: a wrong path, a missing column. One line says what; exit status 2. */
export class InputError extends Error {
  readonly problem: InputProblem;
  /** Columns, numbers: what the problem is about. */
  readonly about: readonly string[];

  constructor(problem: InputProblem, message: string, about: readonly string[] = []) {
    super(message);
    this.name = 'InputError';
    this.problem = problem;
    this.about = about;
  }
}
