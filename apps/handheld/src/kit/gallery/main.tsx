import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

import '../css/all.css';
import '../css/desk-part.css';
import { CopyProvider } from '../../copy/copy-provider.tsx';
import { preferredLanguage } from '../../copy/languages.ts';
import { loadWholeCopy } from '../../copy/load-whole-copy.ts';
import { Demo, DeskPage, Empty, Halt, SignIn } from './other-pages.tsx';
import { Counting, PickStop, WrongItem } from './pick-pages.tsx';
import { States } from './states.tsx';
import { Home, SyncDevice } from './work-pages.tsx';

// Development only: `/kit.html?page=pick&lang=th&theme=dark`. The production build has no such page.
const pages: Record<string, ReactNode> = {
  states: <States />,
  pick: <PickStop sheet="closed" />,
  short: <PickStop sheet="open" />,
  counting: <Counting />,
  wrong: <WrongItem />,
  home: <Home />,
  sync: <SyncDevice />,
  badge: <SignIn step="badge" />,
  pin: <SignIn step="pin" />,
  demo: <Demo />,
  empty: <Empty />,
  halt: <Halt />,
  desk: <DeskPage />,
};

const asked = new URLSearchParams(location.search);
const language = preferredLanguage([asked.get('lang') ?? 'en']);
const theme = asked.get('theme');
if (theme !== null) document.documentElement.dataset['theme'] = theme;
const root = document.getElementById('root');
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <CopyProvider language={language} messages={await loadWholeCopy(language)} timeZone="Europe/Amsterdam">
        {pages[asked.get('page') ?? 'states']}
      </CopyProvider>
    </StrictMode>,
  );
