import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** What is wrong with a printer. */
export interface PrinterFault {
  /** Breaks off after so many characters of a connection. */
  readonly diesAfter?: number;
  /** Prints the label and breaks off before it says so. */
  readonly diesOncePrinted?: boolean;
  /** Takes everything and says nothing. */
  readonly isSilent?: boolean;
  /** Waits so long before each answer. */
  readonly slowMs?: number;
  readonly isOutOfPaper?: boolean;
}

/**
 * A ZPL printer as far as a TCP port shows it: keeps what it was told until a format ends, forgets it at `~JX`,
 * answers `~HS`, and never forgets what it began across connections.
 */
export class TestPrinter implements AsyncDisposable {
  readonly printed: string[] = [];
  fault: PrinterFault = {};
  connections = 0;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #format: string | null = null;

  private constructor(server: Server) {
    this.#server = server;
    server.on('connection', (socket) => this.#talk(socket));
  }

  static async start(port = 0): Promise<TestPrinter> {
    const server = createServer();
    const printer = new TestPrinter(server);
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return printer;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** The texts of field data that were printed, label by label. */
  get texts(): readonly string[] {
    return this.printed.map((label) => /\^A0[^^]*\^FB[^^]*\^FH\^FD([^^]*)\^FS/.exec(label)?.[1] ?? '');
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #talk(socket: Socket): void {
    this.connections += 1;
    this.#sockets.add(socket);
    socket.on('close', () => this.#sockets.delete(socket));
    socket.on('error', () => undefined);
    let heard = 0;
    let pending = '';
    socket.on('data', (data) => {
      for (const character of data.toString('latin1')) {
        heard += 1;
        if (heard === this.fault.diesAfter) socket.destroy();
        if (socket.destroyed) return;
        pending += character;
        pending = this.#read(pending, socket);
      }
    });
  }

  /** Takes whole commands from the front. */
  #read(pending: string, socket: Socket): string {
    if (pending.endsWith('~HS')) {
      this.#keep(pending.slice(0, -3));
      void this.#answer(socket);
      return '';
    }
    if (pending.endsWith('~JX')) {
      this.#format = null;
      return '';
    }
    if (!pending.endsWith('^XZ')) return pending;
    this.#keep(pending);
    if (this.#format !== null) this.printed.push(this.#format);
    this.#format = null;
    if (this.fault.diesOncePrinted) socket.destroy();
    return '';
  }

  #keep(text: string): void {
    const begins = text.indexOf('^XA');
    if (this.#format === null && begins >= 0) this.#format = text.slice(begins);
    else if (this.#format !== null) this.#format += text;
  }

  async #answer(socket: Socket): Promise<void> {
    if (this.fault.isSilent) return;
    if (this.fault.slowMs !== undefined)
      await new Promise((resolve) => setTimeout(resolve, this.fault.slowMs));
    if (socket.destroyed) return;
    const paper = this.fault.isOutOfPaper ? '1' : '0';
    const lines = [`030,${paper},0,1245,000,0,0,0,000,0,0,0`, '000,0,0,0,0,2,4,0,00000000,1,000', '1234,0'];
    socket.write(lines.map((line) => `\u0002${line}\u0003\r\n`).join(''));
  }
}
