const line = {
  stroke: 'var(--fh-pic-line)',
  strokeWidth: 2.2,
  strokeLinejoin: 'round' as const,
  strokeLinecap: 'round' as const,
};

/** A tube, as in the design's stop. */
export function Tube() {
  return (
    <svg viewBox="0 0 64 64" aria-hidden="true">
      <path d="M23 10h18l4 36H19z" fill="var(--fh-pic-fill)" {...line} />
      <path d="M19 46h26v8a3 3 0 0 1-3 3H22a3 3 0 0 1-3-3z" fill="var(--fh-pic-fill-2)" {...line} />
      <path d="M23 10c0-2 18-2 18 0" fill="none" {...line} />
      <rect x="25" y="22" width="14" height="13" rx="2" fill="var(--fh-surface)" {...line} />
      <path d="M28 27h8M28 31h5" fill="none" {...line} />
    </svg>
  );
}
