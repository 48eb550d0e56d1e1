import { rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { FileConfigstore, FileStore } from '@tus/file-store';
import { Server } from '@tus/server';
import { z } from 'zod';
import { contentHashField, mostBlobBytes, pictureTypeField } from '@floorhand/domain/kernel/blob-ref';
import { uuidField } from '@floorhand/domain/kernel/fields';
import type { DeviceSession } from '@floorhand/sync/server/environment';
import { keepUpload, type NotKept } from './keep-upload.ts';
import { knownBlob, type BlobBooks } from './known-blob.ts';
import type { UploadQuota } from './upload-quota.ts';

export interface UploadServerOptions extends BlobBooks {
  /** Holds what has not arrived whole; on the disk of the blobs. Exists. */
  readonly folder: string;
  readonly quota: UploadQuota;
  readonly nowMs: () => number;
}

/** Where uploads are begun and continued (tus 1.0). */
export const uploadPath = '/blobs/uploads';
/** Of an answer to a finished upload: `EPOCH SEQ` of the commit that says that the bytes are here. */
export const storedHeader = 'Floorhand-Stored';

/** A device that was away for a week begins anew. */
const partialsLiveMs = 7 * 24 * 3_600_000;

const announcedSchema = z.object({ sha256: contentHashField, mime: pictureTypeField, commandId: uuidField });
const uploadSchema = announcedSchema.extend({ deviceId: z.string(), streamId: z.string() });

/** A refusal in the form the tus server passes on. Codes: see `refusals`. */
const refused = (status_code: number, body: string) => Object.assign(new Error(body), { status_code, body });

/** `other_content` may be the network's doing, so that the device begins anew; the others are as they are. */
const refusals: Readonly<Record<NotKept, number>> = {
  other_content: 460,
  not_a_picture: 422,
  too_many_pixels: 422,
};

/** Takes photos of devices in pieces, resumed as often as the radio breaks; keeps those that stand the proof. */
export class UploadServer {
  readonly #options: UploadServerOptions;
  readonly #sessions = new WeakMap<IncomingMessage, DeviceSession>();
  readonly #store: FileStore;
  readonly #notes: FileConfigstore;
  readonly #tus: Server;

  constructor(options: UploadServerOptions) {
    this.#options = options;
    const { folder: directory } = options;
    this.#notes = new FileConfigstore(directory);
    this.#store = new FileStore({
      directory,
      configstore: this.#notes,
      expirationPeriodInMilliseconds: partialsLiveMs,
    });
    this.#tus = new Server({
      path: uploadPath,
      relativeLocation: true,
      datastore: this.#store,
      maxSize: mostBlobBytes,
      // No other site may read an answer.
      allowedOrigins: () => false,
      onIncomingRequest: (request, id) => this.#admit(request, id),
      onUploadCreate: (request, upload) => this.#begin(request, upload),
      onUploadFinish: (request, upload) => this.#finish(request, upload),
    });
  }

  /** One request of a device that has proved who it is. */
  handle(session: DeviceSession, request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.#sessions.set(request, session);
    return this.#tus.handle(request, response);
  }

  /** Removes what was never finished. Gives how many. */
  async expire(): Promise<number> {
    await this.#options.quota.forget();
    return this.#tus.cleanUpExpiredUploads();
  }

  /** What one device has begun is nobody else's, not even to look at. */
  async #admit(request: TusRequest, id: string): Promise<void> {
    if (request.method === 'POST') return;
    const { metadata } = await this.#store.getUpload(id);
    const { deviceId } = this.#sessionOf(request);
    if (metadata?.['deviceId'] !== deviceId) throw refused(404, 'not_found');
  }

  async #begin(request: TusRequest, { size, metadata }: TusUpload) {
    const announced = announcedSchema.safeParse(metadata);
    if (!announced.success || size === undefined || size < 1) throw refused(400, 'announcement_invalid');
    const { deviceId, streamId } = this.#sessionOf(request);
    if (!(await this.#options.quota.take(deviceId, size))) throw refused(429, 'quota');
    return { metadata: { ...announced.data, deviceId, streamId } };
  }

  async #finish(request: TusRequest, { id, metadata, storage }: TusUpload) {
    const { blobs, nowMs } = this.#options;
    const session = this.#sessionOf(request);
    const { sha256, deviceId, streamId } = uploadSchema.parse(metadata);
    const path = storage?.path ?? '';
    const at = new Date(nowMs()).toISOString();
    const problem = await keepUpload(blobs, { path, sha256, deviceId, streamId, at });
    if (problem !== null) await rm(path, { force: true });
    await this.#notes.delete(id);
    if (problem !== null) throw refused(refusals[problem], problem);
    const stored = await knownBlob(this.#options, session, sha256);
    if (!stored) throw new Error(`blob ${sha256} went as soon as it came`);
    return { headers: { [storedHeader]: `${stored.epoch} ${stored.seq}` } };
  }

  #sessionOf({ runtime }: TusRequest): DeviceSession {
    const request = runtime?.node?.req as IncomingMessage | undefined;
    const session = request && this.#sessions.get(request);
    if (!session) throw refused(401, 'signed_out');
    return session;
  }
}

type Hooks = ConstructorParameters<typeof Server>[0];
type TusRequest = Parameters<NonNullable<Hooks['onUploadCreate']>>[0];
type TusUpload = Parameters<NonNullable<Hooks['onUploadCreate']>>[1];
