import { createTranslator } from 'use-intl/core';

import type { Copy, EnglishCopy } from './copy-shape.ts';
import { intlLocales, type Language } from './languages.ts';
import { loadWholeCopy } from './load-whole-copy.ts';

/** Texts of loaded messages. Throws where a message cannot be formed, which the tests rule out for all of them. */
export function translatorOf(language: Language, messages: Copy) {
  return createTranslator({
    locale: intlLocales[language],
    // Every language has English's keys; its arguments are compared by a test.
    messages: messages as EnglishCopy,
    onError: (error) => {
      throw error;
    },
  });
}

export type Translator = ReturnType<typeof translatorOf>;

/** Texts outside React: notifications, printed sheets, exports. */
export async function createCopy(language: Language): Promise<Translator> {
  return translatorOf(language, await loadWholeCopy(language));
}
