import { rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { FileConfigstore, FileStore } from '@tus/file-store';
import { Server } from '@tus/server';
import type { DeviceSession } from '@floorhand/sync/server/environment';
import type { UploadQuota } from './upload-quota.ts';

type Announced = Readonly<Record<string, string | null>>;

export interface ResumableUploadsOptions {
  /** Where uploads are begun and continued (tus 1.0). */
  readonly path: string;
  /** Holds what has not arrived whole; on the disk where it goes from there. Exists. */
  readonly folder: string;
  readonly mostBytes: number;
  readonly quota: UploadQuota;
  /**
   * Judges what a device announces, and says what of it is kept until everything is here.
   * @throws what `refused` makes
   */
  begin(
    session: DeviceSession,
    announced: { readonly size: number; readonly metadata: Announced },
  ): Promise<Readonly<Record<string, string>>>;
  /**
   * Takes a file that has arrived whole; the headers go with the answer to its last piece.
   * @throws what `refused` makes; the file is thrown away then
   */
  finish(
    session: DeviceSession,
    arrived: { readonly path: string; readonly size: number; readonly metadata: Announced },
  ): Promise<Readonly<Record<string, string>>>;
}

/** A device that was away for a week begins anew. */
const partialsLiveMs = 7 * 24 * 3_600_000;

/** A refusal in the form the tus server passes on. */
export const refused = (status_code: number, body: string) =>
  Object.assign(new Error(body), { status_code, body });

const isRefusal = (error: unknown): boolean => error instanceof Error && 'status_code' in error;

/** Takes files of devices in pieces, resumed as often as the radio breaks. What one device began is nobody else's. */
export class ResumableUploads {
  readonly #options: ResumableUploadsOptions;
  readonly #sessions = new WeakMap<IncomingMessage, DeviceSession>();
  readonly #store: FileStore;
  readonly #notes: FileConfigstore;
  readonly #tus: Server;

  constructor(options: ResumableUploadsOptions) {
    this.#options = options;
    const { folder: directory, path, mostBytes } = options;
    this.#notes = new FileConfigstore(directory);
    this.#store = new FileStore({
      directory,
      configstore: this.#notes,
      expirationPeriodInMilliseconds: partialsLiveMs,
    });
    this.#tus = new Server({
      path,
      relativeLocation: true,
      datastore: this.#store,
      maxSize: mostBytes,
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

  /** Removes what was never finished, and forgets who sent how much before today. Gives how many were removed. */
  async expire(): Promise<number> {
    await this.#options.quota.forget();
    return this.#tus.cleanUpExpiredUploads();
  }

  async #admit(request: TusRequest, id: string): Promise<void> {
    if (request.method === 'POST') return;
    const { metadata } = await this.#store.getUpload(id);
    if (metadata?.['deviceId'] !== this.#sessionOf(request).deviceId) throw refused(404, 'not_found');
  }

  async #begin(request: TusRequest, { size, metadata = {} }: TusUpload) {
    if (size === undefined || size < 1) throw refused(400, 'announcement_invalid');
    const session = this.#sessionOf(request);
    const kept = await this.#options.begin(session, { size, metadata });
    if (!(await this.#options.quota.take(session.deviceId, size))) throw refused(429, 'quota');
    return { metadata: { ...kept, deviceId: session.deviceId } };
  }

  async #finish(request: TusRequest, { id, size = 0, metadata = {}, storage }: TusUpload) {
    const path = storage?.path ?? '';
    const session = this.#sessionOf(request);
    try {
      const headers = await this.#options.finish(session, { path, size, metadata });
      await this.#notes.delete(id);
      return { headers: { ...headers } };
    } catch (error) {
      // A fault of the server is none of the file: the device asks again.
      if (isRefusal(error)) {
        await rm(path, { force: true });
        await this.#notes.delete(id);
      }
      throw error;
    }
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
