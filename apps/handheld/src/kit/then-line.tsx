import { CornerDownRight, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

import { Icon } from './icon.tsx';

/** What comes after this stop. Text only, never pressable. */
export function ThenLine({ icon = CornerDownRight, children }: { readonly icon?: LucideIcon; readonly children: ReactNode }) {
  return (
    <p className="fh-then">
      <Icon shape={icon} />
      <span>{children}</span>
    </p>
  );
}
