import type { View } from '@floorhand/domain/kernel/document';
import type { DomainEvent } from '@floorhand/domain/kernel/event';
import { layeredView } from '@floorhand/domain/kernel/layered-view';
import { applyEvents } from '@floorhand/domain/kernel/rules';
import { rules } from '@floorhand/domain/rules';
import { catalogStream, warehouseStream } from '@floorhand/sync/protocol/version';
import type { ImportBatch, ImportPlace } from '../import-place.ts';
import type { ImportReport } from '../import-report.ts';
import { SetAsideTally } from '../set-aside.ts';
import { addAside, fileRecords, surveyRecords, type LineReader, type PlacedRecord } from './file-records.ts';
import type { RecordTable } from './open-record-table.ts';
import type { Aside } from './record-reasons.ts';
import type { CountName, Decided, Heard, RecordKind, Setting } from './record-kind.ts';
import type { RecordMap } from './record-map.ts';

export interface ImportRecordsOptions<C extends string, M extends RecordMap<C>> extends ImportPlace {
  /** The command's word for the kind, which history shows. */
  readonly name: string;
  readonly source: RecordTable<C, M>;
  readonly brand: string | null;
}

const fastest: ImportBatch = { records: 400, lines: 4_000 };

/**
 * Imports one list. It reads the file twice, as with orders: once to learn which lines belong together, once to take
 * the records, each whole, several to a commit. Each is met again by what it names, so that running an import again
 * (after a crash, or out of doubt) adds what is missing and nothing twice.
 */
export async function importRecords<C extends string, M extends RecordMap<C>, T, K, H extends Heard<T>>(
  kind: RecordKind<C, M, T, K, H>,
  options: ImportRecordsOptions<C, M>,
): Promise<ImportReport> {
  const { source, brand, openTarget, store, progress } = options;
  const actor = { kind: 'import', id: options.name } as const;
  const setting: Setting<M> = {
    map: source.map,
    brand,
    warehouseStream: warehouseStream(options.warehouseId),
    now: options.now(),
    mayBring: options.mayBring ?? (() => true),
  };
  const stream = kind.stream === 'catalog' ? catalogStream : setting.warehouseStream;
  const reader = (phase: 'survey' | 'import'): LineReader<C, T> => ({
    source,
    read: (row) => kind.read(row, setting),
    progress: (lines) => progress({ phase, lines }),
  });
  const heard = kind.survey(setting);
  const survey = await surveyRecords(reader('survey'), (value) => heard.hear(value));
  if (survey.lines.size > 0) await openTarget().commitEvents(stream, actor, (view) => heard.events(view));

  const tally = new SetAsideTally(options.aside);
  const counts = new Map<CountName, number>([kind.lineCount, ...kind.counted].map((name) => [name, 0]));
  const commit = async (records: readonly PlacedRecord<T>[]): Promise<void> => {
    const known = await kind.look(store, records, setting);
    let decided: readonly Decided[] = [];
    await openTarget().commitEvents(stream, actor, (view) => {
      decided = decideInTurn(view, records, (layer, record) =>
        kind.decide(layer, record, { setting, known, heard }),
      );
      return decided.flatMap(({ events }) => events);
    });
    records.forEach((record, i) => account(record, decided[i], { tally, counts, lineCount: kind.lineCount }));
  };

  const batch = options.batch ?? fastest;
  let waiting: PlacedRecord<T>[] = [];
  let lines = 0;
  for await (const record of fileRecords(reader('import'), survey, tally)) {
    waiting.push(record);
    lines += record.lines.length;
    if (waiting.length < batch.records && lines < batch.lines) continue;
    await commit(waiting);
    waiting = [];
    lines = 0;
  }
  if (waiting.length > 0) await commit(waiting);
  return {
    read: survey.read,
    imported: {
      orders: 0,
      orderLines: 0,
      returns: 0,
      returnLines: 0,
      skus: 0,
      ...Object.fromEntries(counts),
    },
    setAside: tally.list(),
  };
}

/** Each record sees what those before it changed. */
function decideInTurn<T>(
  base: View,
  records: readonly PlacedRecord<T>[],
  decide: (view: View, record: PlacedRecord<T>) => Decided,
): readonly Decided[] {
  const layer = layeredView(base, rules.documents);
  const apply = (events: readonly DomainEvent[]): void => {
    if (events.length > 0) layer.apply(applyEvents(rules, events, layer.view));
  };
  return records.map((record) => {
    const decided = decide(layer.view, record);
    apply(decided.events);
    return decided;
  });
}

interface Accounts {
  readonly tally: SetAsideTally;
  readonly counts: Map<CountName, number>;
  readonly lineCount: CountName;
}

/** Puts every line of a record into exactly one place of the report. */
function account<T>(
  { at }: PlacedRecord<T>,
  decided: Decided | undefined,
  { tally, counts, lineCount }: Accounts,
): void {
  if (!decided) throw new Error('a record was not decided');
  const add = (name: CountName, more: number): void => void counts.set(name, (counts.get(name) ?? 0) + more);
  let taken = 0;
  for (const [i, line] of at.entries()) {
    const aside = asideOf(decided, i);
    if (aside) addAside(tally, aside, line);
    else taken += 1;
  }
  if (taken === 0) return;
  add(lineCount, taken);
  for (const [name, more] of Object.entries(decided.counts)) add(name as CountName, more);
}

const asideOf = ({ aside }: Decided, line: number): Aside | null =>
  aside === null || 'reason' in aside ? aside : (aside[line] ?? null);
