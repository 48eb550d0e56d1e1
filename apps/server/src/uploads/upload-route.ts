import type { Router } from 'express';
import { asDevice, type DeviceHost } from '../http/as-device.ts';
import type { ResumableUploads } from './resumable-uploads.ts';

/** `/uploads` takes files in pieces, beneath wherever the router is mounted. */
export function uploadRoute(router: Router, host: DeviceHost, uploads: ResumableUploads): void {
  // The server of uploads reads the address as it came, so it is not mounted beneath one.
  router.all(
    /^\/uploads(\/[^/]*)?$/,
    asDevice(host, (session, request, response) => {
      request.url = request.originalUrl;
      return uploads.handle(session, request, response);
    }),
  );
}
