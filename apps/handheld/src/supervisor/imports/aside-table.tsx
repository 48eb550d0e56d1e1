import type { ImportOutcome } from '@floorhand/domain/imports/import-file';

import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { Panel } from '../../kit/panel.tsx';
import { Table } from '../../kit/table.tsx';

/** Reasons for which lines were not taken, most lines first, each with the first of them. */
export function AsideTable({ outcome }: { readonly outcome: ImportOutcome }) {
  const t = useCopy('imports.aside');
  const reasonOf = useCopyByCode('imports.reason');
  const formats = useFormats();
  return (
    <Panel className="sv-table imp-aside" title={t('title')}>
      <Table
        caption={t('title')}
        rows={outcome.setAside}
        keyOf={({ reason }) => reason}
        columns={[
          { key: 'reason', header: t('reason'), cell: ({ reason }) => reasonOf(reason) },
          {
            key: 'lines',
            header: t('lines'),
            align: 'number',
            cell: ({ lines }) => <b>{formats.number(lines)}</b>,
          },
          {
            key: 'example',
            header: t('example'),
            cell: ({ example: { line, column, value, detail, text } }) => (
              <>
                {t('line', { line })}
                {column !== null && ` · ${t('cell', { column, value: value ?? '' })}`}
                {detail !== null && ` (${detail})`}
                <small className="imp-text">{text}</small>
              </>
            ),
          },
        ]}
      />
    </Panel>
  );
}
