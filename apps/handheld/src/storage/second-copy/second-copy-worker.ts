import { copyFolder, type CopyMessage, type CopyAnswer } from './copy-messages.ts';

/** Writes one tab's copy. Only a thread of its own may write to such a file and wait until it is on the disk. */
const scope = globalThis as unknown as Pick<Worker, 'postMessage'> & {
  onmessage: ((event: MessageEvent<CopyMessage>) => void) | null;
};

/** What only threads have, and the compiler's description of pages lacks. */
interface SyncHandle {
  getSize(): number;
  write(bytes: Uint8Array<ArrayBuffer>, options: { readonly at: number }): number;
  truncate(size: number): void;
  flush(): void;
  close(): void;
}
type SyncFile = FileSystemFileHandle & { createSyncAccessHandle(): Promise<SyncHandle> };

interface OpenFile {
  readonly folder: FileSystemDirectoryHandle;
  readonly name: string;
  readonly handle: SyncHandle;
}

let opening: Promise<OpenFile> | null = null;
let turn: Promise<void> = Promise.resolve();

scope.onmessage = ({ data }) => {
  turn = turn
    .then(() => take(data))
    .catch((error: unknown) => {
      scope.postMessage({ kind: 'broken', reason: String(error) } satisfies CopyAnswer);
    });
};

async function take(message: CopyMessage): Promise<void> {
  if (message.kind === 'open') {
    opening = open(message.name);
    await opening;
    scope.postMessage({ kind: 'open' } satisfies CopyAnswer);
    return;
  }
  const file = await opening;
  if (!file) throw new Error('nothing was opened');
  switch (message.kind) {
    case 'append':
      write(file.handle, message.text);
      return;
    case 'replace':
      file.handle.truncate(0);
      write(file.handle, message.text);
      return;
    case 'sweep':
      await sweep(file);
  }
}

async function open(name: string): Promise<OpenFile> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(copyFolder, { create: true });
  const file = (await folder.getFileHandle(name, { create: true })) as SyncFile;
  return { folder, name, handle: await file.createSyncAccessHandle() };
}

function write(handle: SyncHandle, text: string): void {
  handle.write(new TextEncoder().encode(text), { at: handle.getSize() });
  handle.flush();
}

/** Takes away the copies of tabs that are gone; one that a tab holds open cannot be opened a second time. */
async function sweep({ folder, name }: OpenFile): Promise<void> {
  for await (const other of folder.values()) {
    if (other.kind !== 'file' || other.name === name) continue;
    try {
      (await (other as SyncFile).createSyncAccessHandle()).close();
    } catch {
      continue;
    }
    await folder.removeEntry(other.name);
  }
}
