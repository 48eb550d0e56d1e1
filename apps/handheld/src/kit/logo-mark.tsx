/** The mark of the product, in ink. */
export function LogoMark() {
  return (
    <svg className="fh-logo" viewBox="0 0 36 36" role="img" aria-label="Floorhand">
      <rect width="36" height="36" rx="9" fill="var(--fh-ink)" />
      <g stroke="var(--fh-surface)" strokeWidth="3.2" strokeLinecap="round" fill="none">
        <path d="M10 8v20M10 28h17" />
        <path d="M16.5 10v12M21 14v8M26 10v12" />
      </g>
    </svg>
  );
}
