import type { en } from './en.ts';

/** English messages with their texts, from which use-intl works out the arguments. */
export type EnglishCopy = typeof en;

type Shape<Tree> = { readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Shape<Tree[Key]> };

/** What every language has to have: the same keys, any text. */
export type Copy = Shape<EnglishCopy>;
