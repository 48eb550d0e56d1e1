import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { OpenStreams } from './open-streams.ts';

export interface WebServerOptions {
  readonly app: RequestListener;
  readonly streams: OpenStreams;
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** PEM texts; null serves plain HTTP. */
  readonly tls: { readonly cert: string; readonly key: string } | null;
}

export interface WebServer {
  readonly port: number;
  close(): Promise<void>;
}

/** What is under way may end by itself for so long. */
const graceMs = 3000;

/** Begins to serve. Rejects with the system's error, `EADDRINUSE` for one, when it cannot listen. */
export async function startWebServer({
  app,
  streams,
  host,
  port,
  tls,
}: WebServerOptions): Promise<WebServer> {
  const server: Server = tls ? createHttpsServer(tls, app) : createHttpServer(app);
  // Longer than any proxy before it, which would otherwise send a push into a connection that is just closing.
  server.keepAliveTimeout = 65_000;
  // Devices send small bodies over poor radio; a body that takes longer is lost and sent again.
  server.headersTimeout = 20_000;
  server.requestTimeout = 30_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      streams.cutAll();
      server.closeIdleConnections();
      const cut = setTimeout(() => server.closeAllConnections(), graceMs);
      await closed;
      clearTimeout(cut);
    },
  };
}
