/**
 * A piece of aisle between two neighbouring cross aisles, or behind the outermost one. `gaps` has
 * one length more than `sites`: from the lower crossing to the first site, between sites, and from
 * the last site to the upper crossing. An infinite gap cannot be walked (there is no crossing there).
 */
export interface Segment {
  readonly gaps: readonly number[];
  readonly sites: readonly { readonly odd: boolean; readonly mayEnd: boolean }[];
}

/** One way to visit all sites of a segment, as seen from its two crossings. */
export interface SegmentOption {
  /** How many times the walk uses the segment's first and last gap: 0, 1 or 2. */
  readonly lowerDegree: number;
  readonly upperDegree: number;
  /** The walk inside the segment connects the two crossings. */
  readonly joined: 0 | 1;
  /** The open end of the route lies inside. */
  readonly ends: 0 | 1;
  readonly cost: number;
  /** Uses of each gap. */
  readonly uses: readonly number[];
}

/**
 * State while climbing a segment: uses of the first gap (3) x uses of the current gap (3) x whether
 * the current piece hangs on the lower crossing (2) x whether the open end was placed (2).
 */
const STATES = 36;

interface ClimbState {
  readonly first: number;
  readonly uses: number;
  readonly hangs: 0 | 1;
  readonly ends: 0 | 1;
}

function bit(value: number): 0 | 1 {
  return (value & 1) === 1 ? 1 : 0;
}

function encode(state: ClimbState): number {
  return ((state.first * 3 + state.uses) * 2 + state.hangs) * 2 + state.ends;
}

function decode(code: number): ClimbState {
  return {
    first: Math.floor(code / 12),
    uses: Math.floor(code / 4) % 3,
    hangs: bit(code >> 1),
    ends: bit(code),
  };
}

const DECODED: readonly ClimbState[] = Array.from({ length: STATES }, (_, code) => decode(code));

/** The state above a site, or -1 when the site would be missed, cut off or of the wrong parity. */
function passSite(
  below: ClimbState,
  site: Segment['sites'][number],
  choice: { readonly uses: number; readonly endHere: 0 | 1 },
): number {
  const { uses, endHere } = choice;
  if (below.uses + uses === 0) return -1;
  if (endHere === 1 && (below.ends === 1 || !site.mayEnd)) return -1;
  const wanted = (site.odd ? 1 : 0) ^ endHere;
  if (((below.uses + uses) & 1) !== wanted) return -1;
  if (uses === 0 && below.hangs === 0) return -1;
  const hangs = uses > 0 && below.uses > 0 ? below.hangs : 0;
  return encode({ first: below.first, uses, hangs, ends: below.ends === 1 ? 1 : endHere });
}

function costOf(uses: number, gap: number): number {
  return uses === 0 ? 0 : uses * gap;
}

interface Layer {
  readonly costs: Float64Array;
  readonly from: Int8Array;
}

function emptyLayer(): Layer {
  return { costs: new Float64Array(STATES).fill(Infinity), from: new Int8Array(STATES).fill(-1) };
}

function firstLayer(gap: number): Layer {
  const layer = emptyLayer();
  for (let uses = 0; uses <= 2; uses += 1) {
    const code = encode({ first: uses, uses, hangs: uses > 0 ? 1 : 0, ends: 0 });
    layer.costs[code] = costOf(uses, gap);
  }
  return layer;
}

function nextLayer(below: Layer, site: Segment['sites'][number], gap: number): Layer {
  const layer = emptyLayer();
  for (const [code, state] of DECODED.entries()) {
    const soFar = below.costs[code] ?? Infinity;
    if (soFar === Infinity) continue;
    for (let uses = 0; uses <= 2; uses += 1) {
      for (const endHere of [0, 1] as const) {
        const above = passSite(state, site, { uses, endHere });
        if (above < 0) continue;
        const cost = soFar + costOf(uses, gap);
        if (cost < (layer.costs[above] ?? Infinity)) {
          layer.costs[above] = cost;
          layer.from[above] = code;
        }
      }
    }
  }
  return layer;
}

function traceUses(layers: readonly Layer[], last: number): readonly number[] {
  const uses: number[] = [];
  let code = last;
  for (const layer of layers.toReversed()) {
    uses.push(DECODED[code]?.uses ?? 0);
    code = layer.from[code] ?? -1;
  }
  return uses.toReversed();
}

/**
 * Every way to visit the sites of a segment that can be part of a shortest walk: the cheapest one
 * for each behaviour at the crossings. No gap is walked more than twice, because dropping two of
 * three passes keeps the walk connected and all parities (Ratliff & Rosenthal 1983). The familiar
 * moves (through once, through twice, in and out from either side, largest gap) come out of it, as
 * do those with the start or the end inside the aisle.
 */
export function segmentOptions(segment: Segment): readonly SegmentOption[] {
  const layers = [firstLayer(segment.gaps[0] ?? Infinity)];
  for (const [index, site] of segment.sites.entries()) {
    const below = layers.at(-1);
    if (below !== undefined) layers.push(nextLayer(below, site, segment.gaps[index + 1] ?? Infinity));
  }
  const options: SegmentOption[] = [];
  const costs = layers.at(-1)?.costs ?? [];
  for (const [code, state] of DECODED.entries()) {
    const cost = costs[code] ?? Infinity;
    if (cost === Infinity) continue;
    options.push({
      lowerDegree: state.first,
      upperDegree: state.uses,
      joined: state.uses > 0 ? state.hangs : 0,
      ends: state.ends,
      cost,
      uses: traceUses(layers, code),
    });
  }
  return options;
}
