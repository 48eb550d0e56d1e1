import type { Role } from '@floorhand/domain/kernel/command';
import { siteDocument, siteKey } from '@floorhand/domain/layout/location';
import { useEffect, useMemo, useRef } from 'react';
import { Route, Switch, useLocation } from 'wouter';

import { CopyPart } from '../copy/copy-part.tsx';
import { CopyProvider, useLanguage } from '../copy/copy-provider.tsx';
import type { Language } from '../copy/languages.ts';
import type { StartCopy } from '../copy/load-copy.ts';
import { FeedbackProvider } from '../feedback/feedback-provider.tsx';
import { RunScreen } from '../jobs/picking/run-screen.tsx';
import { lazyPart } from '../kit/lazy-part.tsx';
import { isScannerPath } from '../scanning/scanner-path.ts';
import { ScannerProvider } from '../scanning/scanner-provider.tsx';
import { usePreferences } from '../stores/preferences.ts';
import { useSiteZone } from '../stores/site-zone.ts';
import { useSession, type Session } from '../stores/session.ts';
import { floorOf } from '../sync/floor-of.ts';
import { withRules } from '../sync/job-rules.ts';
import { FloorContext } from '../sync/use-floor.ts';
import { useView } from '../sync/use-view.ts';
import { EnrolScreen } from './enrol-screen.tsx';
import { HaltedScreen } from './halted-screen.tsx';
import { HomeScreen } from './home/home-screen.tsx';
import { LeavingScreen } from './leaving-screen.tsx';
import { PartMissing, StartMissing } from './part-missing.tsx';
import { SignInScreen } from './sign-in-screen.tsx';
import { SyncScreen } from './sync-screen.tsx';
import { useTheme } from './use-theme.ts';
import { useWakeLock } from './use-wake-lock.ts';

/**
 * Picking starts with the app; every other job is a part of its own, on the device like the rest. Its screen opens with its
 * rules at hand, so that nothing is recorded there whose effect cannot be shown.
 */
const Moving = lazyPart({
  load: withRules('moving', async () => (await import('../jobs/moving/moving-screen.tsx')).MovingScreen),
  loading: null,
  missing: <PartMissing />,
});

const Putaway = lazyPart({
  load: withRules('putaway', async () => (await import('../jobs/putaway/putaway-screen.tsx')).PutawayScreen),
  loading: null,
  missing: <PartMissing />,
});

const Counting = lazyPart({
  load: withRules(
    'counting',
    async () => (await import('../jobs/counting/counting-screen.tsx')).CountingScreen,
  ),
  loading: null,
  missing: <PartMissing />,
});

const Receiving = lazyPart({
  load: withRules('receiving', async () => (await import('../jobs/receiving/receiving-screens.tsx')).default),
  loading: null,
  missing: <PartMissing />,
});

const Replenishment = lazyPart({
  load: withRules(
    'replenishment',
    async () => (await import('../jobs/replenishment/replenishment-screen.tsx')).ReplenishmentScreen,
  ),
  loading: null,
  missing: <PartMissing />,
});

const Supervisor = lazyPart({
  load: withRules('desk', async () => (await import('../supervisor/supervisor.tsx')).default),
  loading: null,
  missing: <PartMissing />,
});

const ScannerScreens = lazyPart({
  load: async () => (await import('../scanning/scanner-screens.tsx')).default,
  loading: null,
  missing: <PartMissing />,
});

export interface AppProps {
  readonly language: Language;
  readonly messages: StartCopy;
}

/** The whole app: who may work, then their work. */
export function App({ language, messages }: AppProps) {
  const timeZone = useSiteZone((state) => state.timeZone);
  useTheme(usePreferences((state) => state.theme));
  return (
    <CopyProvider language={language} messages={messages} timeZone={timeZone}>
      <FeedbackProvider>
        <ScannerProvider>
          <LanguageOfDevice />
          <Phase />
        </ScannerProvider>
      </FeedbackProvider>
    </CopyProvider>
  );
}

