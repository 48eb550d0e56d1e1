import { json, type Request, type RequestHandler, type Response } from 'express';
import { createCaller } from '@floorhand/api/trpc';
import { appRouter } from '@floorhand/api/router';
import { PackedJumps } from './packed-jump.ts';
import { apiContext, type TrpcHost } from './trpc-handler.ts';

/** The request of a pull is small. */
const mostBodyBytes = 64 * 1024;
/** A smaller answer is not worth the trouble. */
const fewRows = 50;

/**
 * Pulls whose answer is large and shared (see `SharedJumps`), before tRPC: that spells and packs every answer for its
 * one reader. The procedure is the same; whatever is not an answer is left to tRPC, which says it in its own way.
 */
export function packedPulls(host: TrpcHost): RequestHandler {
  const call = createCaller(appRouter);
  const packed = new PackedJumps();
  const parse = json({ limit: mostBodyBytes, strict: true });
  const read = (request: Request, response: Response): Promise<boolean> =>
    new Promise((resolve) => {
      parse(request, response, (unreadable: unknown) => resolve(unreadable === undefined));
    });
  const answer = async (request: Request, response: Response): Promise<void> => {
    const context = await apiContext(host, { req: request, res: response });
    const pulled = await call(context).sync.pull(request.body);
    if (pulled.kind !== 'jump' || pulled.rows.length < fewRows) {
      response.setHeader('Cache-Control', 'no-store');
      response.json({ result: { data: pulled } });
      return;
    }
    const body = await packed.gzip(pulled);
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Content-Type', 'application/json');
    response.setHeader('Content-Encoding', 'gzip');
    response.vary('Accept-Encoding');
    response.end(body);
  };
  return async (request, response, next) => {
    const isOurs = request.method === 'POST' && request.path === '/sync.pull';
    if (!isOurs || !request.acceptsEncodings('gzip')) {
      next();
      return;
    }
    if (!(await read(request, response))) {
      response.status(400).json({ error: 'unreadable' });
      return;
    }
    try {
      await answer(request, response);
    } catch {
      // The same call fails the same way over there, and is logged and told as every other.
      next();
    }
  };
}
