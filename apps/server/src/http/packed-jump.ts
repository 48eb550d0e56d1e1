import { promisify } from 'node:util';
import { constants, crc32, deflateRaw, deflateRawSync } from 'node:zlib';
import type { PullAnswer } from '@floorhand/sync/protocol/pull';

type Jump = Extract<PullAnswer, { kind: 'jump' }>;

/** What answers with the same rows have in common, as it lies in each of them. */
interface PackedPart {
  /** Whole blocks of DEFLATE that end with a byte; more may follow. */
  readonly blocks: Buffer;
  readonly crc: number;
  readonly bytes: number;
}

const pack = promisify(deflateRaw);
/** Done once for all, so it may take a little longer than what is packed for one reader. */
const level = 3;
/** Magic, DEFLATE, no name, no time, no hints, an unknown system (RFC 1952 §2.3). */
const gzipHeader = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);

/**
 * Answers to pulls as the API spells them, in gzip: rows that many answers share are spelled and packed once. What
 * differs, how far the stream is and what time it is, follows in a block of its own: one gzip member may consist of
 * pieces that were packed apart, and its checksum can be carried on.
 */
export class PackedJumps {
  /** By the rows themselves: whoever shares an answer shares its array, and it goes when nobody holds that. */
  readonly #parts = new WeakMap<Jump['rows'], Promise<PackedPart>>();

  async gzip({ head, serverTime, ...shared }: Jump): Promise<Buffer> {
    const part = await this.#part(shared);
    const own = JSON.stringify({ ...(head === undefined ? {} : { head }), serverTime });
    const end = Buffer.from(`,${own.slice(1)}}}`);
    const sizes = Buffer.alloc(8);
    sizes.writeUInt32LE(crc32(end, part.crc), 0);
    sizes.writeUInt32LE((part.bytes + end.length) % 2 ** 32, 4);
    return Buffer.concat([gzipHeader, part.blocks, deflateRawSync(end), sizes]);
  }

  #part(shared: Omit<Jump, 'head' | 'serverTime'>): Promise<PackedPart> {
    const known = this.#parts.get(shared.rows);
    if (known) return known;
    const part = packedPart(shared);
    this.#parts.set(shared.rows, part);
    part.catch(() => this.#parts.delete(shared.rows));
    return part;
  }
}

/** The envelope of an answer up to the last member that answers share; the closing braces come with the end. */
async function packedPart(shared: Omit<Jump, 'head' | 'serverTime'>): Promise<PackedPart> {
  const text = Buffer.from(`{"result":{"data":${JSON.stringify(shared).slice(0, -1)}`);
  const blocks = await pack(text, { level, finishFlush: constants.Z_FULL_FLUSH });
  return { blocks, crc: crc32(text), bytes: text.length };
}
