import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { ImportAnswer, ImportAsker, ImportRefusal, ImportsPort } from '@floorhand/api/imports-port';
import {
  isUnderWay,
  type ImportFile,
  type ImportPlan,
  type ImportProposal,
} from '@floorhand/domain/imports/import-file';
import type { ImportKind } from '@floorhand/domain/imports/import-kind';
import type { KeptMap } from '@floorhand/domain/imports/kept-map';
import { whyNotImport } from '@floorhand/domain/imports/may-import';
import { hashOfFile } from '../../blobs/blob-folder.ts';
import { OneAtATime } from '../../core/one-at-a-time.ts';
import { warehouseOf } from '../../core/warehouse-of.ts';
import { encodingField } from '../source/encoding.ts';
import { ImportFiles } from './import-files.ts';
import type { ImportRecord } from './import-record.ts';
import type { ImportRunner, RunProgress } from './import-runner.ts';
import type { ImportShelf } from './import-shelf.ts';
import type { KeptMaps } from './kept-maps.ts';
import { inspectedAs, outcomeOf, pictureOf } from './import-picture.ts';
import { proposeMap } from './propose-map.ts';

export interface ImportDeskOptions {
  readonly shelf: ImportShelf;
  readonly maps: KeptMaps;
  readonly runner: Pick<ImportRunner, 'inspect' | 'run' | 'stop'>;
  /** IANA name of the time zone of a building. */
  readonly timeZone: (streamId: string) => Promise<string>;
  readonly nowMs: () => number;
  readonly log: Pick<Logger, 'error'>;
}

/** A file that has arrived whole. */
export interface ArrivedList {
  readonly path: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly streamId: string;
  readonly operatorId: string;
  readonly operatorName: string;
}

/** A file, how it is to be read, and who asked for it. */
type Wanted = ImportRecord & {
  readonly [part in 'plan' | 'asked']: NonNullable<ImportRecord[part]>;
};

const mostShown = 100;

const taken: ImportAnswer = { kind: 'taken' };
const refused = (reason: ImportRefusal): ImportAnswer => ({ kind: 'refused', reason });

/**
 * The files that supervisors import from their tablets, one at a time: rehearsed, taken by the code of the command
 * line, and remembered. What the server was taking when it ended it takes up again, which adds nothing twice.
 */
export class ImportDesk implements ImportsPort {
  readonly #options: ImportDeskOptions;
  readonly #files: ImportFiles;
  readonly #progress = new Map<string, RunProgress>();
  /** Files are worked on one after the other. */
  readonly #work = new OneAtATime();
  #isClosed = false;

  private constructor(options: ImportDeskOptions, files: ImportFiles) {
    this.#options = options;
    this.#files = files;
  }

  /** Reads what is known and goes on with what was under way. */
  static async open(options: ImportDeskOptions): Promise<ImportDesk> {
    const files = await ImportFiles.open(options.shelf);
    const desk = new ImportDesk(options, files);
    for (const record of files.all()) {
      if (!isUnderWay(record)) continue;
      const wasTaking = record.asked?.mode === 'run' && record.state === 'running';
      desk.#queue(await files.put({ ...record, interruptions: record.interruptions + (wasTaking ? 1 : 0) }));
    }
    return desk;
  }

  /** Takes no more work; what is under way stays as it is and goes on at the next start. */
  close(): void {
    this.#isClosed = true;
  }

  /** Resolves when nothing is under way. */
  idle(): Promise<void> {
    return this.#work.run(async () => {});
  }

  heard(progress: RunProgress): void {
    this.#progress.set(progress.importId, progress);
  }

