import { CornerDownRight, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

import { Icon } from './icon.tsx';

export interface ThenLineProps {
  readonly icon?: LucideIcon;
  readonly children: ReactNode;
}

/** What comes after this stop. Text only, never pressable. */
export function ThenLine({ icon = CornerDownRight, children }: ThenLineProps) {
  return (
    <p className="fh-then">
      <Icon shape={icon} size="s" />
      <span>{children}</span>
    </p>
  );
}
