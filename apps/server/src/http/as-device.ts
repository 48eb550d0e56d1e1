import type { Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import type { Core } from '@floorhand/api/core';
import type { DeviceSession } from '@floorhand/sync/server/environment';
import { readSessionCookie } from './session-cookie.ts';

export interface DeviceHost {
  readonly core: Pick<Core, 'session' | 'rolesOf'>;
  readonly log: Logger;
}

export type DeviceHandler = (session: DeviceSession, request: Request, response: Response) => Promise<void>;

/** Lets a request through with the session of a device that works; a fault inside is logged and told as one. */
export const asDevice =
  ({ core, log }: DeviceHost, handle: DeviceHandler): RequestHandler =>
  async (request, response) => {
    try {
      const token = readSessionCookie(request);
      const session = token === null ? null : await core.session(token);
      if (!session) refuse(response, 401, 'signed_out');
      else if (session.standing === 'lost') refuse(response, 403, 'device_lost');
      else await handle(session, request, response);
    } catch (error) {
      log.error({ err: error, path: request.path }, 'a file could not be served');
      if (response.headersSent) response.destroy();
      else refuse(response, 500, 'internal');
    }
  };

export function refuse(response: Response, status: number, error: string): void {
  response.setHeader('Cache-Control', 'no-store');
  response.status(status).json({ error });
}
