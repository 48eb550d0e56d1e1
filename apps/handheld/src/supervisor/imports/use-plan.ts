import type { ColumnMap, ImportFile } from '@floorhand/domain/imports/import-file';
import type { ImportKind } from '@floorhand/domain/imports/import-kind';
import { useState } from 'react';

import type { Imports } from './use-imports.ts';
import { useProposal, type ProposalNow } from './use-proposal.ts';

export interface Plan extends ProposalNow {
  readonly kind: ImportKind | null;
  readonly brand: string | null;
  readonly map: ColumnMap;
  readonly choose: (kind: ImportKind) => void;
  readonly setBrand: (brand: string | null) => void;
  readonly setMap: (map: ColumnMap) => void;
}

/** What the supervisor says of a file, begun with what was said before or what the server guesses. */
export function usePlan(file: ImportFile, { ask }: Imports): Plan {
  const { plan } = file;
  const [kind, setKind] = useState<ImportKind | null>(plan?.kind ?? null);
  const [brand, setBrand] = useState<string | null>(plan?.brand ?? null);
  const [map, setMap] = useState<ColumnMap>(plan?.map ?? {});
  const keeps = plan !== null && plan.kind === kind;
  const proposed = useProposal({
    file,
    kind,
    ask,
    onTold: (proposal) => {
      if (!keeps) setMap(proposal.map);
    },
  });
  return {
    ...proposed,
    kind,
    brand,
    map,
    choose: (chosen) => {
      setKind(chosen);
      if (chosen === 'locations') setBrand(null);
      if (plan?.kind === chosen) setMap(plan.map);
    },
    setBrand,
    setMap,
  };
}
