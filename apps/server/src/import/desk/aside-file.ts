import { closeSync, openSync, writeSync } from 'node:fs';
import type { AsideLine } from '../set-aside.ts';

const bufferChars = 64 * 1024;

/**
 * The lines of a file that were not taken, each as it stands there after its number and the reason: whoever mends them
 * imports this file in place of the first one, whose columns it still has.
 */
export class AsideFile {
  readonly #descriptor: number;
  readonly #delimiter: string;
  #text = '';

  constructor(
    path: string,
    { columns, delimiter }: { readonly columns: readonly string[]; readonly delimiter: string },
  ) {
    this.#descriptor = openSync(path, 'w');
    this.#delimiter = delimiter;
    this.#put(['#line', '#reason', ...columns.map((name) => quoted(name, delimiter))].join(delimiter));
  }

  add({ line, reason, text }: Pick<AsideLine, 'line' | 'reason' | 'text'>): void {
    this.#put([String(line), reason, text].join(this.#delimiter));
  }

  close(): void {
    this.#flush();
    closeSync(this.#descriptor);
  }

  #put(line: string): void {
    this.#text += `${line}\n`;
    if (this.#text.length > bufferChars) this.#flush();
  }

  #flush(): void {
    writeSync(this.#descriptor, this.#text);
    this.#text = '';
  }
}

const quoted = (name: string, delimiter: string): string =>
  name.includes(delimiter) || name.includes('"') || name.includes('\n')
    ? `"${name.replaceAll('"', '""')}"`
    : name;
