import type { Copy } from './copy-shape.ts';
import type { Language } from './languages.ts';

/** Parts of the app that bring their own words. */
export type CopyPartName =
  | 'desk'
  | 'count'
  | 'did'
  | 'imports'
  | 'label'
  | 'moving'
  | 'putaway'
  | 'receive'
  | 'replenish'
  | 'scanner';

const loaders: Record<CopyPartName, Record<Language, () => Promise<Partial<Copy>>>> = {
  desk: {
    en: async () => (await import('./en/desk.ts')).desk,
    ro: async () => (await import('./ro/desk.ts')).desk,
    pl: async () => (await import('./pl/desk.ts')).desk,
    nl: async () => (await import('./nl/desk.ts')).desk,
    th: async () => (await import('./th/desk.ts')).desk,
  },
  count: {
    en: async () => ({ count: (await import('./en/count.ts')).count }),
    ro: async () => ({ count: (await import('./ro/count.ts')).count }),
    pl: async () => ({ count: (await import('./pl/count.ts')).count }),
    nl: async () => ({ count: (await import('./nl/count.ts')).count }),
    th: async () => ({ count: (await import('./th/count.ts')).count }),
  },
  did: {
    en: async () => ({ did: (await import('./en/did.ts')).did }),
    ro: async () => ({ did: (await import('./ro/did.ts')).did }),
    pl: async () => ({ did: (await import('./pl/did.ts')).did }),
    nl: async () => ({ did: (await import('./nl/did.ts')).did }),
    th: async () => ({ did: (await import('./th/did.ts')).did }),
  },
  imports: {
    en: async () => ({ imports: (await import('./en/imports.ts')).imports }),
    ro: async () => ({ imports: (await import('./ro/imports.ts')).imports }),
    pl: async () => ({ imports: (await import('./pl/imports.ts')).imports }),
    nl: async () => ({ imports: (await import('./nl/imports.ts')).imports }),
    th: async () => ({ imports: (await import('./th/imports.ts')).imports }),
  },
  label: {
    en: async () => ({ label: (await import('./en/label.ts')).label }),
    ro: async () => ({ label: (await import('./ro/label.ts')).label }),
    pl: async () => ({ label: (await import('./pl/label.ts')).label }),
    nl: async () => ({ label: (await import('./nl/label.ts')).label }),
    th: async () => ({ label: (await import('./th/label.ts')).label }),
  },
  moving: {
    en: async () => ({ moving: (await import('./en/moving.ts')).moving }),
    ro: async () => ({ moving: (await import('./ro/moving.ts')).moving }),
    pl: async () => ({ moving: (await import('./pl/moving.ts')).moving }),
    nl: async () => ({ moving: (await import('./nl/moving.ts')).moving }),
    th: async () => ({ moving: (await import('./th/moving.ts')).moving }),
  },
  putaway: {
    en: async () => ({ putaway: (await import('./en/putaway.ts')).putaway }),
    ro: async () => ({ putaway: (await import('./ro/putaway.ts')).putaway }),
    pl: async () => ({ putaway: (await import('./pl/putaway.ts')).putaway }),
    nl: async () => ({ putaway: (await import('./nl/putaway.ts')).putaway }),
    th: async () => ({ putaway: (await import('./th/putaway.ts')).putaway }),
  },
  receive: {
    en: async () => ({ receive: (await import('./en/receive.ts')).receive }),
    ro: async () => ({ receive: (await import('./ro/receive.ts')).receive }),
    pl: async () => ({ receive: (await import('./pl/receive.ts')).receive }),
    nl: async () => ({ receive: (await import('./nl/receive.ts')).receive }),
    th: async () => ({ receive: (await import('./th/receive.ts')).receive }),
  },
  replenish: {
    en: async () => ({ replenish: (await import('./en/replenish.ts')).replenish }),
    ro: async () => ({ replenish: (await import('./ro/replenish.ts')).replenish }),
    pl: async () => ({ replenish: (await import('./pl/replenish.ts')).replenish }),
    nl: async () => ({ replenish: (await import('./nl/replenish.ts')).replenish }),
    th: async () => ({ replenish: (await import('./th/replenish.ts')).replenish }),
  },
  scanner: {
    en: async () => ({ scanner: (await import('./en/scanner.ts')).scanner }),
    ro: async () => ({ scanner: (await import('./ro/scanner.ts')).scanner }),
    pl: async () => ({ scanner: (await import('./pl/scanner.ts')).scanner }),
    nl: async () => ({ scanner: (await import('./nl/scanner.ts')).scanner }),
    th: async () => ({ scanner: (await import('./th/scanner.ts')).scanner }),
  },
};

/** Words of parts in a language, on the device like the parts themselves. Rejects when one is not to be had. */
export async function loadParts(names: readonly CopyPartName[], language: Language): Promise<Partial<Copy>> {
  const parts = await Promise.all(names.map((name) => loaders[name][language]()));
  return Object.assign({}, ...parts) as Partial<Copy>;
}

export const allParts = Object.keys(loaders) as readonly CopyPartName[];
