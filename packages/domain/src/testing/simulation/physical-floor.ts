/** Units that really went from one place to another: `loc:A-01-1`, `hu:T-3`, or `outside`. */
export interface PhysicalMove {
  readonly from: string;
  readonly to: string;
  readonly skuId: string;
  readonly lot: string | null;
  readonly units: number;
}

/** Units somebody holds between bin and tote; the book has them in the bin until they reach the tote. */
export interface Hand {
  readonly place: string;
  readonly skuId: string;
  readonly lot: string | null;
  readonly units: number;
}

/** Where goods go when nobody knows. */
export const vanishedPlace = 'vanished';
export const outsidePlace = 'outside';

export const stockAddress = (place: string, skuId: string, lot: string | null): string =>
  `${place}|${skuId}|${lot ?? ''}`;

/** What is really where. Moved by hands, never by the program under test. */
export class PhysicalFloor {
  readonly #units = new Map<string, number>();
  readonly #deeds = new Map<string, readonly PhysicalMove[]>();
  readonly #takenBack = new Set<string>();
  readonly #hands = new Map<string, Hand>();
  readonly #usedTotes = new Set<string>();

  units(place: string, skuId: string, lot: string | null): number {
    return this.#units.get(stockAddress(place, skuId, lot)) ?? 0;
  }

  /** Units a person can take: those in the hands of others are gone. */
  within(reach: Omit<Hand, 'units'>, person: string): number {
    let units = this.units(reach.place, reach.skuId, reach.lot);
    for (const [other, hand] of this.#hands)
      if (other !== person && sameStock(hand, reach)) units -= hand.units;
    return Math.max(0, units);
  }

  hold(person: string, hand: Hand | null): void {
    if (hand === null || hand.units === 0) this.#hands.delete(person);
    else this.#hands.set(person, hand);
  }

  move(moves: readonly PhysicalMove[]): void {
    for (const { from, to, skuId, lot, units } of moves) {
      this.#add(stockAddress(from, skuId, lot), -units);
      this.#add(stockAddress(to, skuId, lot), units);
    }
  }

  /** What was done by hand when a command was recorded. */
  perform(commandId: string, moves: readonly PhysicalMove[]): void {
    this.#deeds.set(commandId, moves);
    for (const { to } of moves) if (to.startsWith('hu:')) this.useTote(to.slice(3));
    this.move(moves);
  }

  /** Movements that were performed for a command; none when there were none. */
  deed(commandId: string): readonly PhysicalMove[] {
    return this.#deeds.get(commandId) ?? [];
  }

  /** The way back of a deed, which can be gone once. */
  wayBack(commandId: string): readonly PhysicalMove[] {
    if (this.#takenBack.has(commandId)) return [];
    return this.deed(commandId).map((move) => ({ ...move, from: move.to, to: move.from }));
  }

  takeBack(commandId: string): void {
    this.#takenBack.add(commandId);
  }

  useTote(lpn: string): void {
    this.#usedTotes.add(lpn);
  }

  isToteUsed(lpn: string): boolean {
    return this.#usedTotes.has(lpn);
  }

  /** Everything that is somewhere, by address. */
  stock(): ReadonlyMap<string, number> {
    return this.#units;
  }

  #add(address: string, units: number): void {
    this.#units.set(address, (this.#units.get(address) ?? 0) + units);
  }
}

const sameStock = (a: Omit<Hand, 'units'>, b: Omit<Hand, 'units'>): boolean =>
  a.place === b.place && a.skuId === b.skuId && a.lot === b.lot;
