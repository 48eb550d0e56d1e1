import type { ReactNode } from 'react';

export interface PictureProps {
  /** Address of a square photo; a drawn carton stands in while there is none. */
  readonly src?: string | undefined;
  /** 84 px when left out, 56 for `m`, 44 for `s`. */
  readonly size?: 'm' | 's' | undefined;
  /** A drawing in place of the carton. */
  readonly children?: ReactNode;
}

/** Product picture. Decoration for screen readers: the name always stands beside it. */
export function Picture({ src, size, children }: PictureProps) {
  return (
    <div className="fh-pic" data-size={size}>
      {src !== undefined ? <img src={src} alt="" decoding="async" /> : (children ?? <Carton />)}
    </div>
  );
}

function Carton() {
  const line = { stroke: 'var(--fh-pic-line)', strokeWidth: 2.2, strokeLinejoin: 'round' as const };
  return (
    <svg viewBox="0 0 64 64" aria-hidden="true">
      <path d="M10 22l22-10 22 10v22L32 54 10 44z" fill="var(--fh-pic-fill)" {...line} />
      <path d="M10 22l22 10 22-10M32 32v22" fill="none" {...line} />
      <path d="M21 17l22 10v9" fill="none" {...line} />
    </svg>
  );
}
