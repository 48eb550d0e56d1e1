import { Redirect, Route, Switch } from 'wouter';

import { CopyPart } from '../copy/copy-part.tsx';
import { lazyPart } from '../kit/lazy-part.tsx';
import { PartMissing } from '../shell/part-missing.tsx';
import { useDeviceWatch } from '../sync/use-supervisor-api.ts';
import { BoardScreen } from './board/board-screen.tsx';
import { CountScreen } from './counts/count-screen.tsx';
import { CountsScreen } from './counts/counts-screen.tsx';
import { DevicesScreen } from './devices/devices-screen.tsx';
import { InventoryScreen } from './inventory/inventory-screen.tsx';
import { IssueScreen } from './issues/issue-screen.tsx';
import { IssuesScreen } from './issues/issues-screen.tsx';
import { OrdersScreen } from './orders/orders-screen.tsx';
import { PeopleScreen } from './people/people-screen.tsx';
import { SlottingScreen } from './slotting/slotting-screen.tsx';
import { RefillsScreen } from './replenishment/refills-screen.tsx';
import { WavesScreen } from './waves/waves-screen.tsx';
import './css/all.css';

/** Files are imported on some days only. */
const Imports = lazyPart<{ readonly importId: string | null }>({
  load: async () => (await import('./imports/imports-screen.tsx')).ImportsScreen,
  loading: null,
  missing: <PartMissing />,
});

/** Drawing bar codes takes an encoder that nobody else at the desk needs. */
const Labels = lazyPart({
  load: async () => (await import('./labels/labels-screen.tsx')).LabelsScreen,
  loading: null,
  missing: <PartMissing />,
});

/** The tablet view: what has to be decided in the next hour. Loaded only for those who may. */
export default function Supervisor() {
  useDeviceWatch();
  return (
    <Switch>
      <Route path="/supervisor/waves/:waveId?">
        {({ waveId }) => <WavesScreen waveId={waveId === undefined ? null : decodeURIComponent(waveId)} />}
      </Route>
      <Route path="/supervisor/replenishment">
        <CopyPart names={['desk', 'replenish']} missing={<PartMissing />}>
          <RefillsScreen />
        </CopyPart>
      </Route>
      <Route path="/supervisor/orders/:orderId?">
        {({ orderId }) => (
          <OrdersScreen orderId={orderId === undefined ? null : decodeURIComponent(orderId)} />
        )}
      </Route>
      <Route path="/supervisor/issues">
        <IssuesScreen />
      </Route>
      <Route path="/supervisor/issues/:issueId">
        {({ issueId }) => <IssueScreen key={issueId} issueId={decodeURIComponent(issueId)} />}
      </Route>
      <Route path="/supervisor/counts">
        <CountsScreen />
      </Route>
      <Route path="/supervisor/counts/:countKey">
        {({ countKey }) => <CountScreen key={countKey} countKey={decodeURIComponent(countKey)} />}
      </Route>
      <Route path="/supervisor/stock">
        <InventoryScreen />
      </Route>
      <Route path="/supervisor/devices">
        <DevicesScreen />
      </Route>
      <Route path="/supervisor/labels">
        <Labels />
      </Route>
      <Route path="/supervisor/imports/:importId?">
        {({ importId }) => <Imports importId={importId ?? null} />}
      </Route>
      <Route path="/supervisor/slotting">
        <SlottingScreen />
      </Route>
      <Route path="/supervisor/people">
        <PeopleScreen />
      </Route>
      <Route path="/supervisor">
        <BoardScreen />
      </Route>
      <Route>
        <Redirect to="/supervisor" />
      </Route>
    </Switch>
  );
}
