import { maySeeBrand } from '@floorhand/domain/catalog/operator';
import type { ImportKind } from '@floorhand/domain/imports/import-kind';
import { dryTarget } from '../dry-target.ts';
import type { Imported } from '../import-report.ts';
import type { ImportBatch, ImportPlace, ImportTarget } from '../import-place.ts';
import { openImport, type OpenedFile } from '../open-import.ts';
import { brief, type AsideLine, type SetAsideReason } from '../set-aside.ts';
import { AsideFile } from './aside-file.ts';
import { inspectFile, problemOf, type FileForm, type FileProblem, type Inspected } from './inspect-file.ts';

/** A file that a supervisor wants taken, or rehearsed. */
export interface RunOrder {
  readonly importId: string;
  readonly kind: ImportKind;
  readonly file: string;
  /** In the form of MAP.json. */
  readonly map: unknown;
  readonly brand: string | null;
  readonly warehouseId: string;
  /** Brands that whoever asked may bring; empty: all. */
  readonly brands: readonly string[];
  /** `check` decides everything and writes nothing. */
  readonly mode: 'check' | 'run';
  /** Where lines that are set aside go. */
  readonly asidePath: string;
}

export interface AsideExample {
  readonly line: number;
  readonly text: string;
  /** The cell it is about, where that is known. */
  readonly column: string | null;
  readonly value: string | null;
  readonly detail: string | null;
}

/** What became of the lines, with an example of each reason in its parts, for words in any language. */
export interface RunReport {
  readonly read: number;
  readonly imported: Readonly<Record<string, number>>;
  readonly setAside: readonly {
    readonly reason: SetAsideReason;
    readonly lines: number;
    readonly example: AsideExample;
  }[];
  /** Columns nobody read. */
  readonly unused: readonly string[];
}

export type RunResult =
  | { readonly ok: true; readonly report: RunReport }
  | { readonly ok: false; readonly problem: FileProblem };

export interface RunProgress {
  readonly importId: string;
  readonly phase: 'survey' | 'import';
  readonly lines: number;
}

export interface RunnerOptions extends Pick<ImportPlace, 'store' | 'openTarget' | 'now'> {
  readonly told: (progress: RunProgress) => void;
}

/** Pushes of the floor wait no longer than such a commit takes. */
const batch: ImportBatch = { records: 100, lines: 1_000 };

/** Somebody does not want it any more. What was committed stays; the rest comes when it is run again. */
class Stopped extends Error {}

/** Reads files for the desk with the code of the command line: looks at them, rehearses and takes them. */
export class ImportRunner {
  readonly #options: RunnerOptions;
  readonly #stopped = new Set<string>();

  constructor(options: RunnerOptions) {
    this.#options = options;
  }

  inspect(file: string, form: FileForm): Promise<Inspected> {
    return inspectFile(file, form);
  }

  /** Ends a run before its next piece; nothing when it does not run. */
  async stop(importId: string): Promise<void> {
    this.#stopped.add(importId);
  }

  async run(order: RunOrder): Promise<RunResult> {
    this.#stopped.delete(order.importId);
    try {
      return { ok: true, report: await this.#take(order) };
    } catch (error) {
      if (error instanceof Stopped) return { ok: false, problem: { code: 'stopped', about: [] } };
      return { ok: false, problem: problemOf(error) };
    }
  }

  async #take(order: RunOrder): Promise<RunReport> {
    const { kind, file, map, brand, asidePath } = order;
    const written = { name: 'the map', json: map };
    const opened = await openImport(kind, { file, map: written, brand: brand ?? undefined, encoding: null });
    const examples = new Map<SetAsideReason, AsideExample>();
    const aside = new AsideFile(asidePath, opened.table);
    try {
      const report = await opened.take(
        this.#place(order, opened, (line) => {
          aside.add(line);
          if (!examples.has(line.reason)) examples.set(line.reason, exampleOf(line));
        }),
      );
      return {
        read: report.read,
        imported: countsOf(report.imported),
        setAside: report.setAside.map(({ reason, lines }) => ({
          reason,
          lines,
          example: examples.get(reason) ?? { line: 0, text: '', column: null, value: null, detail: null },
        })),
        unused: opened.unused,
      };
    } finally {
      aside.close();
    }
  }

  #place(order: RunOrder, { remembers }: OpenedFile, aside: (line: AsideLine) => void): ImportPlace {
    const { importId, warehouseId, brands, mode } = order;
    const { store, openTarget, now, told } = this.#options;
    const rehearsal = dryTarget(store);
    const dry = (): ImportTarget => (remembers ? rehearsal : dryTarget(store));
    return {
      warehouseId,
      batch,
      store,
      now,
      openTarget: mode === 'run' ? openTarget : dry,
      mayBring: (brand) => maySeeBrand({ brands: [...brands] }, brand),
      aside,
      progress: ({ phase, lines }) => {
        if (this.#stopped.has(importId)) throw new Stopped('stopped');
        told({ importId, phase, lines });
      },
    };
  }
}

const exampleOf = ({ line, text, aside }: AsideLine): AsideExample => ({
  line,
  text: brief(text),
  column: aside?.column ?? null,
  value: aside?.value === undefined ? null : brief(aside.value, 60),
  detail: aside?.detail === undefined ? null : brief(aside.detail, 120),
});

/** What was counted and is not zero. */
const countsOf = (imported: Imported): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(imported).filter(([, count]) => count > 0));
