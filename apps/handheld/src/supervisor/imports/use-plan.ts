import {
  importProposalSchema,
  type ColumnMap,
  type ImportFile,
  type ImportProposal,
} from '@floorhand/domain/imports/import-file';
import type { ImportKind } from '@floorhand/domain/imports/import-kind';
import { useEffect, useState } from 'react';

import type { Imports } from './use-imports.ts';

export interface Plan {
  readonly kind: ImportKind | null;
  readonly brand: string | null;
  readonly map: ColumnMap;
  /** What the columns could mean; null before the server said so. */
  readonly proposal: ImportProposal | null;
  /** The server did not say what the columns could mean. Null while it is asked, and once it did. */
  readonly silent: { readonly again: () => void } | null;
  readonly choose: (kind: ImportKind) => void;
  readonly setBrand: (brand: string | null) => void;
  readonly setMap: (map: ColumnMap) => void;
}

/** What the supervisor says of a file, begun with what was said before or what the server guesses. */
export function usePlan({ id, plan, head }: ImportFile, { ask }: Imports): Plan {
  const [kind, setKind] = useState<ImportKind | null>(plan?.kind ?? null);
  const [brand, setBrand] = useState<string | null>(plan?.brand ?? null);
  const [map, setMap] = useState<ColumnMap>(plan?.map ?? {});
  const [told, setTold] = useState<{ readonly of: string; readonly said: ImportProposal | 'silent' } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const of = `${attempt} ${kind ?? ''} ${head?.delimiter ?? ''} ${head?.encoding ?? ''}`;
  const keeps = plan !== null && plan.kind === kind;
  useEffect(() => {
    if (kind === null) return;
    let isCurrent = true;
    void ask((api, grantId, signal) => api.propose.query({ grantId, id, kind }, { signal })).then((answer) => {
      const read = importProposalSchema.nullable().safeParse(answer);
      if (!isCurrent) return;
      const said = read.success && read.data !== null ? read.data : 'silent';
      setTold({ of, said });
      if (said !== 'silent' && !keeps) setMap(said.map);
    });
    return () => {
      isCurrent = false;
    };
  }, [ask, id, kind, of, keeps]);
  const said = told?.of === of ? told.said : null;
  const again = (): void => setAttempt(attempt + 1);
  return {
    kind,
    brand,
    map,
    proposal: said === 'silent' ? null : said,
    silent: said === 'silent' ? { again } : null,
    choose: (chosen) => {
      setKind(chosen);
      if (chosen === 'locations') setBrand(null);
      if (plan?.kind === chosen) setMap(plan.map);
    },
    setBrand,
    setMap,
  };
}
