import type { LucideIcon } from 'lucide-react';

import { Icon } from './icon.tsx';

export type TileState = 'next' | 'stop' | 'caution' | 'correct' | 'offline';

/** The square an icon stands in at the start of a row. */
export function Tile({ icon, state }: { readonly icon: LucideIcon; readonly state?: TileState | undefined }) {
  return (
    <span className="fh-tile" data-state={state}>
      <Icon shape={icon} />
    </span>
  );
}
