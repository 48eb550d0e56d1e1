import type { Copy } from './copy-shape.ts';
import type { Language } from './languages.ts';

const loaders: Record<Language, () => Promise<{ readonly imports: Copy['imports'] }>> = {
  en: () => import('./en/imports.ts'),
  ro: () => import('./ro/imports.ts'),
  pl: () => import('./pl/imports.ts'),
  nl: () => import('./nl/imports.ts'),
  th: () => import('./th/imports.ts'),
};

/** The words of the page of imports, which only that page brings: they are as many as those of a whole job. */
export const loadImportsWords = async (language: Language): Promise<Partial<Copy>> => ({
  imports: (await loaders[language]()).imports,
});
