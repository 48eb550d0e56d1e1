import type { RequestHandler } from 'express';
import { chunkPath } from '../core/snapshot-files.ts';

const isHash = /^[0-9a-f]{64}$/;

/**
 * Chunks of snapshots. Their address is the hash of their content, which nobody knows whom the API did not tell:
 * the manifest is what needs a session.
 */
export const snapshotChunks =
  (folder: string): RequestHandler<{ sha256: string }> =>
  (request, response, next) => {
    const { sha256 } = request.params;
    if (!isHash.test(sha256)) {
      next();
      return;
    }
    response.sendFile(
      chunkPath(folder, sha256),
      {
        cacheControl: false,
        etag: false,
        lastModified: false,
        // The data folder may lie in one whose name begins with a dot.
        dotfiles: 'allow',
        headers: {
          'Content-Type': 'application/x-ndjson',
          'Content-Encoding': 'gzip',
          'Cache-Control': 'private, max-age=31536000, immutable',
        },
      },
      (error) => {
        if (!error) return;
        if (response.headersSent) {
          response.destroy();
          return;
        }
        for (const name of ['Content-Type', 'Content-Encoding', 'Cache-Control']) response.removeHeader(name);
        next();
      },
    );
  };
