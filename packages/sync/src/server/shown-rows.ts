import { isWithheld } from '@floorhand/domain/kernel/document';
import type { Rules } from '@floorhand/domain/kernel/rules';
import type { DocumentRow } from '../protocol/pull.ts';

/** The rows of a device's scope that are for devices at all (sync §14). */
export const shownRows = (rules: Rules, rows: readonly DocumentRow[]): readonly DocumentRow[] =>
  rows.filter(([kind, key]) => !isWithheld(rules.documents, { kind, key }));
