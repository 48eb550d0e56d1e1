import type { Copy } from './copy-shape.ts';
import { en } from './en.ts';
import type { Language } from './languages.ts';

const loaders: Record<Exclude<Language, 'en'>, () => Promise<Copy>> = {
  ro: async () => (await import('./ro.ts')).ro,
  pl: async () => (await import('./pl.ts')).pl,
  nl: async () => (await import('./nl.ts')).nl,
  th: async () => (await import('./th.ts')).th,
};

/**
 * Messages of a language. English is at hand; each other language is a chunk of its own, kept on the device by
 * the service worker.
 */
export async function loadCopy(language: Language): Promise<Copy> {
  return language === 'en' ? en : loaders[language]();
}
