import type { BlobRefusal, BlobStored, BlobTransport, BlobUpload } from '@floorhand/sync/client/blob-ports';
import { TransportProblem, type StopSignal } from '@floorhand/sync/client/ports';
import type { DetailedError, Upload, UploadOptions } from 'tus-js-client';
import { z } from 'zod';

import { problemOfStatus } from '../sync/api-problem.ts';
import type { ServerSession } from '../sync/server-session.ts';

const uploadPath = '/blobs/uploads';
const storedHeader = 'Floorhand-Stored';
/** What is lost with a broken connection at most. */
const pieceBytes = 256 * 1024;
const askTimeoutMs = 20_000;
/** Of one go at an upload; it goes on from where it was. */
const sendTimeoutMs = 120_000;
/** A device that had its share of the day asks again later. */
const quotaWaitMs = 3_600_000;

const refusalField = z.enum(['not_a_picture', 'too_many_pixels', 'announcement_invalid']);
const storedField = z
  .string()
  .regex(/^[0-9a-f-]{36} \d+$/)
  .transform((text): BlobStored => {
    const [epoch = '', seq] = text.split(' ');
    return { epoch, seq: Number(seq) };
  });

/** Photos over HTTP, as this device: asked for by hash, sent in pieces over tus. */
export const photoTransport = (session: ServerSession): BlobTransport => ({
  known: (sha256, signal) =>
    session.call(
      async (_api, stop) => {
        const response = await fetch(`/blobs/${sha256}`, { method: 'HEAD', signal: stop, cache: 'no-store' });
        if (response.status === 404) return null;
        if (response.status === 401) throw new TransportProblem('unauthorised');
        const stored = storedField.safeParse(response.headers.get(storedHeader));
        // A portal's page is no answer.
        if (!response.ok || !stored.success) throw problemOfStatus(response);
        return stored.data;
      },
      { timeoutMs: askTimeoutMs, signal: abortable(signal) },
    ),
  send: (upload) =>
    session.call((_api, stop) => send(upload, stop), {
      timeoutMs: sendTimeoutMs,
      signal: abortable(upload.signal),
    }),
});

async function send({ blob, bytes, begun }: BlobUpload, signal: AbortSignal): Promise<BlobRefusal | null> {
  // Most starts of the app send no photo.
  const tus = await import('tus-js-client');
  const noted: Promise<void>[] = [];
  const metadata = { sha256: blob.sha256, mime: blob.mime, commandId: blob.commandId };
  const options: UploadOptions = {
    endpoint: uploadPath,
    uploadUrl: blob.uploadUrl,
    chunkSize: pieceBytes,
    // When to try again is the lane's to say, and what stands where is in its records.
    retryDelays: null,
    storeFingerprintForResuming: false,
    metadata,
  };
  let upload: Upload | null = null;
  try {
    await new Promise<void>((resolve, reject) => {
      upload = new tus.Upload(new Blob([bytes]), {
        ...options,
        onUploadUrlAvailable: () => void noted.push(begun(upload?.url ?? '')),
        onSuccess: () => resolve(),
        onError: reject,
      });
      signal.addEventListener('abort', () => reject(new TransportProblem('unreachable')), { once: true });
      upload.start();
    });
  } catch (error) {
    await stop(upload);
    if (!isDetailed(error))
      throw error instanceof TransportProblem ? error : new TransportProblem('unreachable');
    return refusalOf(error);
  } finally {
    await Promise.all(noted);
  }
  return null;
}

/** Ends what is under way here; the server keeps what it has. */
const stop = async (upload: Upload | null): Promise<void> => upload?.abort(false);

/** @throws TransportProblem where it may be otherwise the next time */
function refusalOf({ originalResponse }: DetailedError): BlobRefusal {
  const status = originalResponse?.getStatus() ?? 0;
  if (status === 0) throw new TransportProblem('unreachable');
  if (status === 401) throw new TransportProblem('unauthorised');
  if (status === 429) throw new TransportProblem('busy', quotaWaitMs);
  if (status === 503) throw new TransportProblem('busy', waitOf(originalResponse?.getHeader('Retry-After')));
  if (status === 413) return 'too_large';
  const refusal = refusalField.safeParse(originalResponse?.getBody().trim());
  if ((status === 400 || status === 422) && refusal.success) return refusal.data;
  throw new TransportProblem('server');
}

const waitOf = (seconds: string | undefined): number | null => {
  const ms = Number(seconds ?? Number.NaN) * 1000;
  return Number.isFinite(ms) ? ms : null;
};

const isDetailed = (error: unknown): error is DetailedError =>
  error instanceof Error && 'originalRequest' in error;

/** The engine's signals are the browser's own; this only says so to the compiler, and copies one that is not. */
function abortable(signal: StopSignal): AbortSignal {
  if (signal instanceof AbortSignal) return signal;
  const controller = new AbortController();
  signal.addEventListener('abort', () => controller.abort(), { once: true });
  return controller.signal;
}
