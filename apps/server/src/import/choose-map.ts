import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { InputError } from './input-error.ts';
import { orderMapSchema, type OrderMap } from './order-map.ts';
import { onlineRetail } from './presets/online-retail.ts';

export const presets: Readonly<Record<string, OrderMap>> = { 'online-retail': onlineRetail };

/** What a column map says, before anybody looked whether it is one. */
export interface WrittenMap {
  /** For messages: the file it stands in. */
  readonly name: string;
  readonly json: unknown;
}

export interface MapChoice {
  readonly preset?: string | undefined;
  readonly map?: WrittenMap | undefined;
}

/** @throws InputError when neither or both are named, or the map is not one. */
export function chooseMap({ preset, map }: MapChoice): OrderMap {
  if ((preset === undefined) === (map === undefined)) {
    throw new InputError(
      'preset_unknown',
      `give either --preset ${Object.keys(presets).join('|')} or --map MAP.json`,
    );
  }
  if (map !== undefined) return parseMap(map, orderMapSchema);
  const known = preset !== undefined && Object.hasOwn(presets, preset) ? presets[preset] : undefined;
  if (!known)
    throw new InputError(
      'preset_unknown',
      `there is no preset '${preset}'; known: ${Object.keys(presets).join(', ')}`,
    );
  return known;
}

/**
 * Reads a map by the form that `schema` says.
 * @throws InputError with what is wrong, in one line.
 */
export function parseMap<M>({ name, json }: WrittenMap, schema: z.ZodType<M>): M {
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const why = z.prettifyError(parsed.error).replaceAll(/\s*\n\s*/g, ' ');
  throw new InputError('map_wrong', `${name} is no column map: ${why}`, [why]);
}

/** @throws InputError when the file cannot be read or is not JSON */
export async function readMapFile(file: string): Promise<WrittenMap> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new InputError('file_unreadable', `${file} cannot be read: ${reasonOf(error)}`);
  });
  try {
    return { name: file, json: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    throw new InputError('map_wrong', `${file} is not JSON: ${reasonOf(error)}`);
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
