import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

import { Icon } from './icon.tsx';

export interface ChipProps {
  readonly state?: 'next' | 'correct' | 'caution' | 'stop' | 'offline' | undefined;
  readonly icon?: LucideIcon | undefined;
  readonly children: ReactNode;
}

/** A short fact with its state. Not pressable. */
export function Chip({ state, icon, children }: ChipProps) {
  return (
    <span className="fh-chip" data-state={state}>
      {icon !== undefined && <Icon shape={icon} />}
      {children}
    </span>
  );
}
