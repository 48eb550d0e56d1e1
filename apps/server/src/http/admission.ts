import type { RequestHandler } from 'express';

/**
 * Sends requests away before any work is done for them when too many are under way (sync §8). Streams of hints do
 * not count: they wait, they do not work.
 */
export function admission({
  most,
  isStream,
}: {
  most: number;
  isStream: (path: string) => boolean;
}): RequestHandler {
  let underWay = 0;
  return (request, response, next) => {
    if (isStream(request.path)) {
      next();
      return;
    }
    if (underWay >= most) {
      // Spread, so that those sent away together do not come back together.
      response.setHeader('Retry-After', String(2 + (underWay % 5)));
      response.status(503).json({ error: 'busy' });
      return;
    }
    underWay += 1;
    response.once('close', () => {
      underWay -= 1;
    });
    next();
  };
}
