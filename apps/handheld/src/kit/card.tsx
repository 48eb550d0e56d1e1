import type { ReactNode } from 'react';

export type CardState = 'next' | 'correct' | 'caution' | 'stop' | 'offline';

export interface CardProps {
  readonly state?: CardState | undefined;
  /** What a screen reader calls this part of the screen. */
  readonly label?: string | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

export function Card({ state, label, className, children }: CardProps) {
  return (
    <section
      className={className === undefined ? 'fh-card' : `fh-card ${className}`}
      data-state={state}
      aria-label={label}
    >
      {children}
    </section>
  );
}
