import { join } from 'node:path';
import express, { Router } from 'express';

const yearSeconds = 365 * 24 * 60 * 60;
const serverPaths = /^\/(trpc|snap|blobs|healthz|scan-sheet)(\/|$)/;

/** Hashed files never change; everything else is asked for anew, above all the page and the service worker. */
const cacheControl = (path: string): string =>
  path.startsWith('/assets/') ? `public, max-age=${yearSeconds}, immutable` : 'no-cache';

/** The built handheld app, hashed files of earlier builds, and the page for every address the app routes itself. */
export function staticApp(folder: string, assetArchive: string): Router {
  const router = Router();
  router.use((request, response, next) => {
    response.setHeader('Cache-Control', cacheControl(request.path));
    next();
  });
  router.use(
    express.static(folder, { index: 'index.html', cacheControl: false, redirect: false, dotfiles: 'ignore' }),
  );
  router.use(
    '/assets',
    express.static(assetArchive, { index: false, cacheControl: false, redirect: false, dotfiles: 'allow' }),
  );
  router.get('/{*splat}', (request, response, next) => {
    const isFile = /\.[a-z0-9]+$/i.test(request.path);
    if (serverPaths.test(request.path) || isFile) {
      response.removeHeader('Cache-Control');
      next();
      return;
    }
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(join(folder, 'index.html'), { cacheControl: false }, (error) => {
      if (error) response.status(503).type('text/plain').send('The app has not been built yet.\n');
    });
  });
  return router;
}
