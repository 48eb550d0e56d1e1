import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { IntlProvider } from 'use-intl';

import type { EnglishCopy } from './copy-shape.ts';
import { createFormats, type Formats } from './formats.ts';
import { intlLocales, type Language } from './languages.ts';
import { loadCopy, type StartCopy } from './load-copy.ts';

interface CopyState {
  readonly language: Language;
  readonly setLanguage: (language: Language) => Promise<void>;
  readonly formats: Formats;
  readonly messages: StartCopy;
  readonly timeZone: string;
}

const CopyContext = createContext<CopyState | null>(null);

export interface CopyProviderProps {
  readonly language: Language;
  /** Of `language`, from `loadCopy`: load it before the first render, so that no wrong language flashes by. */
  readonly messages: StartCopy;
  /** IANA name of the site's zone. */
  readonly timeZone: string;
  readonly children: ReactNode;
}

/** Words, dates and numbers for everything below, and the language of the document. */
export function CopyProvider({ language, messages, timeZone, children }: CopyProviderProps) {
  const [spoken, setSpoken] = useState({ language, messages });
  const setLanguage = useCallback(async (next: Language) => {
    // A language that is not to be had changes nothing; the missing part is noticed elsewhere.
    const loaded = await loadCopy(next).catch(() => null);
    if (loaded) setSpoken((now) => (now.language === next ? now : { language: next, messages: loaded }));
  }, []);
  useEffect(() => {
    document.documentElement.lang = spoken.language;
  }, [spoken.language]);
  const state = useMemo(
    () => ({ ...spoken, setLanguage, timeZone, formats: createFormats(spoken.language, timeZone) }),
    [spoken, setLanguage, timeZone],
  );
  return (
    <CopyContext value={state}>
      {/* Every language has English's keys, so its messages stand in for them. */}
      <IntlProvider
        locale={intlLocales[spoken.language]}
        messages={spoken.messages as EnglishCopy}
        timeZone={timeZone}
      >
        {children}
      </IntlProvider>
    </CopyContext>
  );
}

/** For what brings words of its own (`copy-part.tsx`); screens use `useLanguage` and `useFormats`. */
export function useCopyState(): CopyState {
  const state = use(CopyContext);
  if (state === null) throw new Error('used outside CopyProvider');
  return state;
}

/** The language in use, and how to change it; the change shows when its messages are there. */
export function useLanguage(): Pick<CopyState, 'language' | 'setLanguage'> {
  return useCopyState();
}

/** Dates, times and numbers in the language in use and the site's time zone. */
export function useFormats(): Formats {
  return useCopyState().formats;
}
