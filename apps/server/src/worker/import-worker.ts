import { Worker } from 'node:worker_threads';
import type { ImportRunner } from '../import/desk/import-runner.ts';
import { createWorkerClient } from './call-client.ts';
import { isThreadEvent, type ImportRemote, type ThreadData, type ThreadEvent } from './thread-data.ts';

/** Files of any size are read in pieces; what grows with a file is the names of its records. */
const mostMegabytes = 1_500;

interface Running {
  readonly remote: ImportRemote;
  readonly thread: Worker;
}

/**
 * The importing thread, begun with the first file and again after one that was too much for it: its calls fail then,
 * and the server goes on.
 */
export class ImportWorker implements Pick<ImportRunner, 'inspect' | 'run' | 'stop'> {
  readonly #data: ThreadData;
  readonly #heard: (event: ThreadEvent) => void;
  #running: Running | null = null;

  constructor(data: ThreadData, heard: (event: ThreadEvent) => void) {
    this.#data = data;
    this.#heard = heard;
  }

  inspect(...call: Parameters<ImportRunner['inspect']>): ReturnType<ImportRunner['inspect']> {
    return this.#begun().inspect(...call);
  }

  run(order: Parameters<ImportRunner['run']>[0]): ReturnType<ImportRunner['run']> {
    return this.#begun().run(order);
  }

  async stop(importId: string): Promise<void> {
    await this.#running?.remote.stop(importId);
  }

  /** Ends the thread wherever it is; what it was importing goes on at the next start. */
  async close(): Promise<void> {
    const running = this.#running;
    this.#running = null;
    await running?.thread.terminate();
  }

  #begun(): ImportRemote {
    if (this.#running) return this.#running.remote;
    const thread = new Worker(new URL('./import-thread.ts', import.meta.url), {
      workerData: this.#data,
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    });
    const client = createWorkerClient<ImportRemote>(thread);
    const ended = (error: Error): void => {
      client.fail(error);
      if (this.#running?.thread === thread) this.#running = null;
    };
    thread.on('message', (message: unknown) => {
      if (isThreadEvent(message)) this.#heard(message);
    });
    thread.on('error', (error) => ended(error instanceof Error ? error : new Error(String(error))));
    thread.on('exit', (status) => ended(new Error(`the importing thread ended with status ${status}`)));
    this.#running = { remote: client.remote, thread };
    return client.remote;
  }
}
