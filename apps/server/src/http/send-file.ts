import type { Response } from 'express';

type SendFileOptions = NonNullable<Parameters<Response['sendFile']>[1]>;

/** Resolves when the file is sent, or nobody takes it any more. Rejects when it cannot be read. */
export const sendFile = (response: Response, path: string, options: SendFileOptions): Promise<void> =>
  new Promise((resolve, reject) => {
    response.sendFile(path, { dotfiles: 'allow', cacheControl: false, etag: false, ...options }, (error) => {
      if (!error || response.destroyed) resolve();
      else reject(error);
    });
  });
