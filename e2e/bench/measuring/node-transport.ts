import type { StopSignal, Transport } from '@floorhand/sync/client/ports';
import { Patience } from '@floorhand/sync/client/patience';
import { TransportProblem } from '@floorhand/sync/client/ports';
import {
  hintSchema,
  pullAnswerSchema,
  snapshotSchema,
  type DocumentRow,
} from '@floorhand/sync/protocol/pull';
import { pushAnswerSchema } from '@floorhand/sync/protocol/push';
import type { RequestMeter } from './request-meter.ts';
import type { Caller } from './shift-server.ts';

const timeoutMs = { push: 20_000, pull: 30_000, snapshot: 120_000 };

export interface NodeTransportOptions {
  readonly url: string;
  readonly caller: Caller;
  readonly meter: RequestMeter;
  /** `none`: rows are received and not unpacked, so that hundreds of devices fit beside the server they call. */
  readonly rows: 'all' | 'none';
}

/** The device's side of the API as the app speaks it, without a browser. */
export function nodeTransport({ url, caller, meter, rows }: NodeTransportOptions): Transport {
  const about = { grantId: caller.grantId, appVersion: 'bench' };
  const headers = { cookie: `fh_session=${caller.token}` };
  const call = async (path: string, input: object, limits: Limits): Promise<string> => {
    const response = await fetched(`${url}/trpc/${path}`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(input),
      signal: stopping(limits),
    });
    return bodyOf(response);
  };
  const patience = new Patience(() => performance.now());
  return {
    push: (request, signal) =>
      patience.wait(timeoutMs.push, (ms) =>
        meter.clock(meter.pushMs, async () =>
          pushAnswerSchema.parse(dataOf(await call('sync.push', { ...request, ...about }, { signal, ms }))),
        ),
      ),
    pull: (request, signal) =>
      patience.wait(timeoutMs.pull, (ms) =>
        meter.clock(meter.pullMs, async () => {
          const text = await call('sync.pull', { ...request, ...about }, { signal, ms });
          meter.pulledBytes += text.length;
          return pullAnswerSchema.parse(dataOf(rows === 'all' ? text : withoutRows(text)));
        }),
      ),
    snapshot: (stream, signal) =>
      meter.clock(null, async () => {
        const input = { stream, grantId: caller.grantId };
        return snapshotSchema.parse(
          dataOf(await call('sync.snapshot', input, { signal, ms: timeoutMs.snapshot })),
        );
      }),
    chunk: (sha256, signal) =>
      meter.clock(null, async () => {
        const text = await bodyOf(
          await fetched(`${url}/snap/${sha256}`, {
            headers,
            signal: stopping({ signal, ms: timeoutMs.snapshot }),
          }),
        );
        return text.split('\n').map((line) => JSON.parse(line) as DocumentRow);
      }),
    hints: (listener, signal) => {
      const heard = async (): Promise<void> => {
        const response = await fetched(`${url}/trpc/sync.hints`, { headers, signal: stopping({ signal }) });
        listener.connected();
        for await (const data of events(response)) {
          const hint = hintSchema.safeParse(data);
          if (hint.success) listener.hint(hint.data);
        }
      };
      heard().catch(() => listener.lost());
    },
  };
}

interface Limits {
  readonly signal: StopSignal;
  readonly ms?: number;
}

function stopping({ signal, ms }: Limits): AbortSignal {
  const controller = new AbortController();
  signal.addEventListener('abort', () => controller.abort(), { once: true });
  return ms === undefined ? controller.signal : AbortSignal.any([controller.signal, AbortSignal.timeout(ms)]);
}

async function fetched(url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, init).catch(() => {
    throw new TransportProblem('unreachable');
  });
  if (response.ok) return response;
  await response.text();
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  const retryAfterMs = Number.isFinite(seconds) ? seconds * 1000 : null;
  if (response.status === 401) throw new TransportProblem('unauthorised');
  throw new TransportProblem(response.status === 503 ? 'busy' : 'server', retryAfterMs);
}

const bodyOf = (response: Response): Promise<string> =>
  response.text().catch(() => {
    throw new TransportProblem('unreachable');
  });

const dataOf = (text: string): unknown =>
  (JSON.parse(text) as { readonly result: { readonly data: unknown } }).result.data;

/** A jump's rows are by far the most of it, and all other members of an answer come without brackets before them. */
function withoutRows(text: string): string {
  const from = text.indexOf('"rows":[');
  const to = text.lastIndexOf('],"', text.length);
  return from === -1 || to < from ? text : `${text.slice(0, from)}"rows":[${text.slice(to)}`;
}

/** Data of server-sent events. */
async function* events(response: Response): AsyncGenerator {
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    const lines = text.split('\n');
    text = lines.pop() ?? '';
    for (const line of lines) if (line.startsWith('data: {')) yield JSON.parse(line.slice('data: '.length));
  }
}
