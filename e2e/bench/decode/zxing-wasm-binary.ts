import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The decoder's program, from the package that the app serves it from. */
export function zxingWasmBinary(): ArrayBuffer {
  const path = fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm'));
  return new Uint8Array(readFileSync(path)).buffer;
}
