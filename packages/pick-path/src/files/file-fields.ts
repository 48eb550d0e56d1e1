/**
 * Reads fields of parsed JSON. A file that is not in the promised format is a mistake of whoever
 * passed it, so these throw a `TypeError` that names the place.
 */
export class FileFields {
  readonly #fields: Readonly<Record<string, unknown>>;
  readonly #place: string;

  constructor(value: unknown, place: string) {
    if (typeof value !== 'object' || value === null) throw new TypeError(`${place}: not an object`);
    this.#fields = { ...value };
    this.#place = place;
  }

  number(name: string): number {
    return asNumber(this.#fields[name], `${this.#place}.${name}`);
  }

  text(name: string): string {
    const value = this.#fields[name];
    if (typeof value !== 'string') throw new TypeError(`${this.#place}.${name}: not a text`);
    return value;
  }

  object(name: string): FileFields {
    return new FileFields(this.#fields[name], `${this.#place}.${name}`);
  }

  list<Item>(name: string, read: (value: unknown, place: string) => Item): readonly Item[] {
    const value = this.#fields[name];
    const place = `${this.#place}.${name}`;
    if (!Array.isArray(value)) throw new TypeError(`${place}: not a list`);
    return value.map((item: unknown, index) => read(item, `${place}[${index}]`));
  }
}

/** The value itself when it is a finite number. */
export function asNumber(value: unknown, place: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw new TypeError(`${place}: not a number`);
  }
  return value;
}
