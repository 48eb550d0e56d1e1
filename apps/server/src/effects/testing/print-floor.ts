import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { skuSet } from '@floorhand/domain/catalog/catalog-events';
import type { DomainEvent } from '@floorhand/domain/kernel/event';
import {
  labelRequestDocument,
  labelRequested,
  type LabelRequest,
  type LabelSubject,
} from '@floorhand/domain/labels-owed/label-request';
import { printerSet, type Printer } from '@floorhand/domain/printing/printer';
import { catalogStream, warehouseStream } from '@floorhand/sync/protocol/version';
import { deskServer } from '../../core/desk-server.ts';
import { readView } from '../../core/read-view.ts';
import type { Storage } from '../../storage/storage.ts';
import { PrintQueue } from '../printing/print-queue.ts';

export const stream = warehouseStream('w1');
const author = { kind: 'import', id: 'test' } as const;

/** A building over a real database whose clock is turned by hand; printers are real sockets. */
export class PrintFloor {
  readonly storage: Storage;
  readonly #nowMs = { value: Date.parse('2026-11-22T10:00:00.000Z') };
  #queue: PrintQueue;

  constructor(storage: Storage) {
    this.storage = storage;
    this.#queue = this.newProcess(true);
  }

  /** Another server process over the same database. */
  newProcess(isAlone: boolean): PrintQueue {
    const { store, outbox } = this.storage;
    if (!outbox) throw new Error('a storage without an outbox');
    const queue = new PrintQueue({
      store,
      sync: deskServer(store),
      outbox,
      nowMs: () => this.#nowMs.value,
      newId: randomUUID,
      times: { connectMs: 2_000, answerMs: 400 },
      isAlone,
    });
    this.#queue = queue;
    return queue;
  }

  later(ms: number): void {
    this.#nowMs.value += ms;
  }

  round(): Promise<number> {
    return this.#queue.round();
  }

  async commit(events: readonly DomainEvent[], streamId = stream): Promise<void> {
    await deskServer(this.storage.store).commitEvents(streamId, author, () => events);
  }

  async printer(printerId: string, port: number, over: Partial<Printer> = {}): Promise<void> {
    const printer: Printer = {
      name: printerId,
      connection: { kind: 'zpl', host: '127.0.0.1', port, answers: true, font: null },
      media: { widthMm: 100, heightMm: 50, dpi: 203 },
      kinds: ['handlingUnit'],
      zone: null,
      ...over,
    };
    await this.commit([printerSet.create({ printerId, printer })]);
  }

  /** Asks for labels of plates, all in one commit. */
  async ask(lpns: readonly string[], over: Partial<LabelRequest> = {}): Promise<void> {
    await this.commit(
      lpns.map((lpn) =>
        labelRequested.create({ request: this.request({ kind: 'handlingUnit', lpn }, over) }),
      ),
    );
  }

  request(subject: LabelSubject, over: Partial<LabelRequest> = {}): LabelRequest {
    return {
      subject,
      copies: 1,
      reason: 'setup',
      locationId: null,
      runId: null,
      askedBy: 'sup',
      deviceId: 'tablet',
      at: '2026-11-22T09:59:00.000Z',
      commandId: randomUUID(),
      ...over,
    };
  }

  async product(): Promise<void> {
    const sku = {
      brand: 'luma',
      code: 'MUG',
      name: 'Mug',
      nameLanguage: null,
      variant: {},
      unit: 'piece' as const,
      packs: [],
      tracking: { lot: false, expiry: false, serial: false },
      weightGrams: null,
      picture: null,
    };
    await this.commit([skuSet.create({ sku, barcodes: [] })], catalogStream);
  }

  /** What is still owed: the thing, its copies, what keeps it. */
  owed(): Promise<readonly (readonly [what: string, copies: number, trouble: string | null])[]> {
    return readView(this.storage.store, stream, (view) =>
      view.list(labelRequestDocument, 'state', 'owed').map(({ body }) => {
        const what = body.subject.kind === 'handlingUnit' ? body.subject.lpn : body.subject.kind;
        return [what, body.copies, body.trouble?.code ?? null] as const;
      }),
    );
  }

  async untilPrinted(printed: readonly string[], count: number): Promise<void> {
    for (let tries = 0; printed.length < count && tries < 400; tries++) await sleep(10);
  }
}
