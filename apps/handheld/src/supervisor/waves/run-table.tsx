import { Check, Clock, Hand, TriangleAlert, Undo2 } from 'lucide-react';

import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { Chip } from '../../kit/chip.tsx';
import { Panel } from '../../kit/panel.tsx';
import { Table, type TableColumn } from '../../kit/table.tsx';
import type { RunRow } from './read-waves.ts';

export interface RunTableProps {
  readonly wave: string;
  readonly runs: readonly RunRow[];
  readonly onHandBack: (row: RunRow) => void;
}

/** Runs of a wave: who has them and how far they are. */
export function RunTable({ wave, runs, onHandBack }: RunTableProps) {
  const t = useCopy('waves');
  const columns = useRunColumns(onHandBack);
  return (
    <Panel className="sv-table" title={t('runs', { wave })}>
      <Table caption={t('runs', { wave })} rows={runs} keyOf={({ key }) => key} columns={columns} />
    </Panel>
  );
}

function useRunColumns(onHandBack: RunTableProps['onHandBack']): readonly TableColumn<RunRow>[] {
  const t = useCopy('waves');
  const formats = useFormats();
  return [
    { key: 'run', header: t('run'), cell: ({ key }) => <b className="fh-code">{key}</b> },
    { key: 'state', header: t('state'), cell: (row) => <RunChip row={row} /> },
    {
      key: 'person',
      header: t('person'),
      cell: ({ person, run }) =>
        run.claim !== null && (
          <>
            {person}
            <small>{t('since', { time: formats.clock(Date.parse(run.claim.at)) })}</small>
          </>
        ),
    },
    { key: 'at', header: t('at'), cell: ({ at }) => at !== null && <span className="fh-bin">{at}</span> },
    {
      key: 'stops',
      header: t('progress'),
      align: 'number',
      cell: ({ stopsDone, stops }) => `${stopsDone}/${stops}`,
    },
    {
      key: 'items',
      header: t('items'),
      align: 'number',
      cell: ({ run }) => (
        <>
          {run.unitsPicked}/{run.units}
          {run.unitsShort > 0 && <small>{t('short', { count: run.unitsShort })}</small>}
        </>
      ),
    },
    {
      key: 'hand-back',
      header: t('handBack'),
      headerShown: 'hidden',
      cell: (row) =>
        row.run.status === 'claimed' && (
          <Button kind="soft" icon={Undo2} onPress={() => onHandBack(row)}>
            {t('handBack')}
          </Button>
        ),
    },
  ];
}

function RunChip({ row: { run, atRisk } }: { readonly row: RunRow }) {
  const t = useCopy('waves');
  if (run.status === 'finished')
    return (
      <Chip state="correct" icon={Check}>
        {t('stateOf.finished')}
      </Chip>
    );
  if (atRisk)
    return (
      <Chip state="caution" icon={TriangleAlert}>
        {t('stateOf.at_risk')}
      </Chip>
    );
  return run.status === 'claimed' ? (
    <Chip state="next" icon={Hand}>
      {t('stateOf.claimed')}
    </Chip>
  ) : (
    <Chip icon={Clock}>{t('stateOf.ready')}</Chip>
  );
}
