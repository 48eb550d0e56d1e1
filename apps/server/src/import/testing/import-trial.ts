import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportKind } from '@floorhand/domain/imports/import-kind';
import { rules } from '@floorhand/domain/rules';
import { MemoryServerStore } from '@floorhand/sync/testing/memory-server-store';
import { noCrashes } from '@floorhand/sync/server/crash-ledger';
import { SyncServer } from '@floorhand/sync/server/sync-server';
import { nodeDigest } from '../../core/node-digest.ts';
import { routePlanner } from '../../core/route-planner.ts';
import { zoneOffset } from '../../core/zone-offset.ts';
import { dryTarget } from '../dry-target.ts';
import { importOrders } from '../import-orders.ts';
import type { ImportTarget } from '../import-place.ts';
import type { ImportReport } from '../import-report.ts';
import { ImportRunner } from '../desk/import-runner.ts';
import { proposeMap } from '../desk/propose-map.ts';
import { openImport } from '../open-import.ts';
import type { OrderMap } from '../order-map.ts';
import type { ImportPlace } from '../import-place.ts';
import { onlineRetail } from '../presets/online-retail.ts';

export const trialNow = '2011-04-01T08:00:00.000Z';
export const header = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country';

export type ListName = Exclude<ImportKind, 'orders'>;

/** A power cut: the import stops before a commit. */
export class Killed extends Error {}

export interface ListTrial {
  readonly map?: unknown;
  readonly brand?: string;
  readonly commits?: number;
  readonly dry?: boolean;
}

/** A report with whatever its list counts. */
export type ListReport = Omit<ImportReport, 'imported'> & {
  readonly imported: Readonly<Record<string, number>>;
};

/** A warehouse in memory into which files are imported. */
export class ImportTrial {
  readonly store = new MemoryServerStore({ epoch: 'trial' });
  readonly #folder = mkdtempSync(join(tmpdir(), 'floorhand-import-'));
  #files = 0;

  /** A file with this content. */
  file(content: string | Uint8Array): string {
    const file = join(this.#folder, `${++this.#files}.csv`);
    writeFileSync(file, content);
    return file;
  }

  /** `lines` go under the header of the export. */
  import(
    lines: readonly string[],
    options: { readonly commits?: number; readonly dry?: boolean } = {},
  ): Promise<ImportReport> {
    return this.importFile(this.file([header, ...lines, ''].join('\n')), { ...options, map: onlineRetail });
  }

  /** `commits`: how many come through before the power is cut. */
  async importFile(
    file: string,
    {
      map,
      commits = Infinity,
      dry = false,
    }: { readonly map: OrderMap; readonly commits?: number; readonly dry?: boolean },
  ): Promise<ImportReport> {
    return importOrders({
      ...this.place({ commits, dry }),
      file,
      map,
      brand: { code: map.brand?.code ?? 'GIFTS', name: 'Gifts' },
    });
  }

  /** One of the lists; the brand is `LEAF` unless the map or a column says another. */
  async importList(name: ListName, content: string | Uint8Array, how: ListTrial = {}): Promise<ListReport> {
    const map = how.map === undefined ? undefined : { name: 'the map', json: how.map };
    const choice = { file: this.file(content), map, brand: how.brand ?? 'LEAF', encoding: null };
    const opened = await openImport(name, choice);
    const report = await opened.take(this.place(how));
    return { ...report, imported: { ...report.imported } };
  }

  /** As a supervisor's tablet has it imported, by columns that were guessed. */
  async importFromTablet(
    kind: ListName,
    content: string,
    map: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    const file = this.file(content);
    const place = this.place({});
    const runner = new ImportRunner({ ...place, told: () => undefined });
    const inspected = await runner.inspect(file, { encoding: null, delimiter: null });
    if (!inspected.ok) throw new Error(`cannot be read: ${inspected.problem.code}`);
    const proposal = proposeMap(inspected.head, { kind, kept: [], timeZone: 'UTC' });
    const order = { importId: randomUUID(), kind, file, map: { ...proposal.map, ...map }, brand: 'LEAF' };
    const asidePath = `${file}.aside`;
    const { warehouseId } = place;
    const ran = await runner.run({ ...order, warehouseId, brands: [], mode: 'run', asidePath });
    if (!ran.ok) throw new Error(`was not taken: ${ran.problem.code}`);
  }

  /** Where imports go; `commits` come through before the power is cut. */
  place({
    commits = Infinity,
    dry = false,
  }: {
    readonly commits?: number;
    readonly dry?: boolean;
  }): ImportPlace {
    let left = commits;
    const rehearsal = dryTarget(this.store);
    return {
      warehouseId: '1',
      openTarget: (): ImportTarget => {
        const target = dry ? rehearsal : this.server();
        return {
          commitEvents: async (...commit) => {
            if (left <= 0) throw new Killed('killed');
            left -= 1;
            return target.commitEvents(...commit);
          },
        };
      },
      store: this.store,
      now: () => trialNow,
      progress: () => {},
    };
  }

  server(): SyncServer {
    const environment = {
      rules,
      planRoute: routePlanner,
      zoneOffset,
      digest: nodeDigest,
      now: () => trialNow,
      grant: async () => null,
      newId: randomUUID,
      refillWindowMs: 0,
      reach: () => {},
      crashes: noCrashes,
      alarm: (what: string) => {
        throw new Error(what);
      },
    };
    return new SyncServer(this.store, environment, () => {});
  }

  /** Bodies by `kind key`, without the commit numbers, which depend on how the commits were cut. */
  async documents(...kinds: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
    const wanted = new Set(kinds.length > 0 ? kinds : rules.documents.keys());
    return this.store.read(async (transaction) => {
      const found: [string, unknown][] = [];
      for (const stream of ['catalog', 'wh:1']) {
        for await (const rows of transaction.allDocuments(stream, wanted, 500)) {
          for (const [kind, key, , body] of rows) found.push([`${kind} ${key}`, body]);
        }
      }
      return Object.fromEntries(found);
    });
  }

  async commits(): Promise<number> {
    return this.store.read(
      async (transaction) => (await transaction.head('catalog')).seq + (await transaction.head('wh:1')).seq,
    );
  }

  end(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Lines of the report by reason. */
export const reasonsOf = (report: Pick<ImportReport, 'setAside'>): Readonly<Record<string, number>> =>
  Object.fromEntries(report.setAside.map(({ reason, lines }) => [reason, lines]));

/** Lines the report accounts for. */
export const accountedFor = ({ imported, setAside }: ImportReport): number =>
  imported.orderLines + imported.returnLines + setAside.reduce((sum, { lines }) => sum + lines, 0);
