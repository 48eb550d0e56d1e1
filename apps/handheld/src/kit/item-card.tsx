import { CircleCheckBig } from 'lucide-react';
import type { ReactNode } from 'react';

import { Card, type CardState } from './card.tsx';
import { Icon } from './icon.tsx';
import { Picture } from './picture.tsx';

export interface ItemFact {
  readonly label: string;
  /** Never wraps, never shortened. */
  readonly value: ReactNode;
}

export interface ItemCardProps {
  /** What a screen reader calls the card: "Item". */
  readonly label: string;
  readonly name: string;
  /** Language of the name when it is not the worker's. */
  readonly nameLanguage?: string | undefined;
  readonly sku: string;
  /** A `Picture`; the carton placeholder when left out. */
  readonly picture?: ReactNode;
  /** Lot, expiry and the like. */
  readonly facts?: readonly ItemFact[] | undefined;
  /** Colour and size, larger than the name's second line. */
  readonly variant?: string | undefined;
  readonly state?: CardState | undefined;
}

/** What: picture, name, SKU, and the facts to check on the pack. */
export function ItemCard({ label, name, nameLanguage, sku, picture, facts, variant, state }: ItemCardProps) {
  return (
    <Card className="fh-what" state={state} label={label}>
      <div className="fh-item">
        {picture ?? <Picture />}
        <div>
          <h2 lang={nameLanguage}>{name}</h2>
          {variant !== undefined && <p className="fh-strong">{variant}</p>}
          <p className="fh-sku">{sku}</p>
        </div>
        {state === 'correct' && <Icon shape={CircleCheckBig} size="l" />}
      </div>
      {facts !== undefined && facts.length > 0 && (
        <dl className="fh-facts">
          {facts.map((fact) => (
            <div key={fact.label}>
              <dt>{fact.label}</dt>
              <dd>{fact.value}</dd>
            </div>
          ))}
        </dl>
      )}
    </Card>
  );
}
