import compression from 'compression';
import type { RequestListener } from 'node:http';
import { languageField, type Language } from '@floorhand/domain/kernel/fields';
import express, { type Request, type Response } from 'express';
import type { BlobFolder } from '../blobs/blob-folder.ts';
import { blobRoutes } from '../blobs/blob-routes.ts';
import type { ImportDesk } from '../import/desk/import-desk.ts';
import { importRoutes } from '../import/desk/import-routes.ts';
import type { ResumableUploads } from '../uploads/resumable-uploads.ts';
import { admission } from './admission.ts';
import type { OpenStreams } from './open-streams.ts';
import { packedPulls } from './packed-pulls.ts';
import { sameOriginOnly, securityHeaders } from './security-headers.ts';
import { snapshotChunks } from './snapshot-chunks.ts';
import { staticApp } from './static-app.ts';
import { trpcHandler, type TrpcHost } from './trpc-handler.ts';

export interface AppOptions extends TrpcHost {
  readonly streams: OpenStreams;
  /** API requests under way at once, streams apart. */
  readonly mostUnderWay: number;
  readonly appFolder: string;
  /** Hashed files of earlier builds; see `archiveAssets`. */
  readonly assetArchive: string;
  readonly snapshotFolder: string;
  readonly blobs: BlobFolder;
  readonly uploads: ResumableUploads;
  readonly imports: ImportDesk;
  readonly importUploads: ResumableUploads;
  /** Served with a certificate that browsers know. */
  readonly trusted: boolean;
  readonly health: () => object;
  /** The practice server's page of bar codes; null elsewhere. */
  readonly scanSheet: ScanSheet | null;
}

/** Photos sent, shown and decoded at once. */
const mostPhotos = 40;
/** Files of imports sent or fetched at once. */
const mostLists = 10;
const hintsPath = '/sync.hints';

/** One page with its own styles and drawings; it runs nothing. */
const sheetPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'";

/** Everything the server says over HTTP. No body parser anywhere: the API reads its own bodies. */
export function createApp(options: AppOptions): RequestListener {
  const { streams, scanSheet, log } = options;
  const app = express();
  app.disable('x-powered-by');
  app.use(securityHeaders({ trusted: options.trusted }));
  app.get('/healthz', (_request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    response.json(options.health());
  });
  const filter = (request: Request, response: Response): boolean =>
    !isStream(response) && compression.filter(request, response);
  // An answer of the API is packed for one reader, jumps apart; a file of the app for all.
  app.use('/trpc', compression({ filter, level: 1 }));
  app.use(`/trpc${hintsPath}`, streams.middleware);
  app.use(
    '/trpc',
    sameOriginOnly,
    admission({ most: options.mostUnderWay, isStream: (path) => path === hintsPath }),
    packedPulls(options),
    trpcHandler(options),
  );
  // Photos have a limit of their own, lower than that of work, and are packed already.
  app.use(
    '/blobs',
    sameOriginOnly,
    admission({ most: mostPhotos, isStream: () => false }),
    blobRoutes(options),
  );
  app.use(
    '/imports',
    sameOriginOnly,
    admission({ most: mostLists, isStream: () => false }),
    importRoutes(options),
  );
  app.use(compression({ filter }));
  app.get('/snap/:sha256', snapshotChunks(options.snapshotFolder));
  if (scanSheet) {
    app.get('/scan-sheet', async (request, response) => {
      response.setHeader('Content-Security-Policy', sheetPolicy);
      response.type('html').send(await scanSheet(readLanguage(request.query['lang'])));
    });
  }
  app.use(staticApp(options.appFolder, options.assetArchive));
  return (request, response) => {
    app(request as Request, response as Response, (error: unknown) => {
      if (!error) {
        answer(response as Response, 404, 'not_found');
        return;
      }
      log.error({ err: error, path: request.url }, 'a request failed');
      answer(response as Response, 500, 'internal');
    });
  };
}

/** Half an answer must not look like a whole one: it is cut. */
function answer(response: Response, status: number, error: string): void {
  if (response.headersSent) response.destroy();
  else response.status(status).json({ error });
}

const isStream = (response: Response): boolean =>
  String(response.getHeader('Content-Type') ?? '').startsWith('text/event-stream');

/** The sheet's page in a language. */
export type ScanSheet = (language: Language) => Promise<string>;

/** English for everything that is not one of the product's languages. */
function readLanguage(asked: unknown): Language {
  const parsed = languageField.safeParse(asked);
  return parsed.success ? parsed.data : 'en';
}
