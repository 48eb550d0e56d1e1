import { Fragment } from 'react';

import { Who } from './who.tsx';

export interface FloorCell {
  /** How much walking the last minutes saw: 0 quiet, 3 busiest. */
  readonly load: 0 | 1 | 2 | 3;
  readonly state?: 'jam' | 'blocked' | undefined;
  /** Name of the person there now. */
  readonly person?: string | undefined;
}

export interface FloorAisle {
  readonly label: string;
  /** One per bay, in the order of `bays`. */
  readonly cells: readonly FloorCell[];
}

export interface FloorMapProps {
  /** The whole map in words: it is one picture for screen readers and one target for fingers. */
  readonly label: string;
  readonly bays: readonly string[];
  readonly aisles: readonly FloorAisle[];
}

/** Aisles by bays: where people are and where it is crowded. For tablets. */
export function FloorMap({ label, bays, aisles }: FloorMapProps) {
  return (
    <div
      className="fh-map fh-map-floor"
      role="img"
      aria-label={label}
      style={{ gridTemplateColumns: `20px repeat(${bays.length}, minmax(0, 1fr))` }}
    >
      <span />
      {bays.map((bay) => (
        <b key={bay} className="fh-map-bay">
          {bay}
        </b>
      ))}
      {aisles.map((aisle) => (
        <Fragment key={aisle.label}>
          <b className="fh-map-aisle">{aisle.label}</b>
          {aisle.cells.map((cell, bay) => (
            <i
              key={bays[bay] ?? bay}
              className="fh-cell"
              data-load={cell.load === 0 ? undefined : cell.load}
              data-state={cell.state}
            >
              {cell.person !== undefined && <Who name={cell.person} size="s" />}
            </i>
          ))}
        </Fragment>
      ))}
    </div>
  );
}
