import {
  CircleCheckBig,
  CloudOff,
  Info,
  OctagonX,
  Route,
  TriangleAlert,
  type LucideIcon,
} from 'lucide-react';
import type { ReactNode } from 'react';

import { Icon } from './icon.tsx';

export type NoteState = 'info' | 'next' | 'correct' | 'caution' | 'stop' | 'offline';

export interface NoteProps {
  readonly state?: NoteState;
  /** In place of the state's own icon. */
  readonly icon?: LucideIcon | undefined;
  /** Bold: what happened or what to do. */
  readonly title?: ReactNode;
  /** Why. */
  readonly children?: ReactNode;
  /** `below` starts the why on its own line. */
  readonly detail?: 'beside' | 'below';
  /** A button at the end: "Undo". */
  readonly action?: ReactNode;
}

const shapes: Record<NoteState, LucideIcon> = {
  info: Info,
  next: Route,
  correct: CircleCheckBig,
  caution: TriangleAlert,
  stop: OctagonX,
  offline: CloudOff,
};

/** Feedback inside the page, in place of toasts: it stays until the thing it is about is over. */
export function Note({ state = 'info', icon, title, children, detail = 'beside', action }: NoteProps) {
  return (
    <div className="fh-note" data-state={state} role="status">
      <Icon shape={icon ?? shapes[state]} />
      <div>
        {title !== undefined && <b>{title}</b>}
        {title !== undefined && children !== undefined && (detail === 'below' ? <br /> : ' ')}
        {children}
      </div>
      {action}
    </div>
  );
}
