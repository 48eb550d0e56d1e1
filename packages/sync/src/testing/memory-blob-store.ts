import type { BlobStore, KeptBlob } from '../client/blob-ports.ts';
import { StorageProblem } from '../client/ports.ts';

/** What a device's disk holds of photos; outlives every store that is opened over it. */
export class MemoryBlobDisk {
  readonly records = new Map<string, KeptBlob>();
  readonly bytes = new Map<string, Uint8Array<ArrayBuffer>>();
  isFull = false;
}

/** A `BlobStore` in memory. */
export class MemoryBlobStore implements BlobStore {
  readonly #disk: MemoryBlobDisk;

  constructor(disk = new MemoryBlobDisk()) {
    this.#disk = disk;
  }

  async keep(
    { sha256, size, mime, takenAt }: Parameters<BlobStore['keep']>[0],
    bytes: Uint8Array<ArrayBuffer>,
  ): Promise<void> {
    if (this.#disk.records.has(sha256) && this.#disk.bytes.has(sha256)) return;
    if (this.#disk.isFull) throw new StorageProblem('quota', 'the disk is full');
    this.#disk.bytes.set(sha256, bytes.slice());
    if (this.#disk.records.has(sha256)) return;
    this.#disk.records.set(sha256, {
      sha256,
      size,
      mime,
      takenAt,
      commandId: null,
      uploadUrl: null,
      stored: null,
      refused: null,
    });
  }

  async bytes(sha256: string): Promise<Uint8Array<ArrayBuffer> | null> {
    return this.#disk.bytes.get(sha256)?.slice() ?? null;
  }

  async list(): Promise<readonly KeptBlob[]> {
    return [...this.#disk.records.values()].toSorted((a, b) => (a.takenAt < b.takenAt ? -1 : 1));
  }

  async note(sha256: string, change: (held: KeptBlob) => KeptBlob): Promise<void> {
    const held = this.#disk.records.get(sha256);
    if (held) this.#disk.records.set(sha256, change(held));
  }

  async remove(sha256: string): Promise<void> {
    this.#disk.records.delete(sha256);
    this.#disk.bytes.delete(sha256);
  }
}
