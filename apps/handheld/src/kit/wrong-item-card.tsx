import { ArrowRight, X, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

import { Card } from './card.tsx';
import { Icon } from './icon.tsx';
import { Picture } from './picture.tsx';

export interface ComparedItem {
  /** "You scanned", "Pick this one". */
  readonly lead: string;
  readonly name: string;
  readonly nameLanguage?: string | undefined;
  /** SKU, and the lot where it matters. */
  readonly code: string;
  readonly picture?: ReactNode;
}

export interface WrongItemCardProps {
  readonly label: string;
  readonly scanned: ComparedItem;
  readonly wanted: ComparedItem;
}

/** What is in the hand against what is asked, one above the other. */
export function WrongItemCard({ label, scanned, wanted }: WrongItemCardProps) {
  return (
    <Card className="fh-compare" state="stop" label={label}>
      <Side side="scanned" icon={X} item={scanned} />
      <Side side="wanted" icon={ArrowRight} item={wanted} />
    </Card>
  );
}

interface SideProps {
  readonly side: 'scanned' | 'wanted';
  readonly icon: LucideIcon;
  readonly item: ComparedItem;
}

function Side({ side, icon, item }: SideProps) {
  return (
    <div data-side={side}>
      {item.picture ?? <Picture />}
      <div>
        <p className="fh-compare-lead">
          <Icon shape={icon} size="s" />
          {item.lead}
        </p>
        <h2 lang={item.nameLanguage}>{item.name}</h2>
        <p className="fh-sku">{item.code}</p>
      </div>
    </div>
  );
}
