import { Worker } from 'node:worker_threads';
import type { Core } from '@floorhand/api/core';
import type { Hint } from '@floorhand/sync/protocol/pull';
import { createCore } from '../core/create-core.ts';
import { SharedJumps } from '../core/shared-jumps.ts';
import { createWorkerClient, type WorkerClient } from './call-client.ts';
import {
  isThreadEvent,
  type ReaderRemote,
  type ThreadEvent,
  type WriterRemote,
  type WriterThreadData,
} from './thread-data.ts';

export interface Threads {
  readonly core: Core;
  /** Another writer of this process committed. */
  tell(hint: Hint): void;
  /** Waits for what is being written, then ends both threads. */
  close(): Promise<void>;
}

export interface ThreadsOptions extends WriterThreadData {
  readonly onEvent: (event: ThreadEvent) => void;
  /** A thread ended although nobody closed it: nothing works from now on. */
  readonly onCrash: (error: Error) => void;
}

/**
 * Starts the writing and the reading thread over a database that has been prepared.
 *
 * @throws what opening the database threw, under its name.
 */
export async function startThreads({ onEvent, onCrash, ...data }: ThreadsOptions): Promise<Threads> {
  const threads: Worker[] = [];
  let closing = false;
  let jumps: SharedJumps | null = null;
  const start = <T extends object>(file: URL): WorkerClient<T> => {
    const thread = new Worker(file, { workerData: data });
    threads.push(thread);
    const client = createWorkerClient<T>(thread);
    const crashed = (error: Error): void => {
      client.fail(error);
      if (!closing) onCrash(error);
    };
    thread.on('message', (message: unknown) => {
      if (isThreadEvent(message)) heard(message);
    });
    thread.on('error', (error) => crashed(error instanceof Error ? error : new Error(String(error))));
    thread.on('exit', (status) => crashed(new Error(`a thread ended with status ${status}`)));
    return client;
  };
  const heard = (event: ThreadEvent): void => {
    if (event.event === 'hint') jumps?.moved(event.hint);
    onEvent(event);
  };
  const endAll = async (): Promise<void> => {
    closing = true;
    await Promise.all(threads.map((thread) => thread.terminate()));
  };
  try {
    const writer = start<WriterRemote>(new URL('./writer-thread.ts', import.meta.url));
    const reader = start<ReaderRemote>(new URL('./reader-thread.ts', import.meta.url));
    jumps = new SharedJumps(reader.remote, Date.now);
    await Promise.all([writer.remote.ready(), reader.remote.ready()]);
    return {
      tell: (hint) => heard({ event: 'hint', hint }),
      core: createCore(writer.remote, reader.remote, jumps),
      close: async () => {
        closing = true;
        await Promise.all([writer.remote.close(), reader.remote.close()]);
        await endAll();
      },
    };
  } catch (error) {
    await endAll();
    throw error;
  }
}
