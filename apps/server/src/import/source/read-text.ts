import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { InputError, type InputProblem } from '../input-error.ts';
import { detectEncoding, type Encoding } from './encoding.ts';

const chunkBytes = 256 * 1024;
/** Of text, unpacked. A small packed file can become any amount of it. */
const mostBytes = 4_000_000_000;

/**
 * The text of a file in pieces, plain or gzip by its content, never whole in memory. Bytes that are no text come as
 * U+FFFD, so that the line they stand on can be set aside and the rest be read.
 *
 * @throws InputError when the file cannot be read or its packing is damaged.
 */
export async function* readText(file: string, encoding: Encoding | null): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  let read = 0;
  try {
    for await (const bytes of await openBytes(file)) {
      const chunk = bytes as Uint8Array;
      read += chunk.length;
      if (read > mostBytes)
        throw new InputError('too_large', `${file} has more than 4 GB of text: split it into several files`);
      decoder ??= new TextDecoder(encoding ?? detectEncoding(chunk.subarray(0, 4096), file));
      yield decoder.decode(chunk, { stream: true });
    }
  } catch (error) {
    throw readable(error, file);
  }
  const rest = decoder?.decode();
  if (rest) yield rest;
}

async function openBytes(file: string): Promise<Readable> {
  const packed = await isGzip(file);
  const source = createReadStream(file, { highWaterMark: chunkBytes });
  if (!packed) return source;
  const unpacked = createGunzip({ chunkSize: chunkBytes });
  // The error reaches the reader through the unpacked side.
  pipeline(source, unpacked, () => {});
  return unpacked;
}

async function isGzip(file: string): Promise<boolean> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await handle.close();
  }
}

const reasons: Readonly<Record<string, readonly [problem: InputProblem, words: string]>> = {
  ENOENT: ['file_unreadable', 'is not there'],
  EISDIR: ['file_unreadable', 'is a folder'],
  EACCES: ['file_unreadable', 'may not be read'],
  Z_BUF_ERROR: ['gzip_cut_off', 'ends too early: the gzip file is cut off'],
  Z_DATA_ERROR: ['gzip_damaged', 'is a damaged gzip file'],
};

function readable(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = reasons[code];
  return reason ? new InputError(reason[0], `${file} ${reason[1]}`) : error;
}
