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
import { warehouseOf } from '../../core/warehouse-of.ts';
import { encodingField } from '../source/encoding.ts';
import type { ImportRecord } from './import-record.ts';
import type { ImportRunner, RunProgress } from './import-runner.ts';
import type { ImportShelf } from './import-shelf.ts';
import { inspectedAs, outcomeOf, pictureOf } from './import-picture.ts';
import { proposeMap } from './propose-map.ts';

export interface ImportDeskOptions {
  readonly shelf: ImportShelf;
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

const mostShown = 100;
const mostMaps = 100;
/** A file that nobody took, and what is known of one that somebody did. */
const fileLivesMs = 7 * 24 * 3_600_000;
const recordLivesMs = 400 * 24 * 3_600_000;

const taken: ImportAnswer = { kind: 'taken' };
const refused = (reason: ImportRefusal): ImportAnswer => ({ kind: 'refused', reason });

/**
 * The files that supervisors import from their tablets, one at a time: rehearsed, taken by the code of the command
 * line, and remembered. What the server was taking when it ended it takes up again, which adds nothing twice.
 */
export class ImportDesk implements ImportsPort {
  readonly #options: ImportDeskOptions;
  readonly #records = new Map<string, ImportRecord>();
  readonly #progress = new Map<string, RunProgress>();
  /** Files are worked on one after the other. */
  #turn: Promise<void> = Promise.resolve();
  #isClosed = false;

  private constructor(options: ImportDeskOptions) {
    this.#options = options;
  }

  /** Reads what is known and goes on with what was under way. */
  static async open(options: ImportDeskOptions): Promise<ImportDesk> {
    const desk = new ImportDesk(options);
    for (const record of await options.shelf.records()) desk.#records.set(record.id, record);
    for (const record of desk.#records.values()) {
      if (!isUnderWay(record)) continue;
      const wasTaking = record.asked?.mode === 'run' && record.state === 'running';
      desk.#queue(await desk.#put({ ...record, interruptions: record.interruptions + (wasTaking ? 1 : 0) }));
    }
    return desk;
  }

  /** Takes no more work; what is under way stays as it is and goes on at the next start. */
  close(): void {
    this.#isClosed = true;
  }

