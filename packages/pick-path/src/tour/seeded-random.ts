/**
 * A stream of whole numbers below a bound, the same for the same seed on every machine
 * (mulberry32, Tommy Ettinger, public domain). Not for secrets.
 */
export function seededRandom(seed: number): (below: number) => number {
  let state = Math.trunc(seed) | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}
