/** Languages of the app, in the order they stand at sign-in. */
export type Language = 'en' | 'ro' | 'pl' | 'nl' | 'th';

export interface LanguageChoice {
  readonly language: Language;
  /** On the button: short, in its own script. */
  readonly short: string;
  /** The language's own name for itself. */
  readonly name: string;
}

export const languages: readonly LanguageChoice[] = [
  { language: 'en', short: 'EN', name: 'English' },
  { language: 'ro', short: 'RO', name: 'Română' },
  { language: 'pl', short: 'PL', name: 'Polski' },
  { language: 'nl', short: 'NL', name: 'Nederlands' },
  { language: 'th', short: 'ไทย', name: 'ไทย' },
];

/**
 * What `Intl` is asked for. English puts the day first; Thai counts years as every label on a product does, not
 * from the Buddhist era.
 */
export const intlLocales: Record<Language, string> = {
  en: 'en-GB',
  ro: 'ro-RO',
  pl: 'pl-PL',
  nl: 'nl-NL',
  th: 'th-TH-u-ca-gregory-nu-latn',
};

/** The first of the browser's wishes that the app speaks; English when it speaks none. */
export function preferredLanguage(wishes: readonly string[]): Language {
  for (const wish of wishes) {
    const found = languages.find((choice) => choice.language === wish.slice(0, 2).toLowerCase());
    if (found !== undefined) return found.language;
  }
  return 'en';
}
