/** One line of a bench's output (docs/measures). `ratio` is value over peerValue. */
export interface Row {
  readonly bench: string;
  readonly metric: string;
  readonly value: number;
  readonly unit: string;
  readonly peer: string | null;
  readonly peerValue: number | null;
  readonly ratio: number | null;
}

export interface Measurement {
  readonly metric: string;
  readonly value: number;
  readonly unit: string;
  /** What the value is held against, measured in the same run. */
  readonly peer?: { readonly name: string; readonly value: number };
  readonly target?: { readonly value?: Bound; readonly ratio?: Bound };
}

/** Both ends belong to what is good enough. */
export interface Bound {
  readonly least?: number;
  readonly most?: number;
}

/** Takes what a bench measured, as it comes. */
export type Report = (measurement: Measurement) => void;

export interface Lines {
  /** NDJSON for programs. */
  readonly row: (line: string) => void;
  /** For people. */
  readonly note: (line: string) => void;
}

/** Rounds to four significant digits: more would claim a precision that no bench has. */
const rounded = (value: number): number => Number(value.toPrecision(4));

export function reportTo(bench: string, { row, note }: Lines): Report {
  return ({ metric, value, unit, peer, target }) => {
    const ratio = peer && peer.value !== 0 ? value / peer.value : null;
    const found: Row = {
      bench,
      metric,
      value: rounded(value),
      unit,
      peer: peer?.name ?? null,
      peerValue: peer ? rounded(peer.value) : null,
      ratio: ratio === null ? null : rounded(ratio),
    };
    row(JSON.stringify(found));
    const judged = [
      target?.value && { what: unit, ...judge(found.value, target.value) },
      target?.ratio && found.ratio !== null && { what: 'ratio', ...judge(found.ratio, target.ratio) },
    ].filter((held) => typeof held === 'object');
    for (const { what, text, ok } of judged)
      note(`target ${bench} ${metric}: ${text} ${what}: ${ok ? 'met' : 'short'}`);
  };
}

function judge(value: number, { least = -Infinity, most = Infinity }: Bound): { text: string; ok: boolean } {
  const wanted = least === -Infinity ? `at most ${most}` : `at least ${least}`;
  return { text: `${value}, ${wanted}`, ok: value >= least && value <= most };
}
