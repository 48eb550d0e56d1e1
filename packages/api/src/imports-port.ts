import type { Operator } from '@floorhand/domain/catalog/operator';
import type { ImportKind } from '@floorhand/domain/imports/import-kind';
import type { KeptMap } from '@floorhand/domain/imports/kept-map';

/** Who asks: a supervisor in a building. */
export interface ImportAsker {
  readonly streamId: string;
  readonly operatorId: string;
  readonly operator: Operator;
}

/** How far a file is. `waiting` stands behind another file. */
export type ImportState =
  | 'uploaded'
  | 'waiting'
  | 'checking'
  | 'checked'
  | 'running'
  | 'done'
  | 'failed'
  | 'stopped';

/** A file that was sent from a tablet, and what became of it. Instants are ISO. */
export interface ImportPicture {
  readonly id: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly sentAt: string;
  readonly sentBy: string;
  readonly state: ImportState;
  /** The first lines; null when they cannot be read. */
  readonly head: {
    readonly columns: readonly string[];
    readonly delimiter: string;
    readonly encoding: string | null;
    readonly rows: readonly (readonly string[])[];
  } | null;
  readonly problem: { readonly code: string; readonly about: readonly string[] } | null;
  readonly plan: ImportPlan | null;
  /** Of a rehearsal with the plan as it is. */
  readonly checked: ImportOutcome | null;
  readonly done: ImportOutcome | null;
  /** How often the server ended while it was taking this file. */
  readonly interruptions: number;
  readonly progress: { readonly phase: 'survey' | 'import'; readonly lines: number } | null;
  /** An earlier file with the same content that was imported. */
  readonly sameAs: { readonly at: string; readonly by: string } | null;
}

export interface ImportPlan {
  readonly kind: ImportKind;
  readonly brand: string | null;
  /** In the form of MAP.json. */
  readonly map: Readonly<Record<string, unknown>>;
}

export interface ImportOutcome {
  readonly at: string;
  readonly by: string;
  readonly read: number;
  readonly imported: Readonly<Record<string, number>>;
  readonly setAside: readonly {
    readonly reason: string;
    readonly lines: number;
    readonly example: {
      readonly line: number;
      readonly text: string;
      readonly column: string | null;
      readonly value: string | null;
      readonly detail: string | null;
    };
  }[];
  readonly unused: readonly string[];
}

/** What a file's columns could mean. */
export interface ImportProposal {
  readonly columns: readonly string[];
  readonly required: readonly string[];
  readonly map: Readonly<Record<string, unknown>>;
  /** Name of the kept map it is; null: guessed from the header. */
  readonly kept: string | null;
}

export type ImportRefusal =
  | 'import_unknown'
  | 'file_gone'
  | 'other_brand'
  | 'whole_building'
  | 'brand_missing'
  | 'map_wrong'
  | 'not_now'
  | 'too_many_maps';
export type ImportAnswer =
  | { readonly kind: 'taken' }
  | { readonly kind: 'refused'; readonly reason: ImportRefusal };

/** Files that supervisors import from their tablets. Expected refusals are values. */
export interface ImportsPort {
  /** Newest first, at most a hundred. */
  list(asker: ImportAsker): Promise<readonly ImportPicture[]>;
  keptMaps(asker: ImportAsker): Promise<readonly KeptMap[]>;
  /** Null: no such file, or it cannot be read. */
  propose(
    asker: ImportAsker,
    request: { readonly id: string; readonly kind: ImportKind },
  ): Promise<ImportProposal | null>;
  /** Reads the first lines in another form. */
  look(
    asker: ImportAsker,
    request: { readonly id: string; readonly encoding: string | null; readonly delimiter: string | null },
  ): Promise<ImportAnswer>;
  /** Rehearses it. Resolves when that has begun. */
  check(
    asker: ImportAsker,
    request: { readonly id: string; readonly plan: ImportPlan },
  ): Promise<ImportAnswer>;
  /** Takes what was rehearsed. Resolves when that has begun. */
  run(asker: ImportAsker, id: string): Promise<ImportAnswer>;
  stop(asker: ImportAsker, id: string): Promise<ImportAnswer>;
  /** Forgets a file that was not imported. */
  drop(asker: ImportAsker, id: string): Promise<ImportAnswer>;
  keepMap(asker: ImportAsker, request: Pick<KeptMap, 'name' | 'kind' | 'map'>): Promise<ImportAnswer>;
  dropMap(asker: ImportAsker, request: Pick<KeptMap, 'name' | 'kind'>): Promise<ImportAnswer>;
}
