import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';

import { Icon } from './icon.tsx';
import { WholeCodes } from './whole-codes.tsx';

export interface StatusStripProps {
  readonly title: string;
  readonly subtitle?: ReactNode;
  /** Says where it leads: "Back to my work". */
  readonly back?: { readonly label: string; readonly onPress: () => void } | undefined;
  /** An avatar in place of the back button. */
  readonly who?: ReactNode;
  /** Sync pill, chip or close button. */
  readonly end?: ReactNode;
}

/** First line of a floor screen: where this is, how far along, and whether work is being sent. */
export function StatusStrip({ title, subtitle, back, who, end }: StatusStripProps) {
  const alone = back === undefined && who === undefined;
  return (
    <header className="fh-strip">
      {back !== undefined && (
        <button type="button" className="fh-icbtn" aria-label={back.label} onClick={back.onPress}>
          <Icon shape={ChevronLeft} size="l" />
        </button>
      )}
      {who !== undefined && <div className="fh-strip-who">{who}</div>}
      <div className="fh-strip-title" data-first={alone ? '' : undefined}>
        <h1>
          <WholeCodes text={title} />
        </h1>
        {subtitle !== undefined && <p>{subtitle}</p>}
      </div>
      {end}
    </header>
  );
}
