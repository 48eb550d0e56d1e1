import type {} from 'use-intl';

import type { EnglishCopy } from './copy-shape.ts';

// Makes a key that does not exist, or an argument that is missing, a compile error everywhere.
declare module 'use-intl' {
  interface AppConfig {
    Messages: EnglishCopy;
  }
}
