import type { Copy } from './copy-shape.ts';
import { start as english } from './en/start.ts';
import type { Language } from './languages.ts';

/** The words that every device has at its start. */
export type StartCopy = Pick<Copy, keyof typeof english>;

const loaders: Record<Exclude<Language, 'en'>, () => Promise<StartCopy>> = {
  ro: async () => (await import('./ro/start.ts')).start,
  pl: async () => (await import('./pl/start.ts')).start,
  nl: async () => (await import('./nl/start.ts')).start,
  th: async () => (await import('./th/start.ts')).start,
};

/**
 * Messages of a language. English is at hand, so that no device is ever without words; each other language is a chunk
 * of its own, kept on the device by the service worker.
 */
export async function loadCopy(language: Language): Promise<StartCopy> {
  return language === 'en' ? english : loaders[language]();
}
