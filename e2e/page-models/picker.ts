import type { PhysicalFloor } from '../fixtures/physical-floor.ts';
import type { ReadStop, RunPage } from './run-page.ts';

/** A person with a scanner: reads the screen, does what it says, and moves real goods. */
export class Picker {
  readonly #run: RunPage;
  readonly #floor: PhysicalFloor;
  readonly #brand: string;

  constructor(run: RunPage, floor: PhysicalFloor, brand = 'GIFTS') {
    this.#run = run;
    this.#floor = floor;
    this.#brand = brand;
  }

  async pickStop(stop: ReadStop): Promise<void> {
    const { bin, sku, quantity } = stop;
    await this.#run.scanFor(bin, 'Right bin');
    if (quantity === 1) await this.#run.scanFor(sku, 'All 1 counted');
    else {
      await this.#run.scanFor(sku, 'Right item');
      await this.#run.takeAll(quantity);
    }
    await this.intoTote(stop, { tote: await this.#run.readTote(), quantity });
  }

  /** What is in the hand goes into the tote, and the tote is scanned. */
  async intoTote(
    { bin, sku }: ReadStop,
    { tote, quantity }: { readonly tote: string; readonly quantity: number },
  ): Promise<void> {
    this.#floor.move(`${this.#brand}:${sku}`, quantity, { from: `loc:${bin}`, to: `hu:${tote}` });
    await this.#run.scanFor(tote, 'Stop done', 'All picked');
  }

  /** Finds fewer than asked, which are scanned one by one. */
  async pickShort(
    stop: ReadStop,
    { found, cause }: { readonly found: number; readonly cause: string },
  ): Promise<void> {
    await this.#run.scanFor(stop.bin, 'Right bin');
    for (let units = 1; units <= found; units += 1) {
      await this.#run.scan(stop.sku);
      await this.#run.counted(units, stop.quantity).waitFor();
      await this.#run.nextTrigger();
    }
    await this.#run.short({ cause, missing: stop.quantity - found });
    await this.intoTote(stop, { tote: await this.#run.readTote(), quantity: found });
  }

  /** Every stop that is left. */
  async pickRest(): Promise<void> {
    while (await this.#run.hasStop()) await this.pickStop(await this.#run.readStop());
  }
}
