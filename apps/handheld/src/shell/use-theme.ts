import { useEffect } from 'react';

import type { Theme } from '../stores/preferences.ts';

/** Light, dark, or whatever the system says. */
export function useTheme(theme: Theme): void {
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
}
