import { Box, CircleCheckBig, MapPin, ShoppingBasket, type LucideIcon } from 'lucide-react';

import { Icon } from './icon.tsx';

export type ScanStepKind = 'bin' | 'item' | 'tote';

export interface ScanStep {
  readonly kind: ScanStepKind;
  readonly state: 'done' | 'now' | 'later';
}

export interface ScanStepsProps {
  readonly steps: readonly ScanStep[];
  /** "Bin done, item now, tote later". */
  readonly label: string;
}

const shapes: Record<ScanStepKind, LucideIcon> = { bin: MapPin, item: Box, tote: ShoppingBasket };

/** Icons, so that no language overflows; the words are in the label. */
export function ScanSteps({ steps, label }: ScanStepsProps) {
  return (
    <div className="fh-steps" role="img" aria-label={label}>
      {steps.map((step) => (
        <span key={step.kind} data-s={step.state === 'later' ? undefined : step.state}>
          <Icon shape={step.state === 'done' ? CircleCheckBig : shapes[step.kind]} />
        </span>
      ))}
    </div>
  );
}
