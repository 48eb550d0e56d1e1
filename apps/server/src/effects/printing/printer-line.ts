import { connect, type Socket } from 'node:net';
import { readHostStatus, type HostStatus } from './host-status.ts';

/** Why a printer did not do its part. */
export type LineProblem = 'unreachable' | 'broke_off' | 'no_answer';

export class LineFailed extends Error {
  readonly problem: LineProblem;

  constructor(problem: LineProblem, cause?: unknown) {
    super(problem, { cause });
    this.name = 'LineFailed';
    this.problem = problem;
  }
}

export interface LineTimes {
  readonly connectMs: number;
  readonly answerMs: number;
}

/** An open TCP connection to a printer. Every wait of it ends: with an answer, or with `LineFailed`. */
export class PrinterLine {
  readonly #socket: Socket;
  readonly #answerMs: number;
  #received = '';
  #failed: LineFailed | null = null;
  #isClosed = false;
  #wake: () => void = () => undefined;

  private constructor(socket: Socket, answerMs: number) {
    this.#socket = socket;
    this.#answerMs = answerMs;
    socket.on('data', (data) => {
      this.#received = (this.#received + data.toString('latin1')).slice(-4096);
      this.#wake();
    });
    socket.on('error', (error) => this.#fail(error));
    socket.on('end', () => this.#fail());
    socket.on('close', () => {
      this.#isClosed = true;
      this.#wake();
    });
  }

  static open(
    address: { readonly host: string; readonly port: number },
    { connectMs, answerMs }: LineTimes,
  ): Promise<PrinterLine> {
    return new Promise((resolve, reject) => {
      const socket = connect(address);
      const refuse = (cause?: unknown): void => {
        socket.destroy();
        reject(new LineFailed('unreachable', cause));
      };
      const timer = setTimeout(refuse, connectMs);
      socket.once('error', refuse);
      socket.once('connect', () => {
        clearTimeout(timer);
        socket.off('error', refuse);
        socket.setNoDelay(true);
        resolve(new PrinterLine(socket, answerMs));
      });
      socket.once('close', () => clearTimeout(timer));
    });
  }

  /** Sends text; resolves when the system has taken all of it, which a printer that does not read delays. */
  async send(text: string): Promise<void> {
    let isTaken = false;
    this.#socket.write(text, 'latin1', () => {
      isTaken = true;
      this.#wake();
    });
    await this.#until(() => isTaken);
  }

  /** Asks the printer how it is. Its answer also says that it has read everything before. */
  async ask(): Promise<HostStatus> {
    await this.send('~HS\n');
    let found: HostStatus | null = null;
    await this.#until(() => {
      const read = readHostStatus(this.#received);
      if (!read) return false;
      found = read.status;
      this.#received = read.rest;
      return true;
    });
    if (!found) throw new LineFailed('no_answer');
    return found;
  }

  /** Says goodbye and waits until the printer's side has taken every byte and agrees. */
  async hangUp(): Promise<void> {
    this.#socket.end();
    await this.#until(() => this.#isClosed && !this.#socket.errored, 'closing');
  }

  destroy(): void {
    this.#socket.destroy();
  }

  #fail(cause?: unknown): void {
    this.#failed ??= new LineFailed('broke_off', cause);
    this.#wake();
  }

  #until(isDone: () => boolean, how: 'open' | 'closing' = 'open'): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = (settle: () => void): void => {
        clearTimeout(timer);
        this.#wake = () => undefined;
        settle();
      };
      const timer = setTimeout(() => end(() => reject(new LineFailed('no_answer'))), this.#answerMs);
      this.#wake = () => {
        if (isDone()) end(resolve);
        else if (this.#failed && (how === 'open' || this.#socket.errored)) {
          const failed = this.#failed;
          end(() => reject(failed));
        }
      };
      this.#wake();
    });
  }
}
