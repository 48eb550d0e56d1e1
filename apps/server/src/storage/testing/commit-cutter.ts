import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/**
 * Where the wire breaks when a client says COMMIT: `before` the server hears of it, or `after` it has answered and
 * before the client hears that.
 */
export type Cut = 'before' | 'after';

const commitMessage = /Q\0{3}.commit\0/s;
const beginMessage = /start transaction[^\0]*?(read write|read only)\0/s;

/** A TCP proxy in front of PostgreSQL that breaks the connection at the next COMMIT of a writer when told to. */
export class CommitCutter implements AsyncDisposable {
  /** The same database through the proxy. */
  readonly url: string;
  readonly #server: Server;
  readonly #sockets: Set<Socket>;
  readonly #plan: { cuts: Cut[]; awayMs: number };

  private constructor(
    url: string,
    inner: { server: Server; sockets: Set<Socket>; plan: { cuts: Cut[]; awayMs: number } },
  ) {
    this.url = url;
    this.#server = inner.server;
    this.#sockets = inner.sockets;
    this.#plan = inner.plan;
  }

  static async start(target: string): Promise<CommitCutter> {
    const { hostname, port } = new URL(target);
    const sockets = new Set<Socket>();
    const plan = { cuts: [] as Cut[], awayMs: 0 };
    let awayUntilMs = 0;
    const server = createServer((client) => {
      if (performance.now() < awayUntilMs) {
        client.destroy();
        return;
      }
      const upstream = connect(Number(port), hostname);
      let cut: Cut | undefined;
      let writes = false;
      const end = (): void => {
        client.destroy();
        upstream.destroy();
      };
      for (const socket of [client, upstream]) {
        sockets.add(socket);
        socket.setNoDelay(true);
        socket.on('error', end);
        socket.on('close', end);
      }
      const breakUp = (): void => {
        awayUntilMs = performance.now() + plan.awayMs;
        end();
      };
      client.on('data', (chunk) => {
        const text = chunk.toString('latin1');
        const mode = beginMessage.exec(text)?.[1];
        if (mode !== undefined) writes = mode === 'read write';
        if (writes && commitMessage.test(text)) cut = plan.cuts.shift();
        if (cut === 'before') breakUp();
        else upstream.write(chunk);
      });
      upstream.on('data', (chunk) => {
        if (cut === 'after') breakUp();
        else client.write(chunk);
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port was given');
    const url = new URL(target);
    url.port = String(address.port);
    return new CommitCutter(url.href, { server, sockets, plan });
  }

  /** Breaks the connections of the coming COMMITs, one entry each. */
  cutNext(...cuts: readonly Cut[]): void {
    this.#plan.cuts.push(...cuts);
  }

  /** Cuts that have not happened yet. */
  get left(): number {
    return this.#plan.cuts.length;
  }

  /** Takes no new connections for a while after a cut, as a database that is starting again. */
  stayAwayFor(ms: number): void {
    this.#plan.awayMs = ms;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
    await once(this.#server, 'close');
  }
}
