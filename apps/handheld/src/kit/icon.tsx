import type { LucideIcon } from 'lucide-react';
import { memo } from 'react';

export interface IconProps {
  readonly shape: LucideIcon;
  /** `s` 18 px, `l` 30 px; 24 px when left out. */
  readonly size?: 's' | 'l' | undefined;
}

/**
 * A Lucide icon in the kit's stroke and size. Always decoration: the words beside it say the same. Drawn once: of
 * those on a screen that answers a scan nearly all stay as they are.
 */
export const Icon = memo(function Icon({ shape: Shape, size }: IconProps) {
  return <Shape className={size === undefined ? 'fh-ic' : `fh-ic fh-ic-${size}`} aria-hidden />;
});
