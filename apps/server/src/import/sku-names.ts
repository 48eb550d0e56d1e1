import type { GoodsLine } from './judge-line.ts';
import type { OrderMap } from './order-map.ts';

const mostName = 200;

/** What the file calls one SKU, and how often orders ask for it. */
interface Heard {
  /** Texts on lines that somebody pays for, with their number. */
  readonly sold: Map<string, number>;
  readonly other: Map<string, number>;
  orderLines: number;
}

/**
 * Learns how the file calls each SKU, so that it can pick one name out of many and tell a name from a clerk's note.
 * Grows with the number of products, not with the number of lines.
 */
export class SkuNames {
  readonly #notes: OrderMap['notes'];
  readonly #noteTexts: ReadonlySet<string>;
  readonly #heard = new Map<string, Heard>();

  constructor(notes: OrderMap['notes']) {
    this.#notes = notes;
    this.#noteTexts = new Set(notes.texts.map((text) => text.toLowerCase()));
  }

  hear({ sku, name, document, ownerless }: GoodsLine): void {
    const heard = this.#heard.get(sku) ?? {
      sold: new Map<string, number>(),
      other: new Map<string, number>(),
      orderLines: 0,
    };
    const names = ownerless ? heard.other : heard.sold;
    names.set(name, (names.get(name) ?? 0) + 1);
    if (document === 'order') heard.orderLines += 1;
    this.#heard.set(sku, heard);
  }

  /** Whether an ownerless line is a correction of stock: its text is not how the product is called elsewhere. */
  isNote({ sku, name, ownerless }: GoodsLine): boolean {
    if (!ownerless) return false;
    if (this.#noteTexts.has(name.toLowerCase())) return true;
    const sold = this.#heard.get(sku)?.sold;
    return sold !== undefined && sold.size > 0 ? !sold.has(name) : this.#looksLikeNote(name);
  }

  /** Products with goods on at least one line, those that most order lines ask for first. */
  products(): readonly { readonly sku: string; readonly name: string; readonly ordered: boolean }[] {
    return [...this.#heard]
      .filter(
        ([sku, heard]) =>
          heard.sold.size > 0 ||
          [...heard.other.keys()].some((name) => !this.isNote(ownerlessLine(sku, name))),
      )
      .toSorted(([skuA, a], [skuB, b]) => b.orderLines - a.orderLines || (skuA < skuB ? -1 : 1))
      .map(([sku, heard]) => ({ sku, name: this.#name(sku, heard), ordered: heard.orderLines > 0 }));
  }

  /** The text most lines use; notes only when there is nothing else, the code when there is no text at all. */
  #name(sku: string, { sold, other }: Heard): string {
    const all = [...sold, ...[...other].filter(([name]) => !this.#looksLikeNote(name))].filter(
      ([name]) => !this.#noteTexts.has(name.toLowerCase()) && name !== '',
    );
    const clear = all.filter(([name]) => !this.#looksLikeNote(name));
    const counts = new Map<string, number>();
    for (const [name, count] of clear.length > 0 ? clear : all)
      counts.set(name, (counts.get(name) ?? 0) + count);
    const [best] = [...counts].toSorted(([nameA, a], [nameB, b]) => b - a || (nameA < nameB ? -1 : 1));
    return [...(best?.[0] ?? sku)].slice(0, mostName).join('');
  }

  #looksLikeNote(name: string): boolean {
    if (this.#noteTexts.has(name.toLowerCase())) return true;
    if (!this.#notes.mostlyLowerCase) return false;
    const lower = name.match(/\p{Ll}/gu)?.length ?? 0;
    const upper = name.match(/\p{Lu}/gu)?.length ?? 0;
    return lower > upper;
  }
}

const ownerlessLine = (sku: string, name: string): GoodsLine => ({
  document: 'order',
  sku,
  name,
  quantity: 1,
  unitPriceMinor: 0,
  at: '',
  country: null,
  ownerless: true,
});
