import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { uuidField } from '@floorhand/domain/kernel/fields';
import { ifAbsent } from '../../files/if-absent.ts';
import { importRecordSchema, type ImportRecord } from './import-record.ts';
import { replaceJson } from '../../files/replace-json.ts';

/** The folder of imports, with one beneath it per file. */
export class ImportShelf {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  pathOf(id: string, part: 'list' | 'checked.csv' | 'done.csv'): string {
    return join(this.#folder, id, part);
  }

  async records(): Promise<readonly ImportRecord[]> {
    const names = (await readdir(this.#folder).catch(ifAbsent)) ?? [];
    const ids = names.filter((name) => uuidField.safeParse(name).success);
    const read = await Promise.all(ids.map((id) => this.#read(id)));
    return read.flatMap((record) => record ?? []);
  }

  async put(record: ImportRecord): Promise<void> {
    await replaceJson(join(this.#folder, record.id, 'import.json'), record);
  }

  /** Takes a file that has arrived. */
  async receive(id: string, path: string): Promise<string> {
    await mkdir(join(this.#folder, id), { recursive: true });
    const kept = this.pathOf(id, 'list');
    await rename(path, kept);
    return kept;
  }

  /** Lets go of the file; what is known of it stays. */
  async dropFile(id: string): Promise<void> {
    await rm(this.pathOf(id, 'list'), { force: true });
  }

  async drop(id: string): Promise<void> {
    await rm(join(this.#folder, id), { recursive: true, force: true });
  }

  /** Nothing for a file that has not arrived whole. */
  async #read(name: string): Promise<ImportRecord | null> {
    const text = await readFile(join(this.#folder, name, 'import.json'), 'utf8').catch(ifAbsent);
    return text === null ? null : importRecordSchema.parse(JSON.parse(text));
  }
}
