import { copyFolder, type CopyAnswer, type CopyMessage } from './copy-messages.ts';
import type { CopySink } from './mirrored-journal.ts';

/** `kept`: waiting work lies in two places. `none`: this browser cannot, or the copy broke. */
export type CopyState = 'starting' | 'kept' | 'none';

/** The second copy in the origin's private files: apart from the files of IndexedDB, so that damage there spares it. */
export class PrivateFileCopy implements CopySink {
  #state: CopyState = 'starting';
  #worker: Worker | null = null;

  get state(): CopyState {
    return this.#state;
  }

  append(text: string): void {
    this.#send({ kind: 'append', text });
  }

  replace(text: string): void {
    this.#send({ kind: 'replace', text });
  }

  sweep(): void {
    this.#send({ kind: 'sweep' });
  }

  #send(message: CopyMessage): void {
    if (this.#state === 'none') return;
    this.#worker ??= this.#start();
    this.#worker?.postMessage(message);
  }

  /** With the first thing to write: the start of the app does not wait for one more thread. */
  #start(): Worker | null {
    if (!('storage' in navigator) || !('getDirectory' in navigator.storage)) {
      this.#state = 'none';
      return null;
    }
    const worker = new Worker(new URL('./second-copy-worker.ts', import.meta.url), { type: 'module' });
    const giveUp = (reason: unknown): void => {
      this.#state = 'none';
      worker.terminate();
      console.warn('no second copy of the journal is kept', reason);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<CopyAnswer>) => {
      if (data.kind === 'open') this.#state = 'kept';
      else giveUp(data.reason);
    });
    worker.addEventListener('error', ({ message }) => giveUp(message));
    writing.add(worker);
    worker.postMessage({ kind: 'open', name: `${crypto.randomUUID()}.ndjson` } satisfies CopyMessage);
    return worker;
  }
}

const writing = new Set<Worker>();

/** Lets go of the file of this tab, which can be deleted then. Nothing is copied from here on. */
export function closePrivateFiles(): void {
  for (const worker of writing) worker.terminate();
  writing.clear();
}

/** What every tab that ever wrote left behind. Never rejects: a device without copies has none. */
export async function readPrivateFiles(): Promise<readonly string[]> {
  try {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle(copyFolder);
    const texts: string[] = [];
    for await (const entry of folder.values()) {
      if (entry.kind === 'file') texts.push(await (await entry.getFile()).text());
    }
    return texts;
  } catch {
    return [];
  }
}
