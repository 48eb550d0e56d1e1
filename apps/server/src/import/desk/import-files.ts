import { isUnderWay } from '@floorhand/domain/imports/import-file';
import { OneAtATime } from '../../core/one-at-a-time.ts';
import type { ImportRecord } from './import-record.ts';
import type { ImportShelf } from './import-shelf.ts';

/** A file that nobody took, and what is known of one that somebody did. */
const fileLivesMs = 7 * 24 * 3_600_000;
const recordLivesMs = 400 * 24 * 3_600_000;

/** What is known of every file that was sent, here and on the disk. */
export class ImportFiles {
  readonly #shelf: ImportShelf;
  readonly #records: Map<string, ImportRecord>;
  readonly #decisions = new OneAtATime();

  private constructor(shelf: ImportShelf, records: readonly ImportRecord[]) {
    this.#shelf = shelf;
    this.#records = new Map(records.map((record) => [record.id, record]));
  }

  static async open(shelf: ImportShelf): Promise<ImportFiles> {
    return new ImportFiles(shelf, await shelf.records());
  }

  all(): readonly ImportRecord[] {
    return [...this.#records.values()];
  }

  get(id: string): ImportRecord | undefined {
    return this.#records.get(id);
  }

  /** Of one building; another's is not there. */
  of(streamId: string, id: string): ImportRecord | undefined {
    const record = this.#records.get(id);
    return record?.streamId === streamId ? record : undefined;
  }

  async put(record: ImportRecord): Promise<ImportRecord> {
    await this.#shelf.put(record);
    this.#records.set(record.id, record);
    return record;
  }

  async forget({ id }: ImportRecord): Promise<void> {
    this.#records.delete(id);
    await this.#shelf.drop(id);
  }

  /** Whoever decides what becomes of a file does it alone, and finds it as the decision before left it. */
  decide<T>(decision: () => Promise<T>): Promise<T> {
    return this.#decisions.run(decision);
  }

  /** Forgets what is old. */
  keepHouse(nowMs: number): Promise<void> {
    return this.decide(async () => {
      for (const record of this.all()) {
        const ageMs = nowMs - Date.parse(record.sentAt);
        const livesMs = record.done ? recordLivesMs : fileLivesMs;
        if (!isUnderWay(record) && ageMs > livesMs) await this.forget(record);
      }
    });
  }
}