  /** Keeps a file that has arrived, and looks at its first lines. */
  async arrived(file: ArrivedList): Promise<string> {
    const { shelf, runner } = this.#options;
    const id = randomUUID();
    const sha256 = await hashOfFile(file.path);
    const path = await shelf.receive(id, file.path);
    const inspected = await runner.inspect(path, { encoding: null, delimiter: null });
    const { fileName, bytes, streamId, operatorId, operatorName } = file;
    await this.#files.put({
      id,
      streamId,
      fileName,
      bytes,
      sha256,
      sentAt: this.#now(),
      sentBy: operatorName,
      senderId: operatorId,
      state: 'uploaded',
      ...inspectedAs(inspected),
      plan: null,
      asked: null,
      checked: null,
      done: null,
      interruptions: 0,
    });
    return id;
  }

  async list({ streamId }: ImportAsker): Promise<readonly ImportFile[]> {
    const mine = this.#files
      .all()
      .filter((record) => record.streamId === streamId)
      .toSorted((a, b) => (a.sentAt < b.sentAt ? 1 : -1));
    return mine
      .slice(0, mostShown)
      .map((record) => pictureOf(record, { earlier: mine, progress: this.#progress.get(record.id) ?? null }));
  }

  keptMaps({ streamId }: ImportAsker): Promise<readonly KeptMap[]> {
    return this.#options.maps.of(streamId);
  }

  async propose(
    { streamId }: ImportAsker,
    { id, kind }: { readonly id: string; readonly kind: ImportKind },
  ): Promise<ImportProposal | null> {
    const { maps, timeZone } = this.#options;
    const head = this.#files.of(streamId, id)?.head;
    if (!head) return null;
    return proposeMap(head, { kind, kept: await maps.of(streamId), timeZone: await timeZone(streamId) });
  }

  look(
    { streamId }: ImportAsker,
    {
      id,
      ...request
    }: { readonly id: string; readonly encoding: string | null; readonly delimiter: string | null },
  ): Promise<ImportAnswer> {
    return this.#decide(streamId, id, async (record) => {
      const encoding = encodingField.nullable().safeParse(request.encoding);
      if (isUnderWay(record) || record.done || !encoding.success) return refused('not_now');
      const { shelf, runner } = this.#options;
      const form = { encoding: encoding.data, delimiter: request.delimiter };
      const inspected = await runner.inspect(shelf.pathOf(id, 'list'), form);
      await this.#files.put({ ...record, state: 'uploaded', checked: null, ...inspectedAs(inspected) });
      return taken;
    });
  }

  check(
    asker: ImportAsker,
    { id, plan }: { readonly id: string; readonly plan: ImportPlan },
  ): Promise<ImportAnswer> {
    return this.#decide(asker.streamId, id, async (record) => {
      if (isUnderWay(record) || record.done) return refused('not_now');
      const why = whyNotImport(asker.operator, plan);
      if (why) return refused(why);
      await this.#begin({ ...record, plan, checked: null, problem: null }, asker, 'check');
      return taken;
    });
  }

  run(asker: ImportAsker, id: string): Promise<ImportAnswer> {
    return this.#decide(asker.streamId, id, async (record) => {
      // What was stopped or failed on the way may go on; what nobody rehearsed may not begin.
      if (isUnderWay(record) || record.done || !record.plan || !record.checked) return refused('not_now');
      const why = whyNotImport(asker.operator, record.plan);
      if (why) return refused(why);
      await this.#begin({ ...record, problem: null }, asker, 'run');
      return taken;
    });
  }

  stop({ streamId }: ImportAsker, id: string): Promise<ImportAnswer> {
    return this.#decide(streamId, id, async (record) => {
      if (!isUnderWay(record)) return refused('not_now');
      if (record.state === 'waiting') await this.#files.put({ ...record, state: 'stopped' });
      else await this.#options.runner.stop(id);
      return taken;
    });
  }

  drop({ streamId }: ImportAsker, id: string): Promise<ImportAnswer> {
    return this.#decide(streamId, id, async (record) => {
      if (isUnderWay(record) || record.done) return refused('not_now');
      await this.#files.forget(record);
      return taken;
    });
  }

  async keepMap(asker: ImportAsker, map: Pick<KeptMap, 'name' | 'kind' | 'map'>): Promise<ImportAnswer> {
    const kept = { ...map, keptAt: this.#now(), keptBy: asker.operator.name };
    return (await this.#options.maps.keep(asker.streamId, kept)) ? taken : refused('too_many_maps');
  }

  async dropMap({ streamId }: ImportAsker, map: Pick<KeptMap, 'name' | 'kind'>): Promise<ImportAnswer> {
    await this.#options.maps.drop(streamId, map);
    return taken;
  }

  /** Lines of a file that were set aside, as a file; null when there are none to be had. */
  asideOf(streamId: string, id: string): { readonly path: string; readonly fileName: string } | null {
    const record = this.#files.of(streamId, id);
    if (!record || (!record.checked && !record.done)) return null;
    const path = this.#options.shelf.pathOf(id, record.done ? 'done.csv' : 'checked.csv');
    return { path, fileName: record.fileName };
  }

  /** Forgets what is old. */
  keepHouse(): Promise<void> {
    return this.#files.keepHouse(this.#options.nowMs());
  }

  #decide(
    streamId: string,
    id: string,
    decide: (record: ImportRecord) => Promise<ImportAnswer>,
  ): Promise<ImportAnswer> {
    return this.#files.decide(async () => {
      const record = this.#files.of(streamId, id);
      return record ? decide(record) : refused('import_unknown');
    });
  }

  async #begin(record: ImportRecord, { operator }: ImportAsker, mode: 'check' | 'run'): Promise<void> {
    const asked = { mode, at: this.#now(), by: operator.name, brands: operator.brands };
    this.#queue(await this.#files.put({ ...record, asked, state: 'waiting' }));
  }

  #queue({ id }: ImportRecord): void {
    this.#work
      .run(async () => {
        const wanted = await this.#files.decide(() => this.#next(id));
        if (wanted) await this.#take(wanted);
      })
      .catch((error: unknown) => {
        this.#options.log.error({ err: error, id }, 'an import was not written down');
      });
  }

  /** Begins with a file, unless it was stopped or dropped while it waited. */
  async #next(id: string): Promise<Wanted | null> {
    const record = this.#files.get(id);
    if (!record?.plan || !record.asked || !isUnderWay(record) || this.#isClosed) return null;
    const { plan, asked } = record;
    const began = await this.#files.put({ ...record, state: asked.mode === 'run' ? 'running' : 'checking' });
    return { ...began, plan, asked };
  }

  async #take(began: Wanted): Promise<void> {
    const { shelf, log } = this.#options;
    const { id } = began;
    try {
      const ended = await this.#run(began);
      await this.#files.put({ ...began, ...ended });
      if (ended.done) await shelf.dropFile(id);
    } catch (error) {
      // A server that ends takes its thread with it: the next one goes on.
      if (this.#isClosed) return;
      log.error({ err: error, id }, 'an import failed');
      await this.#files.put({ ...began, state: 'failed', problem: { code: 'server', about: [] } });
    } finally {
      this.#progress.delete(id);
    }
  }

  /** What became of it. */
  async #run({ id, streamId, plan, asked }: Wanted): Promise<Partial<ImportRecord>> {
    const { shelf, runner } = this.#options;
    const isRun = asked.mode === 'run';
    const result = await runner.run({
      importId: id,
      ...plan,
      file: shelf.pathOf(id, 'list'),
      warehouseId: warehouseOf(streamId),
      brands: asked.brands,
      mode: asked.mode,
      asidePath: shelf.pathOf(id, isRun ? 'done.csv' : 'checked.csv'),
    });
    if (!result.ok) {
      const { code, about } = result.problem;
      return { state: code === 'stopped' ? 'stopped' : 'failed', problem: { code, about: [...about] } };
    }
    const outcome = outcomeOf(result.report, { at: this.#now(), by: asked.by });
    return isRun ? { state: 'done', done: outcome } : { state: 'checked', checked: outcome };
  }

  #now(): string {
    return new Date(this.#options.nowMs()).toISOString();
  }
}
