import { ChevronLeft, type LucideIcon } from 'lucide-react';
import { useLayoutEffect, useRef, type ReactNode } from 'react';

import { IconButton } from './button.tsx';
import { Icon } from './icon.tsx';
import { LogoMark } from './logo-mark.tsx';
import { OverlayContext, useOverlay } from './overlay.tsx';

export interface DeskPlace {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly href: string;
  readonly current: 'here' | 'elsewhere';
  readonly badge?: { readonly count: number; readonly label: string } | undefined;
}

export interface DeskProps {
  readonly navLabel: string;
  readonly places: readonly DeskPlace[];
  /** Called instead of loading the address. */
  readonly onGo: (href: string) => void;
  /** A `DeskBar`. */
  readonly bar: ReactNode;
  readonly children: ReactNode;
}

/** Tablet and station: places on the left, title on top, the page below. */
export function Desk({ navLabel, places, onGo, bar, children }: DeskProps) {
  const { host, covered, setRoot } = useOverlay();
  const nav = useRef<HTMLElement>(null);
  const here = places.find(({ current }) => current === 'here')?.href;
  // Where not all places have room, it stands in the middle, and those beside it show that there are more.
  useLayoutEffect(() => {
    if (here === undefined) return;
    const place = nav.current?.querySelector('[aria-current]')?.getBoundingClientRect();
    const all = nav.current?.getBoundingClientRect();
    if (!place || !all) return;
    nav.current?.scrollBy({
      left: place.left + place.width / 2 - all.left - all.width / 2,
      top: place.top + place.height / 2 - all.top - all.height / 2,
      behavior: 'instant',
    });
  }, [here]);
  return (
    <OverlayContext value={host}>
      <div className="fh-desk">
        <div className="fh-desk-area" inert={covered}>
          <nav className="fh-nav" ref={nav} aria-label={navLabel}>
            <div className="fh-mark">
              <LogoMark />
            </div>
            {places.map((place) => (
              <a
                key={place.href}
                href={place.href}
                aria-current={place.current === 'here' ? 'page' : undefined}
                onClick={(event) => {
                  event.preventDefault();
                  onGo(place.href);
                }}
              >
                <Icon shape={place.icon} />
                {place.label}
                {place.badge !== undefined && <em aria-label={place.badge.label}>{place.badge.count}</em>}
              </a>
            ))}
          </nav>
          {bar}
          <main className="fh-body">{children}</main>
        </div>
        <div ref={setRoot} />
      </div>
    </OverlayContext>
  );
}

export interface DeskBarProps {
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly back?: { readonly label: string; readonly onPress: () => void } | undefined;
  /** Chips, clock, sync pill, at the right edge. */
  readonly end?: ReactNode;
}

export function DeskBar({ title, subtitle, back, end }: DeskBarProps) {
  return (
    <header className="fh-bar" data-back={back === undefined ? undefined : ''}>
      {back !== undefined && <IconButton icon={ChevronLeft} label={back.label} onPress={back.onPress} />}
      <div>
        <h1>{title}</h1>
        {subtitle !== undefined && <p>{subtitle}</p>}
      </div>
      <span className="fh-grow" />
      {end}
    </header>
  );
}
