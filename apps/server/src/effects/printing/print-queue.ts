import type { Entry } from '@floorhand/domain/kernel/document';
import { afterPrinting, afterTrouble } from '@floorhand/domain/labels-owed/after-printing';
import type { PrintTrouble } from '@floorhand/domain/labels-owed/label-request';
import { labelRequestDocument } from '@floorhand/domain/labels-owed/label-request';
import { choosePrinter } from '@floorhand/domain/printing/choose-printer';
import type { Printer } from '@floorhand/domain/printing/printer';
import { subjectLabel } from '@floorhand/labels/subject-label';
import { labelZpl, type ZplFormat } from '@floorhand/labels/zpl/label-zpl';
import type { ServerStore } from '@floorhand/sync/server/server-store';
import type { SyncServer } from '@floorhand/sync/server/sync-server';
import { readView } from '../../core/read-view.ts';
import type { Outbox, OutboxJob } from '../outbox.ts';
import { Backoff } from './backoff.ts';
import { deliver, lineTimes } from './deliver.ts';
import type { LineTimes } from './printer-line.ts';

export interface PrintQueueParts {
  readonly store: Pick<ServerStore, 'read'>;
  readonly sync: Pick<SyncServer, 'commitEvents'>;
  readonly outbox: Outbox;
  readonly nowMs: () => number;
  readonly newId: () => string;
  readonly times?: LineTimes;
  /** No other process can have this database: what is held when this one starts is held by nobody. */
  readonly isAlone: boolean;
}

/** Longer than any delivery: whoever holds a job longer is gone. */
const holdMs = 120_000;
/** Until somebody has added a printer, or has printed from the desk. */
const withoutPrinterMs = 15_000;
const mostJobs = 500;
const printing = { kind: 'system', id: 'printing' } as const;

/** A job with everything that was known of it when the round began. */
interface Ready {
  readonly job: OutboxJob;
  readonly copies: number;
  readonly printer: Entry<Printer> | null;
}

type Made =
  | { readonly ok: true; readonly format: ZplFormat }
  | { readonly ok: false; readonly code: PrintTrouble };

/**
 * Prints labels that are owed, in the order in which they were asked for at each printer. A printer that is away keeps
 * its own labels waiting and nobody else's. What was confirmed is never printed again; what may be out waits for a
 * person [LO5].
 */
export class PrintQueue {
  readonly #parts: PrintQueueParts;
  readonly #owner: string;
  readonly #backoff = new Backoff();
  #isFirst = true;

  constructor(parts: PrintQueueParts) {
    this.#parts = parts;
    this.#owner = parts.newId();
  }

  /** One round over everything that can be printed now. Resolves with how many labels came out. */
  async round(): Promise<number> {
    await this.#takeOver();
    const nowMs = this.#parts.nowMs();
    const without = this.#backoff.blocked(nowMs);
    const jobs = await this.#parts.outbox.due({ now: this.#now(), without, most: mostJobs });
    const byPrinter = new Map<string, { readonly printer: Printer; readonly ready: Ready[] }>();
    for (const ready of await this.#prepare(jobs)) {
      if (ready.printer?.body.connection.kind !== 'zpl') {
        await this.#cannotPrint(ready);
        continue;
      }
      const { key, body } = ready.printer;
      if (without.includes(key)) {
        // Its turn comes after those that wait there already.
        await this.#parts.outbox.postpone([ready.job], { target: key, nextAt: this.#now() });
        continue;
      }
      const line = byPrinter.get(key) ?? { printer: body, ready: [] };
      byPrinter.set(key, line);
      line.ready.push(ready);
    }
    const printed = await Promise.all(
      [...byPrinter].map(([printerId, { ready }]) => this.#printAll(printerId, ready)),
    );
    return printed.reduce((sum, count) => sum + count, 0);
  }

  /** What a process that is gone left half done: told to the book, or to a person. */
  async #takeOver(): Promise<void> {
    const { outbox, isAlone } = this.#parts;
    const now =
      isAlone && this.#isFirst ? new Date(this.#parts.nowMs() + holdMs + 1).toISOString() : this.#now();
    this.#isFirst = false;
    for (const job of await outbox.takeOver({ now, owner: this.#owner, until: this.#until() })) {
      if (job.state === 'printed') await this.#settle(job, Number.MAX_SAFE_INTEGER);
      else await this.#hold(job, { code: 'unsure', printerName: null, from: 'ending' });
    }
  }

  async #prepare(jobs: readonly OutboxJob[]): Promise<readonly Ready[]> {
    const ready: Ready[] = [];
    for (const streamId of new Set(jobs.map((job) => job.streamId))) {
      const own = jobs.filter((job) => job.streamId === streamId);
      const found = await readView(this.#parts.store, streamId, (view) => {
        const owed = view.getMany(
          labelRequestDocument,
          own.map(({ body }) => body.requestId),
        );
        return own.map((job, i) => {
          const request = owed[i];
          return request?.commandId === job.body.askedIn
            ? { job, copies: request.copies, printer: choosePrinter(view, request) }
            : { job, copies: 0, printer: null };
        });
      });
      ready.push(...found);
    }
    return ready;
  }

