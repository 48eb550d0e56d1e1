import type { ToteMark, ToteShape } from './tote-marks.ts';

const outlines: Record<ToteShape, string> = {
  circle: 'M16 2a14 14 0 1 1 0 28 14 14 0 0 1 0-28z',
  square: 'M4 4h24v24H4z',
  triangle: 'M16 1l15 28H1z',
  diamond: 'M16 1l15 15-15 15L1 16z',
  hexagon: 'M9 3h14l8 13-8 13H9L1 16z',
  shield: 'M4 3h24v14q0 9-12 13Q4 26 4 17z',
};

/** Letter inside its shape. `l` for the moment a tote is bound or full. */
export function ToteSign({ mark, size }: { readonly mark: ToteMark; readonly size?: 'l' | undefined }) {
  return (
    <span className="fh-tote" data-size={size} aria-hidden="true">
      <svg viewBox="0 0 32 32" data-shape={mark.shape} data-solid={mark.solid ? '' : undefined}>
        <path d={outlines[mark.shape]} />
      </svg>
      <b>{mark.letter}</b>
    </span>
  );
}

export interface ToteCartProps {
  readonly marks: readonly ToteMark[];
  /** Number of the place to use now, from 1. */
  readonly current: number | null;
  /** Place numbers, or the letters in their shapes where a cart is marked with them. */
  readonly show: 'number' | 'sign';
}

/** The cart seen from above, the place to use filled. Hidden from screen readers: the text beside it names the tote. */
export function ToteCart({ marks, current, show }: ToteCartProps) {
  return (
    <div className="fh-cart" aria-hidden="true">
      {marks.map((mark) => (
        <i key={mark.number} data-now={mark.number === current ? '' : undefined}>
          {show === 'number' ? mark.number : <ToteSign mark={mark} />}
        </i>
      ))}
    </div>
  );
}
