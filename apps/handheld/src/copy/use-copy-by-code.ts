import { useTranslations } from 'use-intl';

type Values = Readonly<Record<string, string | number>>;

/** Texts for codes that come from rules and the wire. The structure tests prove that every code has its words. */
export interface CopyByCode {
  (key: string, values?: Values): string;
  readonly has: (key: string) => boolean;
}

/** Areas with one entry per code of a closed union. */
export type CodeArea =
  | 'moving.ask'
  | 'moving.outcome'
  | 'moving.reason'
  | 'pick.outcome'
  | 'photo.without'
  | 'putaway.ask'
  | 'replenish.ask'
  | 'replenish.outcome'
  | 'putaway.correction'
  | 'putaway.instead'
  | 'counts.reason'
  | 'count.outcome'
  | 'count.ask'
  | 'count.why'
  | 'putaway.outcome'
  | 'putaway.reason'
  | 'putaway.unfit'
  | 'receive.ask'
  | 'receive.cause'
  | 'receive.doorSays'
  | 'receive.loadType'
  | 'receive.outcome'
  | 'receive.outside'
  | 'receive.reason'
  | 'receive.rest'
  | 'receive.snag'
  | 'receive.status'
  | 'refusal'
  | 'unit'
  | 'imports.count'
  | 'imports.field'
  | 'imports.problem'
  | 'imports.reason'
  | 'imports.refused'
  | 'issue.kind'
  | 'did'
  | 'issue.cause'
  | 'orders.blocker';

/**
 * Words of an area by a key put together at run time. Only for codes of closed unions; everything else goes through
 * `useCopy`, where the compiler checks key and arguments.
 */
export function useCopyByCode(area: CodeArea): CopyByCode {
  const t = useTranslations(area);
  const loose = t as unknown as { (key: string, values?: Values): string; has(key: string): boolean };
  return Object.assign((key: string, values?: Values) => loose(key, values), {
    has: (key: string) => loose.has(key),
  });
}
