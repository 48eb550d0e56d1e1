import { varianceOf, type Round } from '@floorhand/domain/jobs/counting/state';

import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { Panel } from '../../kit/panel.tsx';
import { Table, type TableColumn } from '../../kit/table.tsx';
import { nameIn } from '../names.ts';
import type { CountNow } from './read-counts.ts';
import { signed } from './signed.ts';

/** Every look: by whom, when, against which record, and what was there. */
export function LooksTable({ now: { variance, people } }: { readonly now: CountNow }) {
  const t = useCopy('counts');
  const formats = useFormats();
  const columns: readonly TableColumn<Round>[] = [
    { key: 'who', header: t('who'), cell: ({ operatorId }) => <b>{nameIn(people, operatorId)}</b> },
    { key: 'when', header: t('when'), cell: ({ endedAt }) => formats.dayAndClock(Date.parse(endedAt)) },
    {
      key: 'record',
      header: t('record'),
      align: 'number',
      cell: ({ book, seenSeq }) => (
        <>
          {formats.number(book.available + book.other)}
          {seenSeq !== null && <small>{t('asOf', { seq: seenSeq })}</small>}
        </>
      ),
    },
    {
      key: 'found',
      header: t('found'),
      align: 'number',
      cell: ({ good, damaged, missing, extra }) => (
        <>
          {formats.number(good + damaged)}
          {damaged > 0 && <small>{t('damagedOf', { count: damaged })}</small>}
          {missing.length + extra.length > 0 && (
            <small>{t('serialsOf', { missing: missing.length, extra: extra.length })}</small>
          )}
        </>
      ),
    },
    {
      key: 'difference',
      header: t('difference'),
      align: 'number',
      cell: (round) => signed(varianceOf(round), formats.number),
    },
  ];
  return (
    <Panel className="sv-table" title={t('looks')}>
      <Table
        caption={t('looks')}
        columns={columns}
        rows={variance.rounds}
        keyOf={({ commandId }) => commandId}
      />
    </Panel>
  );
}
