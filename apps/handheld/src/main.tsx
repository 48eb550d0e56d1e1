import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';

import { start as english } from './copy/en/start.ts';
import { loadCopy } from './copy/load-copy.ts';
import { App } from './shell/app.tsx';
import { watchForMissingParts, watchForUpdates } from './shell/app-update.ts';
import { followOtherTabs, usePreferences } from './stores/preferences.ts';
import { openApp } from './sync/session-control.ts';
import './kit/css/all.css';

// The content security policy allows no code made at run time.
z.config({ jitless: true });

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');

watchForMissingParts();
followOtherTabs(window);
void begin(root);

/** Nothing at the top of this module may be waited for: every other part imports from this one once it has run. */
async function begin(on: HTMLElement): Promise<void> {
  const { language } = usePreferences.getState();
  // A language that is not to be had must not keep anyone from work: the note at the next pause brings it back.
  const [messages] = await Promise.all([loadCopy(language).catch(() => english), openApp()]);
  createRoot(on).render(
    <StrictMode>
      <App language={language} messages={messages} />
    </StrictMode>,
  );
  watchForUpdates();
}
