import type { CacheStore, CacheStores, Cursor } from '@floorhand/sync/client/ports';

/** A replica that knows where it is and forgets what it was sent: for hundreds of devices in one process. */
export class CursorCaches implements CacheStores, CacheStore {
  readonly name = 'cursors';
  readonly scope = 'floor';
  readonly epoch: string;
  readonly #cursors: Map<string, Cursor>;

  constructor(epoch: string, cursors: Readonly<Record<string, Cursor>>) {
    this.epoch = epoch;
    this.#cursors = new Map(Object.entries(cursors));
  }

  async active(): Promise<CacheStore> {
    return this;
  }

  /** Only what was too far behind is filled anew. */
  async stage(): ReturnType<CacheStores['stage']> {
    return {
      load: async () => undefined,
      finish: async (cursors) => {
        for (const [stream, cursor] of Object.entries(cursors)) this.#cursors.set(stream, cursor);
        return this;
      },
    };
  }

  async cursor(stream: string): Promise<Cursor | null> {
    return this.#cursors.get(stream) ?? null;
  }

  at(stream: string): number {
    return this.#cursors.get(stream)?.seq ?? 0;
  }

  async keys(): Promise<readonly string[]> {
    return [];
  }

  async get(_kind: unknown, keys: readonly string[]): Promise<readonly unknown[]> {
    return keys.map(() => undefined);
  }

  async list(_kind: unknown, _index: string, values: readonly string[]): ReturnType<CacheStore['list']> {
    return values.map(() => []);
  }

  async applyJump(
    stream: string,
    { from, to }: { readonly from: number; readonly to: Cursor },
  ): Promise<'applied' | 'moved'> {
    if (this.at(stream) !== from) return 'moved';
    this.#cursors.set(stream, to);
    return 'applied';
  }
}