  /** Settled by hand meanwhile, printed by a person, or nothing to print it with. */
  async #cannotPrint({ job, copies, printer }: Ready): Promise<void> {
    if (copies === 0) {
      await this.#parts.outbox.finish(job);
      return;
    }
    const nextAt = new Date(this.#parts.nowMs() + withoutPrinterMs).toISOString();
    await this.#parts.outbox.postpone([job], { target: null, nextAt });
    const code = printer === null ? 'no_printer' : 'by_hand';
    await this.#tell(job, { code, printerName: printer?.body.name ?? null });
  }

  async #printAll(printerId: string, ready: readonly Ready[]): Promise<number> {
    let printed = 0;
    for (const [i, one] of ready.entries()) {
      const went = await this.#print(one);
      if (went === 'printed') {
        printed += 1;
        this.#backoff.worked(printerId);
      }
      if (went !== 'later') continue;
      this.#backoff.failed(printerId, this.#parts.nowMs());
      const rest = ready.slice(i).map(({ job }) => job);
      await this.#parts.outbox.postpone(rest, { target: printerId, nextAt: this.#now() });
      break;
    }
    return printed;
  }

  async #print({ job, printer }: Ready): Promise<'printed' | 'later' | 'passed'> {
    if (printer?.body.connection.kind !== 'zpl') return 'passed';
    const { outbox } = this.#parts;
    const { name, connection } = printer.body;
    if (!(await outbox.claim(job, { owner: this.#owner, until: this.#until() }))) return 'passed';
    const { copies, made } = await this.#make(job, printer.body);
    if (copies === 0) {
      await outbox.finish(job);
      return 'passed';
    }
    if (!made.ok) {
      await this.#hold(job, { code: made.code, printerName: name, from: 'sending' });
      return 'passed';
    }
    const step = (from: 'sending' | 'ending', to: 'ending' | 'printed' | 'waiting'): Promise<boolean> =>
      outbox.advance(job, { owner: this.#owner, from, to });
    const went = await deliver(connection, made.format, {
      beforeEnd: () => step('sending', 'ending'),
      times: this.#parts.times ?? lineTimes,
    });
    switch (went.kind) {
      case 'printed':
        await step('ending', 'printed');
        await this.#settle(job, copies);
        return 'printed';
      case 'unsure':
        await this.#hold(job, { code: 'unsure', printerName: name, from: 'ending' });
        return 'later';
      case 'kept':
        await step('sending', 'waiting');
        await this.#tell(job, { code: went.trouble, printerName: name });
        return 'later';
      case 'lost':
        return 'passed';
    }
  }

  /** Read again when the job is ours: copies may have been added, or somebody may have settled it. */
  #make(job: OutboxJob, printer: Printer): Promise<{ readonly copies: number; readonly made: Made }> {
    return readView(this.#parts.store, job.streamId, (view) => {
      const request = view.get(labelRequestDocument, job.body.requestId);
      const isOwed = request?.commandId === job.body.askedIn;
      const label = isOwed ? subjectLabel(view, request.subject, printer.media) : null;
      if (!isOwed || !label) return { copies: 0, made: { ok: false, code: 'subject_unknown' } };
      if (!label.ok) return { copies: request.copies, made: { ok: false, code: label.error.code } };
      const font = printer.connection.kind === 'zpl' ? printer.connection.font : null;
      const format = labelZpl(label.value, { copies: request.copies, font });
      return { copies: request.copies, made: { ok: true, format } };
    });
  }

  async #settle(job: OutboxJob, copies: number): Promise<void> {
    const { sync, outbox, newId } = this.#parts;
    const told = { by: printing.id, at: this.#now(), newId: newId() };
    await sync.commitEvents(job.streamId, printing, (view) =>
      afterPrinting(view, { ...job.body, copies }, told),
    );
    await outbox.finish(job);
  }

  async #hold(
    job: OutboxJob,
    { from, ...trouble }: { code: PrintTrouble; printerName: string | null; from: 'sending' | 'ending' },
  ): Promise<void> {
    await this.#tell(job, trouble);
    await this.#parts.outbox.advance(job, { owner: this.#owner, from, to: 'held' });
  }

  async #tell(
    job: OutboxJob,
    trouble: { readonly code: PrintTrouble; readonly printerName: string | null },
  ): Promise<void> {
    const at = this.#now();
    await this.#parts.sync.commitEvents(job.streamId, printing, (view) =>
      afterTrouble(view, job.body, { ...trouble, at }),
    );
  }

  #now(): string {
    return new Date(this.#parts.nowMs()).toISOString();
  }

  #until(): string {
    return new Date(this.#parts.nowMs() + holdMs).toISOString();
  }
}
