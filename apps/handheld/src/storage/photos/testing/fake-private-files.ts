/** Private files in memory, as much of them as photos need: files that appear whole when they are closed. */
export class FakePrivateFiles {
  readonly files = new Map<string, Uint8Array<ArrayBuffer>>();
  isFull = false;

  readonly root = async (): Promise<FileSystemDirectoryHandle> =>
    ({
      getDirectoryHandle: async () => ({
        getFileHandle: async (name: string, options?: FileSystemGetFileOptions) => this.#file(name, options),
        removeEntry: async (name: string) => {
          if (!this.files.delete(name)) throw new DOMException('gone', 'NotFoundError');
        },
      }),
    }) as unknown as FileSystemDirectoryHandle;

  #file(name: string, options?: FileSystemGetFileOptions) {
    if (!this.files.has(name)) {
      if (options?.create !== true) throw new DOMException('gone', 'NotFoundError');
      this.files.set(name, new Uint8Array());
    }
    return {
      getFile: async () => ({ arrayBuffer: async () => this.files.get(name)?.slice().buffer }),
      createWritable: async () => {
        let written = new Uint8Array();
        return {
          write: async (bytes: Uint8Array<ArrayBuffer>) => {
            if (this.isFull) throw new DOMException('the disk is full', 'QuotaExceededError');
            written = bytes.slice();
          },
          close: async () => void this.files.set(name, written),
          abort: async () => undefined,
        };
      },
    };
  }
}
