import { CompiledQuery, type Compilable, type Kysely, type QueryResult } from 'kysely';

/** Sizes in which lists of rows or keys are sent, so that a few prepared statements serve every length. */
const rowSizes = [64, 16, 4, 1] as const;
const keySizes = [1, 8, 64, 256] as const;
const mostKeys = 256;

/** Cuts rows into runs of fixed lengths. */
export function* rowRuns<T>(rows: readonly T[]): Generator<readonly T[]> {
  let from = 0;
  for (const size of rowSizes) {
    for (; rows.length - from >= size; from += size) yield rows.slice(from, from + size);
  }
}

/** Cuts keys into lists of fixed lengths; the last one is filled up by repeating its last key. */
export function* keyRuns(keys: readonly string[]): Generator<readonly string[]> {
  for (let from = 0; from < keys.length; from += mostKeys) {
    const run = keys.slice(from, from + mostKeys);
    const size = keySizes.find((keySize) => keySize >= run.length) ?? mostKeys;
    yield [...run, ...Array<string>(size - run.length).fill(run.at(-1) ?? '')];
  }
}

/**
 * Texts of statements that run often: Kysely spells one out the first time, and its text serves every further run
 * with other values. Spelling a statement of a thousand values costs more than running it.
 */
export class StatementTexts {
  readonly #texts = new Map<string, string>();

  /** `spell` must depend on `name` alone; `values` stand in the order in which the statement holds them. */
  run<Row>(
    database: Pick<Kysely<never>, 'executeQuery'>,
    statement: { readonly name: string; readonly spell: () => Compilable },
    values: readonly unknown[],
  ): Promise<QueryResult<Row>> {
    let text = this.#texts.get(statement.name);
    if (text === undefined) {
      text = statement.spell().compile().sql;
      this.#texts.set(statement.name, text);
    }
    return database.executeQuery<Row>(CompiledQuery.raw(text, [...values]));
  }
}
