import type { z } from 'zod';

/** Which stream numbers a document: the master data shared by all sites, or one warehouse. */
export type StreamHome = 'catalog' | 'warehouse';

/** Takes the indexed value from a body. Declared as a method so that kinds of many bodies fit one registry. */
type IndexOf<T> = { of(body: T): string | null }['of'];

/**
 * A kind of document: a small piece of state that never grows with the work. `indexes` names at most two ways to
 * list documents of the kind by a value taken from the body; stores keep them as the columns `a` and `b`, and fill these
 * anew when the indexes of a kind change. One that comes to give other values by way of a function it calls gets
 * another name.
 */
export interface DocumentKind<T = unknown, Index extends string = string> {
  readonly kind: string;
  readonly home: StreamHome;
  readonly schema: z.ZodType<T>;
  readonly indexes: Readonly<Record<Index, IndexOf<T>>>;
  /** Documents of the kind that stay on the server, told by the key alone so that it holds for deleted ones too. */
  readonly withheld: (key: string) => boolean;
}

export interface Entry<T> {
  readonly key: string;
  readonly body: T;
}

/** One change to one document; `body: null` removes it. */
export interface Write {
  readonly kind: string;
  readonly key: string;
  readonly body: unknown;
}

/**
 * Read access to documents for rules. Reads are synchronous for the rule; a store that cannot answer at once
 * throws `MissingDocuments` and the engine runs the rule again with them loaded (rules are pure, so that is safe).
 */
export interface View {
  get<T>(kind: DocumentKind<T>, key: string): T | undefined;
  /** In the order of `keys`. Prefer it to `get` in a loop: it costs one round to a slow store. */
  getMany<T>(kind: DocumentKind<T>, keys: readonly string[]): readonly (T | undefined)[];
  /** Documents whose index has the value, ordered by key. */
  list<T, I extends string>(kind: DocumentKind<T, I>, index: I, value: string): readonly Entry<T>[];
  /** `list` for several values, one round. */
  listMany<T, I extends string>(
    kind: DocumentKind<T, I>,
    index: I,
    values: readonly string[],
  ): readonly (readonly Entry<T>[])[];
  /** False when this replica does not hold the kind at all; absence then says nothing. */
  holds(kind: DocumentKind): boolean;
}

export function defineDocument<S extends z.ZodType, const I extends string = never>(definition: {
  readonly kind: string;
  readonly home: StreamHome;
  readonly schema: S;
  readonly indexes?: Readonly<Record<I, IndexOf<z.infer<S>>>>;
  readonly withheld?: (key: string) => boolean;
}): DocumentKind<z.infer<S>, I> {
  const indexes = definition.indexes ?? ({} as Readonly<Record<I, IndexOf<z.infer<S>>>>);
  if (Object.keys(indexes).length > 2)
    throw new Error(`${definition.kind}: a document kind has at most two indexes`);
  return {
    kind: definition.kind,
    home: definition.home,
    schema: definition.schema as z.ZodType<z.infer<S>>,
    indexes,
    withheld: definition.withheld ?? (() => false),
  };
}

export const put = <T>(kind: DocumentKind<T>, key: string, body: T): Write => ({
  kind: kind.kind,
  key,
  body,
});
export const remove = (kind: DocumentKind, key: string): Write => ({ kind: kind.kind, key, body: null });

/** Whether a device may hold this document at all, whatever its scope. */
export const isWithheld = (
  documents: ReadonlyMap<string, DocumentKind>,
  { kind, key }: Pick<Write, 'kind' | 'key'>,
): boolean => documents.get(kind)?.withheld(key) ?? false;
