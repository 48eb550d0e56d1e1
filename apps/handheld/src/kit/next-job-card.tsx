import type { ReactNode } from 'react';

import { Card } from './card.tsx';

export interface NextJobCardProps {
  /** "Do this next". */
  readonly eyebrow: string;
  /** "Pick W-1042". */
  readonly title: string;
  /** "23 stops · 61 items". */
  readonly detail: string;
  /** Cut-off: "DHL 14:30", "48 min", "to cut-off". */
  readonly due?: { readonly eyebrow: string; readonly value: string; readonly caption: string } | undefined;
  /** The screen's primary `Button`. */
  readonly action: ReactNode;
}

/** The next job: one card, one button. */
export function NextJobCard({ eyebrow, title, detail, due, action }: NextJobCardProps) {
  return (
    <Card className="fh-job" label={eyebrow}>
      <div className="fh-job-top">
        <div>
          <p className="fh-eyebrow">{eyebrow}</p>
          <h2>{title}</h2>
          <p className="fh-job-detail">{detail}</p>
        </div>
        {due !== undefined && (
          <div className="fh-due">
            <p className="fh-eyebrow">{due.eyebrow}</p>
            <b>{due.value}</b>
            <small>{due.caption}</small>
          </div>
        )}
      </div>
      {action}
    </Card>
  );
}
