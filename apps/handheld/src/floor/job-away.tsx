import type { ReactNode } from 'react';

import { Button } from '../kit/button.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { FloorApp } from '../kit/floor-app.tsx';
import { StatusStrip } from '../kit/status-strip.tsx';
import { useCardsOnly } from '../scanning/use-cards-only.ts';
import { SyncButton } from '../shell/sync-button.tsx';

interface JobAwayProps {
  /** Which work it is: "Pick R-100". */
  readonly job: string;
  readonly title: string;
  readonly back: { readonly label: string; readonly onPress: () => void };
  /** Why, in one sentence. */
  readonly children: ReactNode;
}

/** In place of work that is not here: never loaded, gone, or somebody else's. Nothing is recorded on it. */
export function JobAway({ job, title, back, children }: JobAwayProps) {
  useCardsOnly(back.onPress);
  return (
    <FloorApp
      strip={<StatusStrip title={job} end={<SyncButton />} />}
      dock={
        <Button kind="primary" onPress={back.onPress}>
          {back.label}
        </Button>
      }
    >
      <EmptyState scene="newDevice" title={title}>
        {children}
      </EmptyState>
    </FloorApp>
  );
}
