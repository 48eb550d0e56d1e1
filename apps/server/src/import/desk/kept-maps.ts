import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { keptMapSchema, type KeptMap } from '@floorhand/domain/imports/kept-map';
import { ifAbsent } from '../../files/if-absent.ts';
import { OneAtATime } from '../../core/one-at-a-time.ts';
import { replaceJson } from '../../files/replace-json.ts';

type MapName = Pick<KeptMap, 'name' | 'kind'>;
type MapsByStream = Readonly<Record<string, readonly KeptMap[]>>;

const mapsSchema = z.record(z.string(), z.array(keptMapSchema));
const mostMaps = 100;

/** How files were read before, by building; all in one file. */
export class KeptMaps {
  readonly #path: string;
  /** Whoever keeps one rewrites those of all others. */
  readonly #changes = new OneAtATime();

  constructor(folder: string) {
    this.#path = join(folder, 'maps.json');
  }

  async of(streamId: string): Promise<readonly KeptMap[]> {
    return (await this.#read())[streamId] ?? [];
  }

  /** In place of one of the same name. False: there are as many as there may be. */
  keep(streamId: string, map: KeptMap): Promise<boolean> {
    return this.#changes.run(async () => {
      const all = await this.#read();
      const others = without(all[streamId], map);
      if (others.length >= mostMaps) return false;
      await replaceJson(this.#path, { ...all, [streamId]: [...others, map] });
      return true;
    });
  }

  drop(streamId: string, name: MapName): Promise<void> {
    return this.#changes.run(async () => {
      const all = await this.#read();
      await replaceJson(this.#path, { ...all, [streamId]: without(all[streamId], name) });
    });
  }

  async #read(): Promise<MapsByStream> {
    const text = await readFile(this.#path, 'utf8').catch(ifAbsent);
    return text === null ? {} : mapsSchema.parse(JSON.parse(text));
  }
}

const without = (maps: readonly KeptMap[] = [], { name, kind }: MapName): readonly KeptMap[] =>
  maps.filter((each) => each.kind !== kind || each.name !== name);
