import type { ReactNode } from 'react';

export interface ListProps {
  readonly label?: string | undefined;
  /** `records` for rows of what was recorded: lower, a small icon and no tile. */
  readonly kind?: 'rows' | 'records';
  /** `fill` shares the free height among the rows. */
  readonly height?: 'fit' | 'fill';
  /** `navigation` where every row leads to a screen. */
  readonly role?: 'list' | 'navigation' | undefined;
  readonly children: ReactNode;
}

export function List({ label, kind = 'rows', height = 'fit', role, children }: ListProps) {
  return (
    <div
      className={kind === 'records' ? 'fh-list fh-records' : 'fh-list'}
      data-fill={height === 'fill' ? '' : undefined}
      role={role}
      aria-label={label}
    >
      {children}
    </div>
  );
}
