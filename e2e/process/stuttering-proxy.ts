import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** Stands between a device and a server and lets only so much of what is sent through before the connection dies. */
export class StutteringProxy implements AsyncDisposable {
  readonly url: string;
  /** Bytes towards the server that still pass, over all connections; then everything is cut. */
  passes = Number.POSITIVE_INFINITY;
  readonly #server: Server;
  #target: URL;

  private constructor(server: Server, port: number, target: string) {
    this.#server = server;
    this.#target = new URL(target);
    this.url = `http://127.0.0.1:${port}`;
  }

  static async before(target: string): Promise<StutteringProxy> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port was given');
    const proxy = new StutteringProxy(server, address.port, target);
    server.on('connection', (device) => proxy.#pass(device));
    return proxy;
  }

  /** The server was started again, somewhere else. */
  moveTo(target: string): void {
    this.#target = new URL(target);
  }

  #pass(device: Socket): void {
    const upstream = connect(Number(this.#target.port), this.#target.hostname);
    const end = (): void => {
      device.destroy();
      upstream.destroy();
    };
    device.on('error', end).on('close', end);
    upstream.on('error', end).on('close', end);
    upstream.on('data', (chunk) => device.write(chunk));
    device.on('data', (chunk: Buffer) => {
      if (this.passes >= chunk.length) {
        this.passes -= chunk.length;
        upstream.write(chunk);
        return;
      }
      // What was let through arrives; then the radio is gone.
      upstream.end(chunk.subarray(0, this.passes), () => device.destroy());
      this.passes = 0;
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.close();
    await once(this.#server, 'close');
  }
}
