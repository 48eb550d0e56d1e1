import type { ReactNode } from 'react';

export type EmptyScene =
  | 'empty'
  | 'allPicked'
  | 'allDecided'
  | 'toMove'
  | 'noMatch'
  | 'newDevice'
  | 'offlineDone'
  | 'noReturns';

interface BoxProps {
  readonly at: readonly [x: number, y: number];
  readonly size: readonly [width: number, height: number];
  readonly tone?: 'light' | 'tan';
}

function Carton({ at, size, tone = 'light' }: BoxProps) {
  return (
    <rect
      x={at[0]}
      y={at[1]}
      width={size[0]}
      height={size[1]}
      rx="2"
      fill={tone === 'tan' ? 'var(--fh-pic-fill)' : 'var(--fh-pic)'}
      stroke="var(--fh-pic-line)"
      strokeWidth="2.2"
    />
  );
}

function Done({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle r="15" fill="var(--fh-correct)" />
      <path d="M-7 0l5 5 9-10" stroke="var(--fh-correct-on)" strokeWidth="3.2" />
    </g>
  );
}

const scenes: Record<EmptyScene, ReactNode> = {
  empty: null,
  allPicked: (
    <>
      <Carton at={[26, 18]} size={[26, 22]} />
      <Carton at={[58, 24]} size={[20, 16]} tone="tan" />
      <Carton at={[94, 52]} size={[28, 22]} />
      <Carton at={[26, 84]} size={[36, 20]} tone="tan" />
      <Done x={104} y={24} />
    </>
  ),
  allDecided: (
    <>
      <Carton at={[26, 18]} size={[26, 22]} />
      <Carton at={[56, 18]} size={[26, 22]} tone="tan" />
      <Carton at={[94, 52]} size={[28, 22]} />
      <Carton at={[26, 82]} size={[36, 22]} tone="tan" />
      <Done x={108} y={22} />
    </>
  ),
  toMove: (
    <>
      <Carton at={[26, 18]} size={[26, 22]} />
      <Carton at={[94, 82]} size={[28, 22]} tone="tan" />
      <path d="M60 28h36a12 12 0 0 1 12 12v24M98 54l10 10 10-10" stroke="var(--fh-next)" strokeWidth="4" />
    </>
  ),
  noMatch: (
    <>
      <Carton at={[26, 18]} size={[26, 22]} />
      <circle cx="88" cy="56" r="22" fill="var(--fh-surface)" stroke="var(--fh-pic-line)" strokeWidth="3" />
      <path d="M104 72l16 16" stroke="var(--fh-pic-line)" strokeWidth="5" />
    </>
  ),
  newDevice: (
    <>
      <Carton at={[58, 44]} size={[32, 30]} />
      <path d="M74 6v26M64 22l10 10 10-10" stroke="var(--fh-next)" strokeWidth="4" />
    </>
  ),
  offlineDone: (
    <>
      <Carton at={[26, 52]} size={[26, 22]} />
      <Carton at={[56, 52]} size={[26, 22]} tone="tan" />
      <path
        transform="translate(-4 6) scale(.95)"
        d="M88 30h26a10 10 0 0 0 2-20 16 16 0 0 0-30-2 11 11 0 0 0 2 22z"
        fill="var(--fh-offline-soft)"
        stroke="var(--fh-offline-edge)"
        strokeWidth="2.6"
      />
      <path d="M78 6l32 32" stroke="var(--fh-offline)" strokeWidth="3.4" />
    </>
  ),
  noReturns: (
    <>
      <Carton at={[94, 82]} size={[28, 22]} />
      <path
        d="M40 28h24a14 14 0 0 1 0 28H44M50 18L40 28l10 10"
        stroke="var(--fh-pic-line)"
        strokeWidth="3.4"
      />
    </>
  ),
};

/** A rack and what stands in it. */
export function EmptyArt({ scene }: { readonly scene: EmptyScene }) {
  return (
    <svg
      className="fh-art"
      viewBox="0 0 148 112"
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M14 12v92M134 12v92M14 40h120M14 74h120M14 104h120" stroke="var(--fh-edge)" strokeWidth="3" />
      {scenes[scene]}
    </svg>
  );
}
