import { TransportProblem } from '@floorhand/sync/client/ports';
import { Upload, type DetailedError, type HttpResponse } from 'tus-js-client';

import type { ServerSession } from '../../sync/server-session.ts';

const uploadPath = '/imports/uploads';
const importHeader = 'Floorhand-Import';
/** A piece has to arrive within the server's half minute, over poor radio too. */
const pieceBytes = 512 * 1024;
/** Of one go; it goes on from where it was. */
const goMs = 10 * 60_000;
const leastPauseMs = 1_000;
const mostPauseMs = 20_000;

/** As the server takes it. */
export const mostListBytes = 500_000_000;

/** Why a file is not sent. */
export type SendRefusal = 'empty' | 'too_large' | 'spreadsheet' | 'quota' | 'supervisor_needed' | 'changed';
export type SendResult =
  | { readonly kind: 'sent'; readonly id: string }
  | { readonly kind: 'refused'; readonly reason: SendRefusal }
  | { readonly kind: 'stopped' };

export interface ListToSend {
  readonly file: File;
  readonly session: Pick<ServerSession, 'call'>;
  readonly grantId: string;
  readonly signal: AbortSignal;
  /** `waits`: no way to the server at the moment. */
  readonly told: (at: { readonly sent: number; readonly way: 'sends' | 'waits' }) => void;
}

/** What a look at the file alone tells; null when it may be sent. */
export function whyNotSend({ name, size }: Pick<File, 'name' | 'size'>): SendRefusal | null {
  if (size === 0) return 'empty';
  if (size > mostListBytes) return 'too_large';
  return /\.(?:xlsx?|xlsm|ods|numbers)$/i.test(name) ? 'spreadsheet' : null;
}

/**
 * Sends a file in pieces, for as long as it takes: where the network breaks it waits and goes on from there, also after
 * the app was started anew and the same file is chosen again.
 */
export async function sendList(list: ListToSend): Promise<SendResult> {
  const refusal = whyNotSend(list.file);
  if (refusal) return { kind: 'refused', reason: refusal };
  const way = { url: null as string | null, sent: 0 };
  for (let pauseMs = leastPauseMs; ; pauseMs = Math.min(mostPauseMs, pauseMs * 2)) {
    const before = way.sent;
    try {
      return await list.session.call((_api, stop) => goOn(list, way, stop), {
        timeoutMs: goMs,
        signal: list.signal,
      });
    } catch {
      if (list.signal.aborted) return { kind: 'stopped' };
      if (!(await canBeRead(list.file))) return { kind: 'refused', reason: 'changed' };
    }
    if (way.sent > before) pauseMs = leastPauseMs;
    list.told({ sent: way.sent, way: 'waits' });
    await pause(pauseMs, list.signal);
    if (list.signal.aborted) return { kind: 'stopped' };
  }
}

/** Browsers read a chosen file no more once it was changed or removed. */
const canBeRead = async (file: File): Promise<boolean> =>
  file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    );

/** @throws TransportProblem where it may be otherwise the next time */
async function goOn(
  { file, grantId, told }: ListToSend,
  way: { url: string | null; sent: number },
  signal: AbortSignal,
): Promise<SendResult> {
  let upload: Upload | null = null;
  try {
    const response = await new Promise<HttpResponse>((resolve, reject) => {
      const sending = new Upload(file, {
        endpoint: uploadPath,
        uploadUrl: way.url,
        chunkSize: pieceBytes,
        // When to try again is said above.
        retryDelays: null,
        removeFingerprintOnSuccess: true,
        metadata: { fileName: file.name, grantId },
        onUploadUrlAvailable: () => {
          way.url = sending.url;
        },
        onProgress: (sent) => {
          way.sent = sent;
          told({ sent, way: 'sends' });
        },
        onSuccess: ({ lastResponse }) => resolve(lastResponse),
        onError: reject,
      });
      upload = sending;
      signal.addEventListener('abort', () => reject(new TransportProblem('unreachable')), { once: true });
      void begin(sending, way.url).catch(reject);
    });
    return { kind: 'sent', id: response.getHeader(importHeader) ?? '' };
  } catch (error) {
    await (upload as Upload | null)?.abort(false);
    if (!isDetailed(error)) throw new TransportProblem('unreachable');
    return refusalOf(error);
  }
}

/** From where an earlier start of the app left the same file. */
async function begin(upload: Upload, url: string | null): Promise<void> {
  const [earlier] = url === null ? await upload.findPreviousUploads() : [];
  if (earlier) upload.resumeFromPreviousUpload(earlier);
  upload.start();
}

function refusalOf({ originalResponse }: DetailedError): SendResult {
  switch (originalResponse?.getStatus() ?? 0) {
    case 401:
      throw new TransportProblem('unauthorised');
    case 403:
      return { kind: 'refused', reason: 'supervisor_needed' };
    case 413:
      return { kind: 'refused', reason: 'too_large' };
    case 429:
      return { kind: 'refused', reason: 'quota' };
    case 0:
      throw new TransportProblem('unreachable');
    default:
      throw new TransportProblem('server');
  }
}

const isDetailed = (error: unknown): error is DetailedError =>
  error instanceof Error && 'originalRequest' in error;

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    const end = (): void => {
      clearTimeout(timer);
      resolve();
    };
    signal.addEventListener('abort', end, { once: true });
    addEventListener('online', end, { once: true });
  });
