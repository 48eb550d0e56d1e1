import type { Request, Response } from 'express';
import type { OpenedSession } from '@floorhand/api/core';

const cookieName = 'fh_session';

/** The session token a request carries, or null. */
export function readSessionCookie(request: Request): string | null {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [name, value] = part.trim().split('=', 2);
    if (name === cookieName && value) return value;
  }
  return null;
}

/** Out of reach of scripts and of other sites; over TLS only where there is TLS. */
export function setSessionCookie(response: Response, { token, expiresAt }: OpenedSession): void {
  response.cookie(cookieName, token, {
    httpOnly: true,
    sameSite: 'strict',
    secure: response.req.secure,
    path: '/',
    expires: new Date(expiresAt),
  });
}
