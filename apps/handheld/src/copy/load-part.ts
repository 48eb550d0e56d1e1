import type { Copy } from './copy-shape.ts';
import type { desk } from './en/desk.ts';
import type { Language } from './languages.ts';

/** Areas of words by the part of the app that brings them. */
interface PartCopy {
  readonly desk: Pick<Copy, keyof typeof desk>;
  readonly count: Pick<Copy, 'count'>;
  readonly did: Pick<Copy, 'did'>;
  readonly imports: Pick<Copy, 'imports'>;
  readonly label: Pick<Copy, 'label'>;
  readonly moving: Pick<Copy, 'moving'>;
  readonly putaway: Pick<Copy, 'putaway'>;
  readonly receive: Pick<Copy, 'receive'>;
  readonly replenish: Pick<Copy, 'replenish'>;
  readonly scanner: Pick<Copy, 'scanner'>;
}

/** Parts of the app that bring their own words. */
export type CopyPartName = keyof PartCopy;

type Loaders = {
  readonly [Name in CopyPartName]: Readonly<Record<Language, () => Promise<PartCopy[Name]>>>;
};

/** Every part in every language: what one of them lacks does not compile. */
const loaders: Loaders = {
  desk: {
    en: async () => (await import('./en/desk.ts')).desk,
    ro: async () => (await import('./ro/desk.ts')).desk,
    pl: async () => (await import('./pl/desk.ts')).desk,
    nl: async () => (await import('./nl/desk.ts')).desk,
    th: async () => (await import('./th/desk.ts')).desk,
  },
  count: {
    en: () => import('./en/count.ts'),
    ro: () => import('./ro/count.ts'),
    pl: () => import('./pl/count.ts'),
    nl: () => import('./nl/count.ts'),
    th: () => import('./th/count.ts'),
  },
  did: {
    en: () => import('./en/did.ts'),
    ro: () => import('./ro/did.ts'),
    pl: () => import('./pl/did.ts'),
    nl: () => import('./nl/did.ts'),
    th: () => import('./th/did.ts'),
  },
  imports: {
    en: () => import('./en/imports.ts'),
    ro: () => import('./ro/imports.ts'),
    pl: () => import('./pl/imports.ts'),
    nl: () => import('./nl/imports.ts'),
    th: () => import('./th/imports.ts'),
  },
  label: {
    en: () => import('./en/label.ts'),
    ro: () => import('./ro/label.ts'),
    pl: () => import('./pl/label.ts'),
    nl: () => import('./nl/label.ts'),
    th: () => import('./th/label.ts'),
  },
  moving: {
    en: () => import('./en/moving.ts'),
    ro: () => import('./ro/moving.ts'),
    pl: () => import('./pl/moving.ts'),
    nl: () => import('./nl/moving.ts'),
    th: () => import('./th/moving.ts'),
  },
  putaway: {
    en: () => import('./en/putaway.ts'),
    ro: () => import('./ro/putaway.ts'),
    pl: () => import('./pl/putaway.ts'),
    nl: () => import('./nl/putaway.ts'),
    th: () => import('./th/putaway.ts'),
  },
  receive: {
    en: () => import('./en/receive.ts'),
    ro: () => import('./ro/receive.ts'),
    pl: () => import('./pl/receive.ts'),
    nl: () => import('./nl/receive.ts'),
    th: () => import('./th/receive.ts'),
  },
  replenish: {
    en: () => import('./en/replenish.ts'),
    ro: () => import('./ro/replenish.ts'),
    pl: () => import('./pl/replenish.ts'),
    nl: () => import('./nl/replenish.ts'),
    th: () => import('./th/replenish.ts'),
  },
  scanner: {
    en: () => import('./en/scanner.ts'),
    ro: () => import('./ro/scanner.ts'),
    pl: () => import('./pl/scanner.ts'),
    nl: () => import('./nl/scanner.ts'),
    th: () => import('./th/scanner.ts'),
  },
};

/** Words of parts in a language, on the device like the parts themselves. Rejects when one is not to be had. */
export async function loadParts(names: readonly CopyPartName[], language: Language): Promise<Partial<Copy>> {
  const parts = await Promise.all(names.map((name) => loaders[name][language]()));
  return Object.assign({}, ...parts) as Partial<Copy>;
}

export const allParts = Object.keys(loaders) as readonly CopyPartName[];
