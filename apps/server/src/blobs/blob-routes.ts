import { Router, type Request, type Response } from 'express';
import type { Core } from '@floorhand/api/core';
import { contentHashField } from '@floorhand/domain/kernel/blob-ref';
import type { DeviceSession } from '@floorhand/sync/server/environment';
import { asDevice, refuse, type DeviceHost } from '../http/as-device.ts';
import type { BlobFolder } from './blob-folder.ts';
import { knownBlob } from './known-blob.ts';
import { storedHeader, type UploadServer } from './upload-server.ts';

export interface BlobHost extends DeviceHost {
  readonly core: Pick<Core, 'session' | 'rolesOf' | 'blobStored'>;
  readonly blobs: BlobFolder;
  readonly uploads: UploadServer;
}

/**
 * Photos over HTTP (sync §15): `/uploads` takes them in pieces, `HEAD /:sha256` tells a device whether one is kept,
 * `GET /:sha256` shows it to devices of its warehouse. Everything needs the session of a device that works.
 */
export function blobRoutes(host: BlobHost): Router {
  const { uploads, blobs } = host;
  const router = Router();
  // The server of uploads reads the address as it came, so it is not mounted beneath one.
  router.all(
    /^\/uploads(\/[^/]*)?$/,
    asDevice(host, (session, request, response) => {
      request.url = request.originalUrl;
      return uploads.handle(session, request, response);
    }),
  );
  router.head(
    '/:sha256',
    asDevice(host, async (session, request, response) => {
      const sha256 = contentHashField.safeParse(request.params['sha256']);
      const stored = sha256.success ? await knownBlob(host, session, sha256.data) : null;
      response.setHeader('Cache-Control', 'no-store');
      if (stored) response.setHeader(storedHeader, `${stored.epoch} ${stored.seq}`);
      response.status(stored ? 200 : 404).end();
    }),
  );
  router.get(
    '/:sha256',
    asDevice(host, (session, request, response) => showBlob(blobs, { session, request, response })),
  );
  return router;
}

async function showBlob(
  blobs: BlobFolder,
  { session, request, response }: { session: DeviceSession; request: Request; response: Response },
): Promise<void> {
  const sha256 = contentHashField.safeParse(request.params['sha256']);
  const record = sha256.success ? await blobs.record(sha256.data) : null;
  // Of another warehouse: that it exists is nobody's business here.
  if (!record || record.streams[session.streamId] === undefined) {
    refuse(response, 404, 'not_found');
    return;
  }
  await new Promise<void>((resolve, reject) => {
    response.sendFile(
      blobs.pathOf(record.sha256),
      {
        cacheControl: false,
        etag: false,
        lastModified: false,
        dotfiles: 'allow',
        headers: {
          'Content-Type': record.mime,
          'Cache-Control': 'private, max-age=31536000, immutable',
          'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
          'Content-Disposition': 'inline',
        },
      },
      (error) => {
        if (!error || response.destroyed) resolve();
        else reject(error);
      },
    );
  });
}
