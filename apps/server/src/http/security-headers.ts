import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** What the page may do: everything from here, nothing from elsewhere, no script that is not a file of ours. */
const directives = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
  scriptSrcAttr: ["'none'"],
  styleSrc: ["'self'"],
  // React writes computed sizes and colours as style attributes.
  styleSrcAttr: ["'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  mediaSrc: ["'self'", 'blob:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  workerSrc: ["'self'"],
  manifestSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

/** `trusted`: served with a certificate that browsers know, so that they may insist on TLS from now on. */
export function securityHeaders({ trusted }: { readonly trusted: boolean }): RequestHandler[] {
  return [
    helmet({
      contentSecurityPolicy: { useDefaults: false, directives },
      // With a self-signed certificate it would make the browser's warning impossible to pass.
      strictTransportSecurity: trusted,
      crossOriginResourcePolicy: { policy: 'same-origin' },
    }),
    (_request, response, next) => {
      response.setHeader('Permissions-Policy', 'camera=(self), microphone=(), geolocation=()');
      next();
    },
  ];
}

/** No other site's page may call the API, whatever cookies the browser adds (sync §19, API8). */
export const sameOriginOnly: RequestHandler = (request, response, next) => {
  const site = request.headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin' || site === 'none') next();
  else response.status(403).json({ error: 'cross_site' });
};
