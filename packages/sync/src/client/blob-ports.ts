import type { BlobRef } from '@floorhand/domain/kernel/blob-ref';
import type { StopSignal } from './ports.ts';

/** The commit by which the server says that it has the bytes. */
export interface BlobStored {
  readonly epoch: string;
  readonly seq: number;
}

/** Why the server does not take a blob, for good; `lost`: the device itself has it no more. */
export type BlobRefusal = 'not_a_picture' | 'too_many_pixels' | 'announcement_invalid' | 'too_large' | 'lost';

/** What a device knows of bytes that it keeps. */
export interface KeptBlob extends BlobRef {
  /** ISO instant. */
  readonly takenAt: string;
  /** The recorded command that names it; null while none does. */
  readonly commandId: string | null;
  /** Where the server takes the rest; null: nothing was begun. */
  readonly uploadUrl: string | null;
  readonly stored: BlobStored | null;
  readonly refused: BlobRefusal | null;
}

/**
 * Bytes of photos on a device. Promises an implementation keeps, proved by `testing/blob-store-contract.ts`:
 * - `keep` resolves when bytes and record are durable; the same content twice is one, as it was kept first.
 * - A full device rejects with `StorageProblem` `quota`, and nothing of it exists.
 * - A record without bytes is still listed: somebody has to hear that a photo was lost.
 */
export interface BlobStore {
  keep(blob: BlobRef & { readonly takenAt: string }, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Null when they are gone. */
  bytes(sha256: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** The oldest first. */
  list(): Promise<readonly KeptBlob[]>;
  /** Does nothing for a blob that is not kept. */
  note(sha256: string, change: (held: KeptBlob) => KeptBlob): Promise<void>;
  remove(sha256: string): Promise<void>;
}

export interface BlobUpload {
  readonly blob: KeptBlob & { readonly commandId: string };
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Told as soon as the server says where the upload lives: after a reload it goes on there. */
  readonly begun: (uploadUrl: string) => Promise<void>;
  readonly signal: StopSignal;
}

/** How bytes reach the server. Failures are `TransportProblem`s: whatever came before may have arrived. */
export interface BlobTransport {
  /** Null for a blob that the server does not have. */
  known(sha256: string, signal: StopSignal): Promise<BlobStored | null>;
  /** Goes on where the upload stands, or begins one. Gives why the server will never take it, or null. */
  send(upload: BlobUpload): Promise<BlobRefusal | null>;
}
