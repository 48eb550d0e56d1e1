import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { InputError } from './input-error.ts';
import { orderMapSchema, type OrderMap } from './order-map.ts';
import { onlineRetail } from './presets/online-retail.ts';

export const presets: Readonly<Record<string, OrderMap>> = { 'online-retail': onlineRetail };

export interface MapChoice {
  readonly preset?: string | undefined;
  /** Path of a MAP.json. */
  readonly map?: string | undefined;
}

/** @throws InputError when neither or both are named, or the map is not one. */
export async function chooseMap({ preset, map }: MapChoice): Promise<OrderMap> {
  if ((preset === undefined) === (map === undefined)) {
    throw new InputError(`give either --preset ${Object.keys(presets).join('|')} or --map MAP.json`);
  }
  if (map !== undefined) return readMap(map, orderMapSchema);
  const known = preset !== undefined && Object.hasOwn(presets, preset) ? presets[preset] : undefined;
  if (!known)
    throw new InputError(`there is no preset '${preset}'; known: ${Object.keys(presets).join(', ')}`);
  return known;
}

/**
 * Reads a MAP.json of the form that `schema` says.
 * @throws InputError with what is wrong, in one line.
 */
export async function readMap<M>(file: string, schema: z.ZodType<M>): Promise<M> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new InputError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  });
  const parsed = schema.safeParse(jsonOf(text, file));
  if (!parsed.success) {
    throw new InputError(
      `${file} is no column map: ${z.prettifyError(parsed.error).replaceAll(/\s*\n\s*/g, ' ')}`,
    );
  }
  return parsed.data;
}

function jsonOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new InputError(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
