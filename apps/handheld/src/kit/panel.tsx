import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

import { Icon } from './icon.tsx';

export interface PanelProps {
  /** Heading; without one give a label. */
  readonly title?: string | undefined;
  readonly label?: string | undefined;
  /** Text, key or chip at the end of the heading. */
  readonly end?: ReactNode;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

export function Panel({ title, label, end, className, children }: PanelProps) {
  return (
    <section
      className={className === undefined ? 'fh-panel' : `fh-panel ${className}`}
      aria-label={label ?? title}
    >
      {title !== undefined && (
        <div className="fh-panel-head">
          <h2>{title}</h2>
          <span className="fh-grow" />
          {end}
        </div>
      )}
      {children}
    </section>
  );
}

export interface KpiProps {
  readonly label: string;
  /** Formatted: "99.6%". A dash stands for zero where zero is good. */
  readonly value: string;
  readonly icon?: LucideIcon | undefined;
  readonly detail?: string | undefined;
}

/** One figure of the day. */
export function Kpi({ label, value, icon, detail }: KpiProps) {
  return (
    <div className="fh-kpi">
      <span>{label}</span>
      <b>{value}</b>
      {detail !== undefined && (
        <small>
          {icon !== undefined && <Icon shape={icon} />}
          {detail}
        </small>
      )}
    </div>
  );
}
