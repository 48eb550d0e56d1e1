import type { ReactNode } from 'react';

import { EmptyArt, type EmptyScene } from './empty-art.tsx';

export interface EmptyStateProps {
  readonly scene: EmptyScene;
  readonly title: string;
  /** What will appear here, or what to do about it. */
  readonly children?: ReactNode;
  /** A `Button`. */
  readonly action?: ReactNode;
}

/** Nothing to show, said kindly, with the one thing that may be done about it. */
export function EmptyState({ scene, title, children, action }: EmptyStateProps) {
  return (
    <div className="fh-empty">
      <EmptyArt scene={scene} />
      <h2>{title}</h2>
      {children !== undefined && <p>{children}</p>}
      {action}
    </div>
  );
}
