import { Router, type Request, type Response } from 'express';
import type { Core } from '@floorhand/api/core';
import { contentHashField } from '@floorhand/domain/kernel/blob-ref';
import type { DeviceSession } from '@floorhand/sync/server/environment';
import { asDevice, refuse, type DeviceHost } from '../http/as-device.ts';
import { sendFile } from '../http/send-file.ts';
import type { ResumableUploads } from '../uploads/resumable-uploads.ts';
import { uploadRoute } from '../uploads/upload-route.ts';
import type { BlobFolder } from './blob-folder.ts';
import { knownBlob } from './known-blob.ts';
import { storedHeader } from './photo-uploads.ts';

export interface BlobHost extends DeviceHost {
  readonly core: Pick<Core, 'session' | 'rolesOf' | 'blobStored'>;
  readonly blobs: BlobFolder;
  readonly uploads: ResumableUploads;
}

/**
 * Photos over HTTP (sync §15): `/uploads` takes them in pieces, `HEAD /:sha256` tells a device whether one is kept,
 * `GET /:sha256` shows it to devices of its warehouse. Everything needs the session of a device that works.
 */
export function blobRoutes(host: BlobHost): Router {
  const { uploads, blobs } = host;
  const router = Router();
  uploadRoute(router, host, uploads);
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
  await sendFile(response, blobs.pathOf(record.sha256), {
    lastModified: false,
    headers: {
      'Content-Type': record.mime,
      'Cache-Control': 'private, max-age=31536000, immutable',
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
      'Content-Disposition': 'inline',
    },
  });
}