  /** Resolves when nothing is under way. */
  idle(): Promise<void> {
    return this.#turn;
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
    await this.#put({
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
    const mine = [...this.#records.values()]
      .filter((record) => record.streamId === streamId)
      .toSorted((a, b) => (a.sentAt < b.sentAt ? 1 : -1));
    return mine
      .slice(0, mostShown)
      .map((record) => pictureOf(record, { earlier: mine, progress: this.#progress.get(record.id) ?? null }));
  }

  keptMaps({ streamId }: ImportAsker): Promise<readonly KeptMap[]> {
    return this.#options.shelf.maps(streamId);
  }

  async propose(
    { streamId }: ImportAsker,
    { id, kind }: { readonly id: string; readonly kind: ImportKind },
  ): Promise<ImportProposal | null> {
    const { shelf, timeZone } = this.#options;
    const head = this.#of(streamId, id)?.head;
    if (!head) return null;
    return proposeMap(head, { kind, kept: await shelf.maps(streamId), timeZone: await timeZone(streamId) });
  }

  async look(
    { streamId }: ImportAsker,
    request: { readonly id: string; readonly encoding: string | null; readonly delimiter: string | null },
  ): Promise<ImportAnswer> {
    const record = this.#of(streamId, request.id);
    const encoding = encodingField.nullable().safeParse(request.encoding);
    if (!record) return refused('import_unknown');
    if (isUnderWay(record) || record.done || !encoding.success) return refused('not_now');
    const { shelf, runner } = this.#options;
    const form = { encoding: encoding.data, delimiter: request.delimiter };
    const inspected = await runner.inspect(shelf.pathOf(record.id, 'list'), form);
    await this.#put({ ...record, state: 'uploaded', checked: null, ...inspectedAs(inspected) });
    return taken;
  }

  async check(
    asker: ImportAsker,
    { id, plan }: { readonly id: string; readonly plan: ImportPlan },
  ): Promise<ImportAnswer> {
    const record = this.#of(asker.streamId, id);
    if (!record) return refused('import_unknown');
    if (isUnderWay(record) || record.done) return refused('not_now');
    const why = whyNotImport(asker.operator, plan);
    if (why) return refused(why);
    await this.#begin({ ...record, plan, checked: null, problem: null }, asker, 'check');
    return taken;
  }

  async run(asker: ImportAsker, id: string): Promise<ImportAnswer> {
    const record = this.#of(asker.streamId, id);
    if (!record) return refused('import_unknown');
    // What was stopped or failed on the way may go on; what nobody rehearsed may not begin.
    if (isUnderWay(record) || record.done || !record.plan || !record.checked) return refused('not_now');
    const why = whyNotImport(asker.operator, record.plan);
    if (why) return refused(why);
    await this.#begin({ ...record, problem: null }, asker, 'run');
    return taken;
  }

  async stop({ streamId }: ImportAsker, id: string): Promise<ImportAnswer> {
    const record = this.#of(streamId, id);
    if (!record) return refused('import_unknown');
    if (!isUnderWay(record)) return refused('not_now');
    if (record.state === 'waiting') await this.#put({ ...record, state: 'stopped' });
    else await this.#options.runner.stop(id);
    return taken;
  }

  async drop({ streamId }: ImportAsker, id: string): Promise<ImportAnswer> {
    const record = this.#of(streamId, id);
    if (!record) return refused('import_unknown');
    if (isUnderWay(record) || record.done) return refused('not_now');
    await this.#forget(record);
    return taken;
  }

  async keepMap(asker: ImportAsker, map: Pick<KeptMap, 'name' | 'kind' | 'map'>): Promise<ImportAnswer> {
    const others = await this.#otherMaps(asker, map);
    if (others.length >= mostMaps) return refused('too_many_maps');
    const kept = { ...map, keptAt: this.#now(), keptBy: asker.operator.name };
    await this.#options.shelf.putMaps(asker.streamId, [...others, kept]);
    return taken;
  }

  async dropMap(asker: ImportAsker, map: Pick<KeptMap, 'name' | 'kind'>): Promise<ImportAnswer> {
    await this.#options.shelf.putMaps(asker.streamId, await this.#otherMaps(asker, map));
    return taken;
  }

  /** Lines of a file that were set aside, as a file; null when there are none to be had. */
  asideOf(streamId: string, id: string): { readonly path: string; readonly fileName: string } | null {
    const record = this.#of(streamId, id);
    if (!record || (!record.checked && !record.done)) return null;
    const path = this.#options.shelf.pathOf(id, record.done ? 'done.csv' : 'checked.csv');
    return { path, fileName: record.fileName };
  }

  /** Forgets what is old. */
  async keepHouse(): Promise<void> {
    const nowMs = this.#options.nowMs();
    for (const record of this.#records.values()) {
      const ageMs = nowMs - Date.parse(record.sentAt);
      if (!isUnderWay(record) && ageMs > (record.done ? recordLivesMs : fileLivesMs))
        await this.#forget(record);
    }
  }

  async #forget(record: ImportRecord): Promise<void> {
    this.#records.delete(record.id);
    await this.#options.shelf.drop(record.id);
  }

  async #otherMaps({ streamId }: ImportAsker, { name, kind }: Pick<KeptMap, 'name' | 'kind'>) {
    const maps = await this.#options.shelf.maps(streamId);
    return maps.filter((each) => each.kind !== kind || each.name !== name);
  }

  #of(streamId: string, id: string): ImportRecord | undefined {
    const record = this.#records.get(id);
    return record?.streamId === streamId ? record : undefined;
  }

  async #begin(record: ImportRecord, { operator }: ImportAsker, mode: 'check' | 'run'): Promise<void> {
    const asked = { mode, at: this.#now(), by: operator.name, brands: operator.brands };
    this.#queue(await this.#put({ ...record, asked, state: 'waiting' }));
  }

  #queue({ id }: ImportRecord): void {
    this.#turn = this.#turn
      .then(() => this.#work(id))
      .catch((error: unknown) => {
        this.#options.log.error({ err: error, id }, 'an import was not written down');
      });
  }

  async #work(id: string): Promise<void> {
    const record = this.#records.get(id);
    if (!record?.plan || !record.asked || !isUnderWay(record) || this.#isClosed) return;
    const { shelf, runner, log } = this.#options;
    const { plan, asked } = record;
    const isRun = asked.mode === 'run';
    const began = await this.#put({ ...record, state: isRun ? 'running' : 'checking' });
    try {
      const result = await runner.run({
        importId: id,
        ...plan,
        file: shelf.pathOf(id, 'list'),
        warehouseId: warehouseOf(record.streamId),
        brands: asked.brands,
        mode: asked.mode,
        asidePath: shelf.pathOf(id, isRun ? 'done.csv' : 'checked.csv'),
      });
      if (!result.ok) {
        const state = result.problem.code === 'stopped' ? 'stopped' : 'failed';
        await this.#put({
          ...began,
          state,
          problem: { code: result.problem.code, about: [...result.problem.about] },
        });
        return;
      }
      const outcome = outcomeOf(result.report, { at: this.#now(), by: asked.by });
      await this.#put(
        isRun ? { ...began, state: 'done', done: outcome } : { ...began, state: 'checked', checked: outcome },
      );
      if (isRun) await shelf.dropFile(id);
    } catch (error) {
      // A server that ends takes its thread with it: the next one goes on.
      if (this.#isClosed) return;
      log.error({ err: error, id }, 'an import failed');
      await this.#put({ ...began, state: 'failed', problem: { code: 'server', about: [] } });
    } finally {
      this.#progress.delete(id);
    }
  }

  async #put(record: ImportRecord): Promise<ImportRecord> {
    await this.#options.shelf.put(record);
    this.#records.set(record.id, record);
    return record;
  }

  #now(): string {
    return new Date(this.#options.nowMs()).toISOString();
  }
}
