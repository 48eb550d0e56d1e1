import type { Rules } from '@floorhand/domain/kernel/rules';
import type { DocumentRow } from '../protocol/pull.ts';
import { schemaVersion } from '../protocol/version.ts';

/** What a device that knows this schema of the documents can be given. */
export function served(schema: number): 'now' | 'before' | 'too_old' | 'too_new' {
  if (schema > schemaVersion) return 'too_new';
  if (schema === schemaVersion) return 'now';
  return schema === schemaVersion - 1 ? 'before' : 'too_old';
}

/** Documents as a schema has them: today's, or the one before. Kinds that were not there are left out. */
export function asSchema(rules: Rules, schema: number, rows: readonly DocumentRow[]): readonly DocumentRow[] {
  if (served(schema) !== 'before') return rows;
  return rows.flatMap(([kind, key, v, body]): DocumentRow[] => {
    const before = rules.asBefore(kind, body);
    return before === undefined ? [] : [[kind, key, v, before]];
  });
}
