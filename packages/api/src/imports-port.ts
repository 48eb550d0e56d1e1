import type { Operator } from '@floorhand/domain/catalog/operator';
import type { ImportFile, ImportPlan, ImportProposal } from '@floorhand/domain/imports/import-file';
import type { ImportKind } from '@floorhand/domain/imports/import-kind';
import type { KeptMap } from '@floorhand/domain/imports/kept-map';

/** Who asks: a supervisor in a building. */
export interface ImportAsker {
  readonly streamId: string;
  readonly operatorId: string;
  readonly operator: Operator;
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
  list(asker: ImportAsker): Promise<readonly ImportFile[]>;
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
