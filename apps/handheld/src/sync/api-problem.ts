import { TransportProblem } from '@floorhand/sync/client/ports';
import { TRPCClientError } from '@trpc/client';
import { z } from 'zod';

const dataSchema = z.object({ httpStatus: z.number(), reason: z.string().nullish() });

/**
 * What a failed call means. Anything that is not an answer of our server (a portal's page, a cut body) leaves the
 * outcome unknown, and the identical request may be repeated.
 */
export function transportProblem(error: unknown): TransportProblem {
  if (error instanceof TransportProblem) return error;
  if (!(error instanceof TRPCClientError)) return new TransportProblem('unreachable');
  if (error.cause instanceof TransportProblem) return error.cause;
  const response = responseOf(error.meta);
  const data = dataSchema.safeParse(error.data);
  if (!data.success) {
    return response === null ? new TransportProblem('unreachable') : problemOfStatus(response);
  }
  if (data.data.reason === 'device_leaving') return new TransportProblem('leaving');
  if (data.data.reason === 'client_too_old') return new TransportProblem('too_old');
  if (data.data.httpStatus === 401) return new TransportProblem('unauthorised');
  const busy = data.data.httpStatus === 503 || data.data.httpStatus === 429;
  return new TransportProblem(busy ? 'busy' : 'server', response === null ? null : retryAfterMs(response));
}

/** Of an answer that our server's program did not write: a proxy's, or a page that wants somebody to sign in first. */
export function problemOfStatus(response: Response): TransportProblem {
  const retry = retryAfterMs(response);
  if (response.status === 503 || response.status === 429) return new TransportProblem('busy', retry);
  return response.status >= 500 ? new TransportProblem('server', retry) : new TransportProblem('not_ours');
}

function responseOf(meta: unknown): Response | null {
  if (typeof meta !== 'object' || meta === null || !('response' in meta)) return null;
  return meta.response instanceof Response ? meta.response : null;
}

function retryAfterMs(response: Response): number | null {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds, 300) * 1000 : null;
}
