import type { z } from 'zod';
import type { View } from '@floorhand/domain/kernel/document';
import type { DomainEvent } from '@floorhand/domain/kernel/event';
import type { ServerStore } from '@floorhand/sync/server/server-store';
import type { Aside } from './record-reasons.ts';
import type { RecordMap } from './record-map.ts';
import type { Row } from './row.ts';

/** What one import knows besides the file. */
export interface Setting<M> {
  readonly map: M;
  /** Of lines that name none; null: each has to. */
  readonly brand: string | null;
  readonly warehouseStream: string;
  /** ISO instant of the import. */
  readonly now: string;
  /** Whether whoever imports may bring lines of a brand [IM3]. */
  readonly mayBring: (brand: string) => boolean;
}

/** What is counted; `skus` and the like count things, `skuLines` the lines they stood on. */
export type CountName =
  | 'skus'
  | 'skuLines'
  | 'locations'
  | 'faces'
  | 'stockLines'
  | 'quarantinedLines'
  | 'asns'
  | 'asnLines'
  | 'returns'
  | 'returnLines';
export type Counts = Partial<Record<CountName, number>>;

export interface Decided {
  readonly events: readonly DomainEvent[];
  /** For all lines of the record, or per line; null is a line that is taken. */
  readonly aside: Aside | null | readonly (Aside | null)[];
  /** Added when lines are taken. */
  readonly counts: Counts;
}

/** Lines that belong together: one article, one bin, one delivery. */
export interface FileRecord<T> {
  readonly key: string;
  readonly lines: readonly [T, ...T[]];
}

/** What a first reading of all lines is for. */
export interface Heard<T> {
  hear(value: T): void;
  /** What has to be there before the first record. */
  events(view: View): readonly DomainEvent[];
}

/** For lists whose records stand alone. */
export const nothingHeard: Heard<unknown> = { hear: () => undefined, events: () => [] };

/**
 * One kind of list: how a line is read, and what becomes of a record. Rules are the domain's; this only puts cells
 * into its words and its refusals into words for the person who has the file.
 */
export interface RecordKind<C extends string, M extends RecordMap<C>, T, K, H extends Heard<T>> {
  readonly columns: readonly C[];
  readonly required: readonly C[];
  readonly schema: z.ZodType<M>;
  readonly stream: 'catalog' | 'warehouse';
  /** The map of a file whose columns are called as they are here, where headers say more. */
  fromHeader?(map: M, header: readonly string[]): M;
  /** Headers a map names besides its columns. */
  also?(map: M): readonly string[];
  /** The count that every line taken adds to. */
  readonly lineCount: CountName;
  /** Everything else that is counted. */
  readonly counted: readonly CountName[];
  /** A line alone; whether it can be read is said by the row's problem. `key` tells which record it belongs to. */
  read(row: Row<C>, setting: Setting<M>): { readonly key: string; readonly value: T };
  /** Learns from all lines that can be read before the first record is decided. */
  survey(setting: Setting<M>): H;
  /** What the view of the stream does not show, for some records. */
  look(store: Pick<ServerStore, 'read'>, records: readonly FileRecord<T>[], setting: Setting<M>): Promise<K>;
  decide(
    view: View,
    record: FileRecord<T>,
    at: { readonly setting: Setting<M>; readonly known: K; readonly heard: H },
  ): Decided;
}
