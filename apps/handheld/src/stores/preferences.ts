import { z } from 'zod';
import { create } from 'zustand';

import { preferredLanguage, type Language } from '../copy/languages.ts';
import type { Volume } from '../feedback/outcome.ts';

export type Theme = 'system' | 'light' | 'dark';

const keptSchema = z.object({
  volume: z.enum(['loud', 'soft', 'off']),
  theme: z.enum(['system', 'light', 'dark']),
  language: z.enum(['en', 'ro', 'pl', 'nl', 'th']),
});

export interface Preferences extends z.infer<typeof keptSchema> {
  readonly setVolume: (volume: Volume) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setLanguage: (language: Language) => void;
}

const storageKey = 'floorhand.preferences';

/** A device's small habits. Losing them costs a tap, so they live in the browser's simplest storage. */
function kept(): z.infer<typeof keptSchema> {
  const fallback = {
    volume: 'loud',
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

export const usePreferences = create<Preferences>()((set, get) => {
  const keep = (change: Partial<z.infer<typeof keptSchema>>) => {
    set(change);
    const { volume, theme, language } = get();
    try {
      localStorage.setItem(storageKey, JSON.stringify({ volume, theme, language }));
    } catch {
      // A full or blocked storage keeps the choice for this session only.
    }
  };
  return {
    ...kept(),
    setVolume: (volume) => keep({ volume }),
    setTheme: (theme) => keep({ theme }),
    setLanguage: (language) => keep({ language }),
  };
});
