import type { EnglishCopy } from './copy-shape.ts';

/** Words of one area: `const t = useCopy('pick')`, then `t('scanItem')`. */
export { useTranslations as useCopy } from 'use-intl';

// Makes a key that does not exist, or an argument that is missing, a compile error everywhere.
declare module 'use-intl' {
  interface AppConfig {
    Messages: EnglishCopy;
  }
}
