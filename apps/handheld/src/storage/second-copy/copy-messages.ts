/** Folder of the origin's private files that the copies lie in, one file per tab. */
export const copyFolder = 'second-copy';

/** To the thread that writes, in order. */
export type CopyMessage =
  | { readonly kind: 'open'; readonly name: string }
  | { readonly kind: 'append' | 'replace'; readonly text: string }
  | { readonly kind: 'sweep' };

export type CopyAnswer =
  | { readonly kind: 'open' }
  /** No copy is kept from here on. */
  | { readonly kind: 'broken'; readonly reason: string };
