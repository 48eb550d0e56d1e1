/** One read a rule made that memory could not answer. */
export type MissingRead =
  | { readonly read: 'get'; readonly kind: string; readonly keys: readonly string[] }
  | {
      readonly read: 'list';
      readonly kind: string;
      readonly index: string;
      readonly values: readonly string[];
    };

/** Thrown through a rule to fetch what it wants and run it again; rules are pure, so running twice is safe. */
export class MissingDocuments extends Error {
  readonly missing: MissingRead;

  constructor(missing: MissingRead) {
    super(`not in memory: ${missing.kind}`);
    this.name = 'MissingDocuments';
    this.missing = missing;
  }
}
