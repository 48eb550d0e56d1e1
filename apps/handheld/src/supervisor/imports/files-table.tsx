import type { ImportFile } from '@floorhand/domain/imports/import-file';

import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { Panel } from '../../kit/panel.tsx';
import { Table } from '../../kit/table.tsx';
import { asideCount } from './counts-of.ts';
import { StateChip } from './state-chip.tsx';

/** Files of this building, newest first. */
export function FilesTable({
  files,
  onOpen,
}: {
  readonly files: readonly ImportFile[];
  readonly onOpen: (file: ImportFile) => void;
}) {
  const t = useCopy('imports');
  const formats = useFormats();
  const outcomeOf = ({ done, checked }: ImportFile) => done ?? checked;
  return (
    <Panel className="sv-table" label={t('list')}>
      <Table
        caption={t('list')}
        rows={files}
        keyOf={({ id }) => id}
        onOpen={onOpen}
        columns={[
          {
            key: 'file',
            header: t('column.file'),
            cell: ({ fileName, bytes }) => (
              <>
                <b className="imp-name">{fileName}</b>
                <small>{formats.size(bytes)}</small>
              </>
            ),
          },
          {
            key: 'what',
            header: t('column.what'),
            cell: ({ plan }) =>
              plan && (
                <>
                  {t(`kind.${plan.kind}`)}
                  <small>{plan.brand}</small>
                </>
              ),
          },
          { key: 'state', header: t('column.state'), cell: ({ state }) => <StateChip state={state} /> },
          {
            key: 'taken',
            header: t('column.taken'),
            align: 'number',
            cell: ({ done }) => done && formats.number(done.read - asideCount(done)),
          },
          {
            key: 'aside',
            header: t('column.aside'),
            align: 'number',
            cell: (file) => {
              const outcome = outcomeOf(file);
              return outcome && formats.number(asideCount(outcome));
            },
          },
          {
            key: 'who',
            header: t('column.who'),
            cell: ({ sentBy, sentAt }) => (
              <>
                {sentBy}
                <small>{formats.dayAndClock(Date.parse(sentAt))}</small>
              </>
            ),
          },
        ]}
      />
    </Panel>
  );
}
