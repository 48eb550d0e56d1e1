import { createExpressMiddleware } from '@trpc/server/adapters/express';
import type { Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import type { ApiContext } from '@floorhand/api/context';
import { appRouter } from '@floorhand/api/router';
import { readSessionCookie, setSessionCookie } from './session-cookie.ts';

/** A full batch of the largest commands fits; nothing honest is larger. */
const mostBodyBytes = 1024 * 1024;

export interface TrpcHost extends Pick<ApiContext, 'core' | 'hints' | 'imports'> {
  readonly log: Logger;
}

/** What a request may know and do. */
export async function apiContext(
  { core, hints, imports }: Pick<TrpcHost, 'core' | 'hints' | 'imports'>,
  { req, res }: { readonly req: Request; readonly res: Response },
): Promise<ApiContext> {
  const token = readSessionCookie(req);
  return {
    core,
    hints,
    imports,
    session: token === null ? null : await core.session(token),
    setCookie: (opened) => setSessionCookie(res, opened),
  };
}

/** The router over HTTP. Mount it before any body parser: tRPC reads and limits bodies itself. */
export const trpcHandler = ({ core, hints, imports, log }: TrpcHost): RequestHandler =>
  createExpressMiddleware({
    router: appRouter,
    maxBodySize: mostBodyBytes,
    // Batched calls run side by side, and one slow call would hold up all of them.
    allowBatching: false,
    allowMethodOverride: true,
    createContext: ({ req, res }) => apiContext({ core, hints, imports }, { req, res }),
    responseMeta: () => ({ headers: new Headers({ 'cache-control': 'no-store' }) }),
    onError: ({ error, path }) => {
      if (error.code === 'INTERNAL_SERVER_ERROR')
        log.error({ path, err: error.cause ?? error }, 'a call failed');
      else log.debug({ path, code: error.code }, 'a call was refused');
    },
  });
