import { CloudCheck, CloudOff, RefreshCw, TriangleAlert, type LucideIcon } from 'lucide-react';

import { Icon } from './icon.tsx';

export type SyncState = 'synced' | 'syncing' | 'offline' | 'attention';

export interface SyncPillProps {
  readonly state: SyncState;
  /** Short: "Offline · 12", "3". Nothing while synced. */
  readonly text?: string | undefined;
  /** The whole sentence for screen readers. The pill is not live: it would interrupt. */
  readonly label: string;
  readonly onPress?: (() => void) | undefined;
}

const shapes: Record<SyncState, LucideIcon> = {
  synced: CloudCheck,
  syncing: RefreshCw,
  offline: CloudOff,
  attention: TriangleAlert,
};

export function SyncPill({ state, text, label, onPress }: SyncPillProps) {
  return (
    <button type="button" className="fh-sync" data-state={state} aria-label={label} onClick={onPress}>
      <span>
        <Icon shape={shapes[state]} />
        {text}
      </span>
    </button>
  );
}
