import type { LucideIcon } from 'lucide-react';

export interface IconProps {
  readonly shape: LucideIcon;
  /** `s` 18 px, `l` 30 px; 24 px when left out. */
  readonly size?: 's' | 'l' | undefined;
}

/** A Lucide icon in the kit's stroke and size. Always decoration: the words beside it say the same. */
export function Icon({ shape: Shape, size }: IconProps) {
  return <Shape className={size === undefined ? 'fh-ic' : `fh-ic fh-ic-${size}`} aria-hidden />;
}
