import type { LucideIcon } from 'lucide-react';

import { Card, type CardState } from './card.tsx';
import { Tile } from './tile.tsx';

export interface SinceCardProps {
  readonly state: CardState;
  readonly icon: LucideIcon;
  /** "Offline since 13:42". */
  readonly title: string;
  readonly children: string;
}

/** How sending stands, in one sentence. */
export function SinceCard({ state, icon, title, children }: SinceCardProps) {
  return (
    <Card className="fh-since" state={state}>
      <Tile icon={icon} />
      <div role="status">
        <h2>{title}</h2>
        <p>{children}</p>
      </div>
    </Card>
  );
}
