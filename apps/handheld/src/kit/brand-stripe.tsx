import type { CSSProperties } from 'react';

export interface BrandStripeProps {
  readonly name: string;
  /** Any CSS colour. The name always stands with it. */
  readonly colour: string;
}

/** Whose goods these are, under the status strip. */
export function BrandStripe({ name, colour }: BrandStripeProps) {
  const style: CSSProperties & Record<'--fh-brand', string> = { '--fh-brand': colour };
  return (
    <div className="fh-brand" style={style}>
      {name}
    </div>
  );
}
