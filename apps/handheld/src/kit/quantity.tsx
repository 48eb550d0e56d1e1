import type { ReactNode } from 'react';

import { Card } from './card.tsx';

export interface QuantityProps {
  /** "Pick". */
  readonly verb: string;
  readonly value: number;
  /** "tubes", already in the right plural. */
  readonly unit: string;
}

/** How many: the biggest number on the screen. */
export function Quantity({ verb, value, unit }: QuantityProps) {
  return (
    <div className="fh-qty">
      <em>{verb}</em>
      <b>{value}</b>
      <span>{unit}</span>
    </div>
  );
}

export interface HowManyCardProps extends QuantityProps {
  /** "Pick 6 tubes". */
  readonly label: string;
  /** "Into tote <b>T-318</b>", above the cart. */
  readonly into?: ReactNode;
  /** A `ToteCart`. */
  readonly cart?: ReactNode;
}

/** The quantity with the tote it goes into. Takes the free height of the screen. */
export function HowManyCard({ label, into, cart, ...quantity }: HowManyCardProps) {
  return (
    <Card className="fh-howmany" label={label}>
      <Quantity {...quantity} />
      {(into !== undefined || cart !== undefined) && (
        <div className="fh-into">
          {into !== undefined && <p>{into}</p>}
          {cart}
        </div>
      )}
    </Card>
  );
}
