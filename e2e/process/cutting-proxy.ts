import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** Stands between a device and a server and passes on only the beginning of an answer. */
export class CuttingProxy implements AsyncDisposable {
  readonly url: string;
  /** Bytes of the next answers that still pass; what follows is lost with the connection. */
  passes = Number.POSITIVE_INFINITY;
  /** Of the last answer as the server gave it. */
  answerLength = 0;
  readonly #server: Server;

  private constructor(server: Server, port: number) {
    this.#server = server;
    this.url = `http://127.0.0.1:${port}`;
  }

  static async before(url: string): Promise<CuttingProxy> {
    const { hostname, port } = new URL(url);
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port was given');
    const proxy = new CuttingProxy(server, address.port);
    server.on('connection', (device) => proxy.#pass(device, connect(Number(port), hostname)));
    return proxy;
  }

  #pass(device: Socket, upstream: Socket): void {
    let answer = Buffer.alloc(0);
    const end = (): void => {
      device.destroy();
      upstream.destroy();
    };
    device.on('error', end).on('close', end);
    upstream.on('error', end);
    device.on('data', (chunk) => upstream.write(chunk));
    upstream.on('data', (chunk: Buffer) => {
      answer = Buffer.concat([answer, chunk]);
      // All of it is waited for, so that it is cut where the test wants and not where a packet ends.
      const whole = wholeLength(answer);
      if (whole === null || answer.length < whole) return;
      this.answerLength = whole;
      if (this.passes >= whole) device.write(answer);
      else device.end(answer.subarray(0, this.passes), end);
      answer = Buffer.alloc(0);
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.close();
    await once(this.#server, 'close');
  }
}

const lastChunk = '\r\n0\r\n\r\n';

/** Head and body; null while something is missing. */
function wholeLength(answer: Buffer): number | null {
  const headEnd = answer.indexOf('\r\n\r\n');
  if (headEnd < 0) return null;
  const head = answer.subarray(0, headEnd).toString('latin1');
  const length = /^content-length: *(\d+)/im.exec(head)?.[1];
  if (length !== undefined) return headEnd + 4 + Number(length);
  const end = answer.indexOf(lastChunk, headEnd);
  return end < 0 ? null : end + lastChunk.length;
}
