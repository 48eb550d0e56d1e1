/** A badge under a scanner's beam, for the hero scan bar of sign-in. */
export function BadgeArt() {
  return (
    <svg
      viewBox="0 0 280 112"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <rect x="72" y="10" width="136" height="92" rx="10" />
      <path d="M128 10V4h24v6" />
      <circle cx="104" cy="42" r="12" />
      <path d="M86 72c2-10 34-10 36 0M140 34h50M140 48h34" />
      <path
        d="M92 86v8M99 86v8M108 86v8M113 86v8M122 86v8M131 86v8M136 86v8M146 86v8M153 86v8M160 86v8M169 86v8M175 86v8M184 86v8"
        strokeWidth="3.4"
        strokeLinecap="butt"
      />
      <path d="M28 90h40M212 90h40" strokeDasharray="2 8" strokeWidth="3.4" />
    </svg>
  );
}
