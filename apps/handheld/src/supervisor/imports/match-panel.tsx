import type { ImportFile } from '@floorhand/domain/imports/import-file';

import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { Note } from '../../kit/note.tsx';
import { Panel } from '../../kit/panel.tsx';
import { Select } from '../../kit/select.tsx';
import { Table } from '../../kit/table.tsx';
import { fieldOf, withField } from './column-plan.ts';
import type { Plan } from './use-plan.ts';

type Head = NonNullable<ImportFile['head']>;

/** Each column of the file with what stands in it and what it means. */
export function MatchPanel({ head, plan }: { readonly head: Head; readonly plan: Plan }) {
  const t = useCopy('imports.match');
  const field = useCopyByCode('imports.field');
  const { map, proposal, setMap } = plan;
  const fields = proposal?.columns ?? [];
  const kept = proposal?.kept ?? null;
  const required = new Set(proposal?.required);
  const rows = head.columns.flatMap((header, position) =>
    header === '' ? [] : [{ header, position, example: exampleOf(head, position) }],
  );
  return (
    <>
      {head.columns.length === 1 && (
        <Note state="caution" title={t('single.title')}>
          {t('single.detail')}
        </Note>
      )}
      <Panel
        className="sv-table"
        title={t('title')}
        end={<span className="sv-quiet">{kept === null ? t('guessed') : t('kept', { name: kept })}</span>}
      >
        <Table
          caption={t('detail')}
          rows={rows}
          keyOf={({ position }) => String(position)}
          columns={[
            {
              key: 'header',
              header: t('header'),
              cell: ({ header, example }) => (
                <>
                  <b className="imp-name">{header}</b>
                  <small className="imp-text">{example}</small>
                </>
              ),
            },
            {
              key: 'field',
              header: t('field'),
              cell: ({ header }) => (
                <Select
                  label={`${header}: ${t('field')}`}
                  labelShown="hidden"
                  value={fieldOf(map, header)}
                  options={[
                    { value: '', label: t('unread') },
                    ...fields.map((name) => ({
                      value: name,
                      label: required.has(name) ? `${field(name)} *` : field(name),
                    })),
                  ]}
                  onChange={(chosen) => setMap(withField(map, header, chosen))}
                />
              ),
            },
          ]}
        />
      </Panel>
    </>
  );
}

/** The first cells that say something. */
const exampleOf = ({ rows }: Head, position: number): string =>
  rows
    .map((row) => row[position]?.trim() ?? '')
    .filter((cell) => cell !== '')
    .slice(0, 3)
    .join(' · ');
