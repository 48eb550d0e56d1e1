import { skuDocument } from '@floorhand/domain/catalog/sku';
import { RefreshCw } from 'lucide-react';
import { useState } from 'react';

import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { ChoiceGroup } from '../../kit/choice-group.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { useView } from '../../sync/use-view.ts';
import { SilentNote } from '../silent-note.tsx';
import { SupervisorDesk } from '../supervisor-desk.tsx';
import { SlottingTable } from './slotting-table.tsx';
import { useSlotting, type SlottingDesk, type SlottingPicture } from './use-slotting.ts';

const sections = ['far', 'overfull', 'over', 'dead', 'empty'] as const;
export type SectionName = (typeof sections)[number];

/** What lies in the wrong place for how often it is picked, with what to do about it. */
export function SlottingScreen() {
  const t = useCopy('slotting');
  const formats = useFormats();
  const { slotting, server, lookAgain } = useSlotting();
  return (
    <SupervisorDesk
      place="slotting"
      title={t('title')}
      subtitle={
        slotting.kind === 'report'
          ? t('subtitle', {
              days: slotting.windowDays,
              picks: slotting.picks,
              time: formats.dayAndClock(Date.parse(slotting.asOf)),
            })
          : undefined
      }
      end={
        <Button kind="soft" icon={RefreshCw} onPress={lookAgain}>
          {t('again')}
        </Button>
      }
    >
      {server === 'silent' && <SilentNote onAgain={lookAgain} />}
      <Contents desk={{ slotting, server }} />
    </SupervisorDesk>
  );
}

function Contents({ desk: { slotting, server } }: { readonly desk: Omit<SlottingDesk, 'lookAgain'> }) {
  if (slotting.kind === 'report') return <Report report={slotting} />;
  // The note above says it already.
  return server === 'silent' ? null : <Missing kind={slotting.kind} />;
}

function Missing({ kind }: { readonly kind: 'loading' | 'offline' | 'no_site' }) {
  const t = useCopy('slotting');
  const which = kind === 'no_site' ? 'noSite' : kind;
  return (
    <EmptyState scene={kind === 'offline' ? 'newDevice' : 'noMatch'} title={t(`${which}.title`)}>
      {t(`${which}.detail`)}
    </EmptyState>
  );
}

function Report({ report }: { readonly report: SlottingPicture }) {
  const t = useCopy('slotting');
  const formats = useFormats();
  // The first section that has something to do.
  const [chosen, setChosen] = useState<SectionName | null>(null);
  const name = chosen ?? sections.find((section) => report[section].count > 0) ?? 'far';
  const skuIds = [report.far, report.overfull, report.over, report.dead].flatMap(({ lines }) =>
    lines.flatMap(({ skuId, move }) => (move?.swapWith ? [skuId, move.swapWith] : [skuId])),
  );
  const unique = [...new Set(skuIds)];
  const skus = useView(
    (view) => new Map(view.getMany(skuDocument, unique).map((sku, i) => [unique[i] ?? '', sku])),
    [unique.join()],
  );
  const { count } = report[name];
  return (
    <>
      <div className="sv-filters">
        <ChoiceGroup
          label={t('label')}
          labelShown="hidden"
          layout="row"
          choices={sections.map((section) => ({
            value: section,
            label: `${t(`section.${section}`)} ${formats.number(report[section].count)}`,
          }))}
          value={name}
          onChange={setChosen}
        />
      </div>
      {count === 0 ? (
        <EmptyState scene="allDecided" title={t('nothing.title')}>
          {t('nothing.detail')}
        </EmptyState>
      ) : (
        <>
          <p className="sv-quiet">
            {t(`why.${name}`, { days: report.windowDays, count, faces: report.faces })}
          </p>
          <SlottingTable key={name} name={name} report={report} skus={skus ?? new Map()} />
        </>
      )}
    </>
  );
}
