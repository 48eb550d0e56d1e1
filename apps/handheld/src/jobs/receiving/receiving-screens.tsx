import { Route, Switch } from 'wouter';

import { DockScreen } from './dock-screen.tsx';
import { LoadScreen } from './load-screen.tsx';

/** The doors, and a load at one of them. */
export default function ReceivingScreens() {
  return (
    <Switch>
      <Route path="/receive/:receiptId">
        {({ receiptId }) => <LoadScreen key={receiptId} receiptId={decodeURIComponent(receiptId)} />}
      </Route>
      <Route>
        <DockScreen />
      </Route>
    </Switch>
  );
}
