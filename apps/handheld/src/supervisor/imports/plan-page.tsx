import { brandDocument, type Brand } from '@floorhand/domain/catalog/brand';
import type { ImportFile } from '@floorhand/domain/imports/import-file';
import { ListChecks, Trash2 } from 'lucide-react';
import { useLocation } from 'wouter';

import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { Button } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { useView } from '../../sync/use-view.ts';
import { SilentNote } from '../silent-note.tsx';
import { missingFields } from './column-plan.ts';
import { FormPanel } from './form-panel.tsx';
import type { FileActions } from './import-file-page.tsx';
import { MapsPanel } from './maps-panel.tsx';
import { MatchPanel } from './match-panel.tsx';
import { usePlan, type Plan } from './use-plan.ts';
import type { Imports } from './use-imports.ts';
import { WhatPanel } from './what-panel.tsx';

interface PlanPageProps extends FileActions {
  readonly file: ImportFile;
  readonly imports: Imports;
}

/** What a file is, whose, and what its columns mean; then it is rehearsed. */
export function PlanPage({ file, imports, act }: PlanPageProps) {
  const t = useCopy('imports');
  const [, navigate] = useLocation();
  const brands = useView(readBrands, []) ?? [];
  const plan = usePlan(file, imports);
  const whyNot = useWhyNot(plan);
  const drop = (
    <Button
      icon={Trash2}
      onPress={() =>
        void act((api, grantId, signal) => api.drop.mutate({ grantId, id: file.id }, { signal })).then(
          (reply) => {
            if (reply === 'taken') navigate('/supervisor/imports');
          },
        )
      }
    >
      {t('drop')}
    </Button>
  );
  if (!file.head)
    return (
      <div className="sv-split">
        <div className="sv-main">
          <EmptyState scene="noMatch" title={t('state.failed')} action={drop} />
        </div>
        <div className="sv-side">
          <FormPanel file={file} plan={plan} act={act} />
        </div>
      </div>
    );
  const { kind, brand, map, proposal } = plan;
  return (
    <div className="sv-split">
      <div className="sv-main">
        <WhatPanel plan={plan} brands={brands} />
        {plan.silent && <SilentNote onAgain={plan.silent.again} />}
        {proposal && <MatchPanel head={file.head} plan={plan} />}
      </div>
      <div className="sv-side">
        {kind && proposal && (
          <Button
            kind="primary"
            icon={ListChecks}
            disabledReason={whyNot}
            onPress={() =>
              void act((api, grantId, signal) =>
                api.check.mutate({ grantId, id: file.id, plan: { kind, brand, map } }, { signal }),
              )
            }
          >
            {file.checked ? t('checkAgain') : t('check')}
          </Button>
        )}
        <FormPanel file={file} plan={plan} act={act} />
        {kind && proposal && <MapsPanel plan={plan} imports={imports} act={act} />}
        {drop}
      </div>
    </div>
  );
}

const readBrands = (view: Parameters<Parameters<typeof useView>[0]>[0]): readonly Brand[] =>
  view
    .list(brandDocument, 'all', 'all')
    .map(({ body }) => body)
    .toSorted((a, b) => a.name.localeCompare(b.name));

/** What has to be said before the file can be rehearsed. */
function useWhyNot({ kind, brand, map, proposal }: Plan): string | undefined {
  const t = useCopy('imports');
  const field = useCopyByCode('imports.field');
  const missing = missingFields(map, proposal?.required ?? []);
  if (missing.length > 0) return t('match.lacks', { fields: missing.map((name) => field(name)).join(', ') });
  const saysBrand = brand !== null || missingFields(map, ['brand']).length === 0;
  return kind === 'locations' || saysBrand ? undefined : t('brand.none');
}
