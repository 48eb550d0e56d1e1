import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { keptMapSchema, type KeptMap } from '@floorhand/domain/imports/kept-map';
import { uuidField } from '@floorhand/domain/kernel/fields';
import { ifAbsent } from '../../blobs/blob-folder.ts';
import { importRecordSchema, type ImportRecord } from './import-record.ts';

const mapsSchema = z.record(z.string(), z.array(keptMapSchema));

/** The folder of imports: one beneath it per file, and the maps that were kept. */
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

  /** Written beside and renamed, so that a cut of the power leaves the one before. */
  async put(record: ImportRecord): Promise<void> {
    await this.#replace(join(record.id, 'import.json'), record);
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

  async maps(streamId: string): Promise<readonly KeptMap[]> {
    return (await this.#allMaps())[streamId] ?? [];
  }

  async putMaps(streamId: string, maps: readonly KeptMap[]): Promise<void> {
    await this.#replace('maps.json', { ...(await this.#allMaps()), [streamId]: maps });
  }

  async #allMaps(): Promise<Readonly<Record<string, readonly KeptMap[]>>> {
    const text = await readFile(join(this.#folder, 'maps.json'), 'utf8').catch(ifAbsent);
    return text === null ? {} : mapsSchema.parse(JSON.parse(text));
  }

  /** Nothing for a file that has not arrived whole. */
  async #read(name: string): Promise<ImportRecord | null> {
    const text = await readFile(join(this.#folder, name, 'import.json'), 'utf8').catch(ifAbsent);
    return text === null ? null : importRecordSchema.parse(JSON.parse(text));
  }

  async #replace(name: string, content: unknown): Promise<void> {
    const path = join(this.#folder, name);
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(`${path}.new`, JSON.stringify(content), { flush: true });
    await rename(`${path}.new`, path);
  }
}
