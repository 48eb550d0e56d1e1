import {
  documentRowSchema,
  hintSchema,
  pullAnswerSchema,
  snapshotSchema,
  type DocumentRow,
} from '@floorhand/sync/protocol/pull';
import { schemaVersion } from '@floorhand/sync/protocol/version';
import { pushAnswerSchema } from '@floorhand/sync/protocol/push';
import { Patience } from '@floorhand/sync/client/patience';
import { TransportProblem, type StopSignal, type Transport } from '@floorhand/sync/client/ports';
import type { ApiClient } from './api-client.ts';
import type { ServerSession } from './server-session.ts';

export interface TransportContact {
  readonly grantId: () => string | null;
  readonly appVersion: string;
  /** How far the server's backup of a stream reaches. */
  readonly heardBackup: (stream: string, backupSeq: number) => void;
}

/** As long as the server is not known to be busy. */
const pushTimeoutMs = 20_000;
const pullTimeoutMs = 30_000;
const hintRetryMs = 5_000;

/** Sync over tRPC. Every answer is parsed: what is not ours is not an answer. */
export function httpTransport(api: ApiClient, session: ServerSession, contact: TransportContact): Transport {
  const about = () => ({ grantId: contact.grantId(), appVersion: contact.appVersion });
  const parsed = <T>(
    schema: { safeParse(value: unknown): { success: true; data: T } | { success: false } },
    value: unknown,
  ): T => {
    const result = schema.safeParse(value);
    if (!result.success) throw new TransportProblem('not_ours');
    return result.data;
  };
  const patience = new Patience(() => performance.now());
  return {
    push: (request, signal) =>
      patience.wait(pushTimeoutMs, async (timeoutMs) =>
        parsed(
          pushAnswerSchema,
          await session.call(
            (client, stop) => client.sync.push.mutate({ ...request, ...about() }, { signal: stop }),
            { timeoutMs, signal: abortable(signal) },
          ),
        ),
      ),
    pull: async (request, signal) => {
      const answer = await patience.wait(pullTimeoutMs, async (timeoutMs) =>
        parsed(
          pullAnswerSchema,
          await session.call(
            (client, stop) => client.sync.pull.query({ ...request, ...about() }, { signal: stop }),
            { timeoutMs, signal: abortable(signal) },
          ),
        ),
      );
      if (answer.kind === 'jump') contact.heardBackup(request.stream, answer.backupSeq);
      return answer;
    },
    snapshot: async (stream, signal) =>
      parsed(
        snapshotSchema,
        await session.call(
          (client, stop) =>
            client.sync.snapshot.query(
              { stream, grantId: contact.grantId(), schema: schemaVersion },
              { signal: stop },
            ),
          { timeoutMs: 120_000, signal: abortable(signal) },
        ),
      ),
    chunk: (sha256, signal) => fetchChunk(sha256, abortable(signal)),
    hints: (listener, signal) => void listen(api, session, { listener, signal }),
  };
}

/** The engine's signals are the browser's own; this only says so to the compiler, and copies one that is not. */
function abortable(signal: StopSignal): AbortSignal {
  if (signal instanceof AbortSignal) return signal;
  const controller = new AbortController();
  signal.addEventListener('abort', () => controller.abort(), { once: true });
  return controller.signal;
}

async function fetchChunk(sha256: string, signal: AbortSignal): Promise<readonly DocumentRow[]> {
  let bytes: ArrayBuffer;
  try {
    const response = await fetch(`/snap/${sha256}`, { signal });
    if (!response.ok) throw new TransportProblem('server');
    bytes = await response.arrayBuffer();
  } catch (error) {
    throw error instanceof TransportProblem ? error : new TransportProblem('unreachable');
  }
  if ((await sha256Of(bytes)) !== sha256) throw new TransportProblem('not_ours');
  const text = new TextDecoder().decode(bytes);
  return text === '' ? [] : text.split('\n').map((line) => documentRowSchema.parse(JSON.parse(line)));
}

/** By the browser itself: a chunk is some hundred kilobytes, and a first sync has dozens. */
async function sha256Of(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Server-sent hints, for as long as the signal lasts. Polling goes on beside it, so a silent stream costs little. */
async function listen(
  api: ApiClient,
  session: ServerSession,
  { listener, signal }: { listener: Parameters<Transport['hints']>[0]; signal: StopSignal },
): Promise<void> {
  await session.ensureOpen().catch(() => undefined);
  while (!signal.aborted) {
    await new Promise<void>((resolve) => {
      const subscription = api.sync.hints.subscribe(undefined, {
        onStarted: () => listener.connected(),
        onData: ({ data }) => {
          const hint = hintSchema.safeParse(data);
          if (hint.success) listener.hint(hint.data);
        },
        onError: () => resolve(),
        onStopped: () => resolve(),
        onComplete: () => resolve(),
      });
      signal.addEventListener(
        'abort',
        () => {
          subscription.unsubscribe();
          resolve();
        },
        { once: true },
      );
    });
    if (signal.aborted) return;
    listener.lost();
    // Jittered, so that a building full of devices does not come back in one moment.
    await new Promise((resolve) => setTimeout(resolve, hintRetryMs * (0.5 + Math.random())));
    await session.open().catch(() => undefined);
  }
}
