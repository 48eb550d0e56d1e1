import { Router } from 'express';
import { keyField, uuidField } from '@floorhand/domain/kernel/fields';
import { asDevice, refuse, type DeviceHost } from '../../http/as-device.ts';
import type { ImportDesk } from './import-desk.ts';
import type { ImportUploads } from './import-uploads.ts';

export interface ImportHost extends DeviceHost {
  readonly imports: Pick<ImportDesk, 'asideOf'>;
  readonly importUploads: Pick<ImportUploads, 'handle'>;
}

/** Who asks for a file of lines; a link cannot say it in a body. */
export const grantHeader = 'Floorhand-Grant';

/** Files of imports over HTTP: `/uploads` takes them in pieces, `GET /:id/aside` gives the lines that were set aside. */
export function importRoutes(host: ImportHost): Router {
  const { core, imports, importUploads } = host;
  const router = Router();
  // The server of uploads reads the address as it came, so it is not mounted beneath one.
  router.all(
    /^\/uploads(\/[^/]*)?$/,
    asDevice(host, (session, request, response) => {
      request.url = request.originalUrl;
      return importUploads.handle(session, request, response);
    }),
  );
  router.get(
    '/:id/aside',
    asDevice(host, async (session, request, response) => {
      const grantId = keyField.safeParse(request.get(grantHeader));
      const roles = grantId.success ? await core.rolesOf(session, grantId.data) : [];
      if (!roles.includes('supervisor')) {
        refuse(response, 403, 'supervisor_needed');
        return;
      }
      const id = uuidField.safeParse(request.params['id']);
      const aside = id.success ? imports.asideOf(session.streamId, id.data) : null;
      if (!aside) {
        refuse(response, 404, 'not_found');
        return;
      }
      response.setHeader('Cache-Control', 'no-store');
      response.type('text/csv');
      await new Promise<void>((resolve, reject) => {
        response.sendFile(aside.path, { dotfiles: 'allow', cacheControl: false, etag: false }, (error) => {
          if (!error || response.destroyed) resolve();
          else reject(error);
        });
      });
    }),
  );
  return router;
}
