import type { ComponentType } from 'react';

const line = {
  stroke: 'var(--fh-pic-line)',
  strokeWidth: 2.2,
  strokeLinejoin: 'round' as const,
  strokeLinecap: 'round' as const,
};
const body = 'var(--fh-pic-fill)';
const second = 'var(--fh-pic-fill-2)';

const Tube = () => (
  <svg viewBox="0 0 64 64" aria-hidden="true">
    <path d="M23 10h18l4 36H19z" fill={body} {...line} />
    <path d="M19 46h26v8a3 3 0 0 1-3 3H22a3 3 0 0 1-3-3z" fill={second} {...line} />
    <rect x="25" y="22" width="14" height="13" rx="2" fill="var(--fh-surface)" {...line} />
    <path d="M28 27h8M28 31h5" fill="none" {...line} />
  </svg>
);
const Mug = () => (
  <svg viewBox="0 0 64 64" aria-hidden="true">
    <path d="M12 18h30v26a8 8 0 0 1-8 8H20a8 8 0 0 1-8-8z" fill={body} {...line} />
    <path d="M42 24h4a7 7 0 0 1 7 7v2a7 7 0 0 1-7 7h-4M12 30h30" fill="none" {...line} />
    <ellipse cx="27" cy="18" rx="15" ry="4" fill="var(--fh-surface)" {...line} />
  </svg>
);
const Bag = () => (
  <svg viewBox="0 0 64 64" aria-hidden="true">
    <path d="M18 12h28l3 42H15z" fill={body} {...line} />
    <path d="M18 12h28v7H18z" fill={second} {...line} />
    <circle cx="32" cy="37" r="8" fill="var(--fh-surface)" {...line} />
  </svg>
);
const Box = () => (
  <svg viewBox="0 0 64 64" aria-hidden="true">
    <path d="M12 20h40v34H12z" fill={body} {...line} />
    <path d="M12 20l6-9h28l6 9" fill={second} {...line} />
    <path d="M22 34h20M22 41h12" fill="none" {...line} />
  </svg>
);
const Bottle = () => (
  <svg viewBox="0 0 64 64" aria-hidden="true">
    <path d="M27 14h10v8l6 8v24a3 3 0 0 1-3 3H24a3 3 0 0 1-3-3V30l6-8z" fill={body} {...line} />
    <path d="M27 7h10v7H27z" fill={second} {...line} />
    <rect x="25" y="34" width="14" height="13" rx="2" fill="var(--fh-surface)" {...line} />
  </svg>
);
const Towel = () => (
  <svg viewBox="0 0 64 64" aria-hidden="true">
    <path d="M14 12h36v38H14z" fill={body} {...line} />
    <path d="M14 38h36M14 43h36M24 12v38" fill="none" {...line} />
    <path d="M14 50h36v5H14z" fill={second} {...line} />
  </svg>
);

/** Drawn placeholders by the picture name of a SKU. */
export const drawings: Readonly<Record<string, ComponentType>> = {
  tube: Tube,
  mug: Mug,
  bag: Bag,
  box: Box,
  bottle: Bottle,
  towel: Towel,
};
