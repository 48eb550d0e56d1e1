import { z } from 'zod';
import { create } from 'zustand';

import { preferredLanguage, type Language } from '../copy/languages.ts';
import type { Volume } from '../feedback/outcome.ts';

export type Theme = 'system' | 'light' | 'dark';

const volumeSchema = z.enum(['loud', 'soft', 'off']);

const keptSchema = z.object({
  /** Of whoever has not chosen one. */
  volume: volumeSchema,
  /** By badge: people share devices, not ears. */
  volumes: z.record(z.string(), volumeSchema).catch({}),
  theme: z.enum(['system', 'light', 'dark']),
  language: z.enum(['en', 'ro', 'pl', 'nl', 'th']),
});

export interface Preferences extends z.infer<typeof keptSchema> {
  /** For the person with this badge, or for everybody else while nobody is signed in. */
  readonly setVolume: (badge: string | null, volume: Volume) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setLanguage: (language: Language) => void;
}

const storageKey = 'floorhand.preferences';

/** A device's small habits. Losing them costs a tap, so they live in the browser's simplest storage. */
function kept(): z.infer<typeof keptSchema> {
  const fallback = {
    volume: 'loud',
    volumes: {},
    theme: 'system',
    language: preferredLanguage(navigator.languages),
  } as const;
  try {
    const parsed = keptSchema.safeParse({
      ...fallback,
      ...JSON.parse(localStorage.getItem(storageKey) ?? '{}'),
    });
    return parsed.success ? parsed.data : fallback;
  } catch {
    // Blocked storage or torn JSON: the defaults do.
    return fallback;
  }
}

/** How loud it is for the person with this badge, or for nobody in particular. */
export const volumeOf = (
  { volume, volumes }: Pick<Preferences, 'volume' | 'volumes'>,
  badge: string | null,
) => (badge === null ? undefined : volumes[badge]) ?? volume;

export const usePreferences = create<Preferences>()((set, get) => {
  const keep = (change: Partial<z.infer<typeof keptSchema>>) => {
    set(change);
    const { volume, volumes, theme, language } = get();
    try {
      localStorage.setItem(storageKey, JSON.stringify({ volume, volumes, theme, language }));
    } catch {
      // A full or blocked storage keeps the choice for this session only.
    }
  };
  return {
    ...kept(),
    setVolume: (badge, volume) =>
      keep(badge === null ? { volume } : { volumes: { ...get().volumes, [badge]: volume } }),
    setTheme: (theme) => keep({ theme }),
    setLanguage: (language) => keep({ language }),
  };
});

/** What is chosen in one tab of the app holds in all of them. */
export function followOtherTabs(page: Pick<EventTarget, 'addEventListener'>): void {
  page.addEventListener('storage', (event) => {
    if ((event as StorageEvent).key === storageKey) usePreferences.setState(kept());
  });
}