/** Speaks what was chosen, in this tab or in another. */
function LanguageOfDevice() {
  const chosen = usePreferences((state) => state.language);
  const { setLanguage } = useLanguage();
  useEffect(() => void setLanguage(chosen), [chosen, setLanguage]);
  return null;
}

function Phase() {
  const session = useSession();
  const [location] = useLocation();
  const isNobodyHere = session.phase === 'enrolling' || session.phase === 'signed_out';
  if (isNobodyHere && isScannerPath(location)) return <ScannerScreens home="/" />;
  switch (session.phase) {
    case 'opening':
      return null;
    case 'halted':
      return <HaltedScreen problem={session.problem} />;
    case 'part_missing':
      return <StartMissing />;
    case 'enrolling':
      return <EnrolScreen device={session.device} reason={session.reason} />;
    case 'leaving':
      return <LeavingScreen />;
    case 'signed_out':
      return <SignInScreen device={session.device} />;
    case 'working':
      return <Working session={session} />;
  }
}

function Working({ session }: { readonly session: Extract<Session, { phase: 'working' }> }) {
  const floor = useMemo(() => floorOf(session), [session]);
  useWakeLock();
  useFirstScreen(session.person.grant.roles);
  useEffect(() => {
    const wake = () => floor.sendNow();
    const visible = () => {
      if (document.visibilityState === 'visible') wake();
    };
    addEventListener('online', wake);
    // A try that fails at once says so on the screen; else it would be noticed at the next one, many seconds later.
    addEventListener('offline', wake);
    document.addEventListener('visibilitychange', visible);
    return () => {
      removeEventListener('online', wake);
      removeEventListener('offline', wake);
      document.removeEventListener('visibilitychange', visible);
    };
  }, [floor]);
  return (
    <FloorContext value={floor}>
      <SiteTime />
      <Screens />
    </FloorContext>
  );
}

/** Who only supervises starts at the board; the way back home stays open. */
function useFirstScreen(roles: readonly Role[]): void {
  const [location, navigate] = useLocation();
  const supervises = roles.every((role) => role === 'supervisor');
  const start = useRef(location);
  useEffect(() => {
    if (supervises && start.current === '/') navigate('/supervisor', { replace: true });
  }, [supervises, navigate]);
}

function Screens() {
  return (
    <Switch>
      <Route path="/pick/:runId">
        {({ runId }) => <RunScreen key={runId} runId={decodeURIComponent(runId)} />}
      </Route>
      <Route path="/scanner/*?">
        <ScannerScreens home="/sync" />
      </Route>
      <Route path="/move">
        <CopyPart names={['moving', 'putaway']} missing={<PartMissing />}>
          <Moving />
        </CopyPart>
      </Route>
      <Route path="/putaway">
        <CopyPart names={['putaway']} missing={<PartMissing />}>
          <Putaway />
        </CopyPart>
      </Route>
      <Route path="/replenish">
        <CopyPart names={['replenish', 'putaway']} missing={<PartMissing />}>
          <Replenishment />
        </CopyPart>
      </Route>
      <Route path="/count">
        <CopyPart names={['count']} missing={<PartMissing />}>
          <Counting />
        </CopyPart>
      </Route>
      <Route path="/receive/*?">
        <CopyPart names={['receive']} missing={<PartMissing />}>
          <Receiving />
        </CopyPart>
      </Route>
      <Route path="/sync">
        <SyncScreen />
      </Route>
      <Route path="/supervisor/*?">
        <CopyPart names={['desk', 'receive', 'moving', 'putaway']} missing={<PartMissing />}>
          <Supervisor />
        </CopyPart>
      </Route>
      <Route>
        <HomeScreen />
      </Route>
    </Switch>
  );
}

/** Times are those of the building, wherever the device thinks it is. */
function SiteTime() {
  const timeZone = useView((view) => view.get(siteDocument, siteKey)?.timeZone, []);
  useEffect(() => {
    if (timeZone !== undefined) useSiteZone.setState({ timeZone });
  }, [timeZone]);
  return null;
}
