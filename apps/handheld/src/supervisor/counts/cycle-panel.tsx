import { velocityField, type Velocity } from '@floorhand/domain/catalog/storage-class';
import type { ClassCoverage } from '@floorhand/domain/jobs/counting/plan/cycle-plan';

import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { Panel } from '../../kit/panel.tsx';
import { useDayPlan } from '../../sync/use-day-plan.ts';
import { Table, type TableColumn } from '../../kit/table.tsx';

interface ClassRow {
  readonly velocity: Velocity;
  readonly coverage: ClassCoverage;
}

/** How far the building is with its turn, class by class, and what is asked for besides. */
export function CyclePanel({ asked }: { readonly asked: number }) {
  const t = useCopy('counts');
  const plan = useDayPlan();
  const formats = useFormats();
  const columns: readonly TableColumn<ClassRow>[] = [
    { key: 'class', header: t('plan.class'), cell: ({ velocity }) => <b>{velocity}</b> },
    {
      key: 'every',
      header: t('plan.every'),
      cell: ({ coverage }) => t('plan.days', { count: coverage.days }),
    },
    {
      key: 'bins',
      header: t('plan.bins'),
      align: 'number',
      cell: ({ coverage }) => formats.number(coverage.bins),
    },
    {
      key: 'covered',
      header: t('plan.covered'),
      align: 'number',
      cell: ({ coverage: { bins, covered } }) =>
        bins === 0 ? '–' : formats.percent(Math.floor((covered / bins) * 100) / 100),
    },
    {
      key: 'today',
      header: t('plan.today'),
      align: 'number',
      cell: ({ coverage: { doneToday, leftToday } }) =>
        t('plan.ofToday', { done: doneToday, all: doneToday + leftToday }),
    },
  ];
  return (
    <Panel className="sv-table" title={t('plan.title')}>
      {plan === null ? (
        <p className="sv-counts-asked">{t('plan.waiting')}</p>
      ) : (
        <>
          <Table
            caption={t('plan.title')}
            columns={columns}
            rows={velocityField.options.map((velocity) => ({ velocity, coverage: plan.classes[velocity] }))}
            keyOf={({ velocity }) => velocity}
          />
          <p className="sv-counts-asked">
            {t('plan.asOf', { time: formats.dayAndClock(Date.parse(plan.asOf)) })}
          </p>
        </>
      )}
      <p className="sv-counts-asked">{t('asked', { count: asked })}</p>
    </Panel>
  );
}
