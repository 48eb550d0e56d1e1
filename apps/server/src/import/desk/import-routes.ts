import { Router } from 'express';
import { keyField, uuidField } from '@floorhand/domain/kernel/fields';
import { asDevice, refuse, type DeviceHost } from '../../http/as-device.ts';
import { sendFile } from '../../http/send-file.ts';
import type { ResumableUploads } from '../../uploads/resumable-uploads.ts';
import { uploadRoute } from '../../uploads/upload-route.ts';
import type { ImportDesk } from './import-desk.ts';

export interface ImportHost extends DeviceHost {
  readonly imports: Pick<ImportDesk, 'asideOf'>;
  readonly importUploads: ResumableUploads;
}

/** Who asks for a file of lines; a link cannot say it in a body. */
export const grantHeader = 'Floorhand-Grant';

/** Files of imports over HTTP: `/uploads` takes them in pieces, `GET /:id/aside` gives the lines that were set aside. */
export function importRoutes(host: ImportHost): Router {
  const { core, imports, importUploads } = host;
  const router = Router();
  uploadRoute(router, host, importUploads);
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
      await sendFile(response, aside.path, {});
    }),
  );
  return router;
}
