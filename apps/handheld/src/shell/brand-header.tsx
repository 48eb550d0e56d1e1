import type { ReactNode } from 'react';

import { LogoMark } from '../kit/logo-mark.tsx';

export interface BrandHeaderProps {
  /** "Rotterdam DC 2 · Pick zone A". */
  readonly place: string;
  /** The sync pill. */
  readonly end?: ReactNode;
}

/** First line of a screen nobody is signed in on. */
export function BrandHeader({ place, end }: BrandHeaderProps) {
  return (
    <header className="fh-top">
      <LogoMark />
      <div>
        <b>Floorhand</b>
        <small>{place}</small>
      </div>
      {end}
    </header>
  );
}
