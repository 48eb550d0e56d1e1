import type { LucideIcon } from 'lucide-react';
import { useId, type ReactNode } from 'react';

import { Icon } from './icon.tsx';

export interface ButtonProps {
  /** `primary` is the one next thing of the screen. */
  readonly kind?: 'primary' | 'soft' | 'caution' | 'done' | undefined;
  readonly icon?: LucideIcon | undefined;
  readonly iconAfter?: LucideIcon | undefined;
  /** Why it does nothing now. Shown under the button; a button is never disabled without one. */
  readonly disabledReason?: string | undefined;
  readonly onPress?: (() => void) | undefined;
  readonly children: ReactNode;
}

export function Button({ kind, icon, iconAfter, disabledReason, onPress, children }: ButtonProps) {
  const reasonId = useId();
  const disabled = disabledReason !== undefined;
  const button = (
    <button
      type="button"
      className="fh-btn"
      data-kind={disabled ? undefined : kind}
      aria-disabled={disabled || undefined}
      aria-describedby={disabled ? reasonId : undefined}
      onClick={disabled ? undefined : onPress}
    >
      {icon !== undefined && <Icon shape={icon} />}
      {children}
      {iconAfter !== undefined && <Icon shape={iconAfter} />}
    </button>
  );
  if (!disabled) return button;
  return (
    <span className="fh-withreason">
      {button}
      <small className="fh-reason" id={reasonId}>
        {disabledReason}
      </small>
    </span>
  );
}

export interface IconButtonProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly onPress: () => void;
}

/** Button with an icon alone: only back, close, camera, type, plus and minus may stand so. */
export function IconButton({ icon, label, onPress }: IconButtonProps) {
  return (
    <button type="button" className="fh-icbtn" aria-label={label} onClick={onPress}>
      <Icon shape={icon} />
    </button>
  );
}

export interface ActionsProps {
  /** `narrow-first` where the second of two is the one usually meant. */
  readonly layout?: 'equal' | 'narrow-first';
  readonly children: ReactNode;
}

/** Buttons side by side: the exceptions under the scan bar. */
export function Actions({ layout = 'equal', children }: ActionsProps) {
  return (
    <div className="fh-actions" data-layout={layout}>
      {children}
    </div>
  );
}
