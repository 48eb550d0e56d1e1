import { describe, expect, test } from 'vitest';
import type { BlobStore } from '../client/blob-ports.ts';
import { StorageProblem } from '../client/ports.ts';
import { instant, uuid } from './box-world.ts';

/** A device's disk under test. */
export interface BlobHarness {
  /** Opens the store as one more tab, or after a restart. */
  open(): Promise<BlobStore>;
  /** Bytes find no room any more. */
  fillDisk(): void;
  /** The browser or somebody deletes the bytes, not the record. */
  loseBytes(sha256: string): Promise<void>;
}

const bytesOf = (n: number): Uint8Array<ArrayBuffer> => new Uint8Array([n, 2, 3, 255, 0, 9]);
const blob = (n: number) => ({
  sha256: String(n).padStart(64, '0'),
  size: 6,
  mime: 'image/webp',
  takenAt: instant(n),
});
const kept = (n: number) => ({ ...blob(n), commandId: null, uploadUrl: null, stored: null, refused: null });

/** Every promise of `BlobStore`, over any implementation. */
export function blobStoreContract(name: string, harness: () => Promise<BlobHarness>): void {
  describe(`BlobStore: ${name}`, () => {
    test('what was kept is there after a restart, the oldest first', async () => {
      const device = await harness();
      const store = await device.open();
      await store.keep(blob(2), bytesOf(2));
      await store.keep(blob(1), bytesOf(1));
      const again = await device.open();
      expect(await again.list()).toEqual([kept(1), kept(2)]);
      expect(await again.bytes(blob(2).sha256)).toEqual(bytesOf(2));
    });

    test('the same content twice is one, and what is known of it stays', async () => {
      const store = await (await harness()).open();
      await store.keep(blob(1), bytesOf(1));
      await store.note(blob(1).sha256, (held) => ({ ...held, commandId: uuid(1) }));
      await store.keep({ ...blob(1), takenAt: instant(50) }, bytesOf(1));
      expect(await store.list()).toEqual([{ ...kept(1), commandId: uuid(1) }]);
    });

    test('what is noted is durable; of what is not kept nothing is', async () => {
      const device = await harness();
      const store = await device.open();
      await store.keep(blob(1), bytesOf(1));
      const known = { commandId: uuid(1), uploadUrl: '/u/1', stored: { epoch: uuid(9), seq: 7 } };
      await store.note(blob(1).sha256, (held) => ({ ...held, ...known }));
      await store.note(blob(2).sha256, (held) => held);
      expect(await (await device.open()).list()).toEqual([{ ...kept(1), ...known }]);
    });

    test('what was removed is gone, bytes and all; twice does no harm', async () => {
      const store = await (await harness()).open();
      await store.keep(blob(1), bytesOf(1));
      await store.remove(blob(1).sha256);
      await store.remove(blob(1).sha256);
      expect([await store.list(), await store.bytes(blob(1).sha256)]).toEqual([[], null]);
    });

    test('[F-40] a full device keeps nothing of a new photo, and everything it had', async () => {
      const device = await harness();
      const store = await device.open();
      await store.keep(blob(1), bytesOf(1));
      device.fillDisk();
      const problem = await store.keep(blob(2), bytesOf(2)).catch((error: unknown) => error);
      expect(problem).toBeInstanceOf(StorageProblem);
      expect(problem).toMatchObject({ kind: 'quota' });
      expect(await store.list()).toEqual([kept(1)]);
      expect(await store.bytes(blob(1).sha256)).toEqual(bytesOf(1));
    });

    test('a record whose bytes are gone is still told, and may be kept again', async () => {
      const device = await harness();
      const store = await device.open();
      await store.keep(blob(1), bytesOf(1));
      await device.loseBytes(blob(1).sha256);
      expect([await store.list(), await store.bytes(blob(1).sha256)]).toEqual([[kept(1)], null]);
      await store.keep(blob(1), bytesOf(1));
      expect(await store.bytes(blob(1).sha256)).toEqual(bytesOf(1));
    });
  });
}
