import type { ImportFile } from '@floorhand/domain/imports/import-file';

import { useCopy } from '../../copy/use-copy.ts';
import { Panel } from '../../kit/panel.tsx';
import { Select } from '../../kit/select.tsx';
import { columnsOf, said, unitOf, withUnit } from './column-plan.ts';
import type { FileActions } from './import-file-page.tsx';
import type { Plan } from './use-plan.ts';

interface FormPanelProps extends FileActions {
  readonly file: ImportFile;
  readonly plan: Plan;
}

const encodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const;
const lengths = ['mm', 'cm', 'm', 'in'] as const;
const weights = ['g', 'kg', 'oz', 'lb'] as const;
/** Examples say it in every language. */
const dates = [
  { value: 'ymd', label: '2026-12-31' },
  { value: 'dmy', label: '31.12.2026' },
  { value: 'mdy', label: '12/31/2026' },
];
const decimals = [
  { value: '.', label: '0.5' },
  { value: ',', label: '0,5' },
];
const plain = (values: readonly string[]) => values.map((value) => ({ value, label: value }));

/** How the file is cut into cells, and how its cells are written. */
export function FormPanel({ file, plan, act }: FormPanelProps) {
  const t = useCopy('imports.form');
  const { head } = file;
  const look = (form: { readonly encoding: string | null; readonly delimiter: string | null }): void =>
    void act((api, grantId, signal) => api.look.mutate({ grantId, id: file.id, ...form }, { signal }));
  return (
    <Panel title={t('title')}>
      <div className="sv-fields imp-form">
        <Select
          label={t('separator')}
          value={head?.delimiter ?? ''}
          options={[
            ...(head ? [] : [{ value: '', label: t('asFile') }]),
            { value: ',', label: t('comma') },
            { value: ';', label: t('semicolon') },
            { value: '\t', label: t('tab') },
            { value: '|', label: t('bar') },
          ]}
          onChange={(delimiter) =>
            look({ encoding: head?.encoding ?? null, delimiter: delimiter === '' ? null : delimiter })
          }
        />
        <Select
          label={t('encoding')}
          value={head?.encoding ?? ''}
          options={[{ value: '', label: t('asFile') }, ...plain(encodings)]}
          onChange={(encoding) =>
            look({ encoding: encoding === '' ? null : encoding, delimiter: head?.delimiter ?? null })
          }
        />
        {plan.proposal && <CellForm plan={plan} />}
      </div>
    </Panel>
  );
}

function CellForm({ plan: { kind, map, setMap } }: { readonly plan: Plan }) {
  const t = useCopy('imports.form');
  const columns = columnsOf(map);
  const has = (...fields: readonly string[]): boolean => fields.some((field) => columns[field] !== undefined);
  const set = (name: string) => (value: string) => setMap({ ...map, [name]: value });
  return (
    <>
      <Select
        label={t('dates')}
        value={said(map, 'dates') || 'ymd'}
        options={dates}
        onChange={set('dates')}
      />
      <Select
        label={t('decimal')}
        value={said(map, 'decimal') || '.'}
        options={decimals}
        onChange={set('decimal')}
      />
      {has('length', 'width', 'height', 'x', 'y', 'longestSide') && (
        <Select
          label={t('length')}
          value={unitOf(map, 'length')}
          options={plain(lengths)}
          onChange={(unit) => setMap(withUnit(map, 'length', unit))}
        />
      )}
      {has('weight', 'mostWeight') && (
        <Select
          label={t('weight')}
          value={unitOf(map, 'weight')}
          options={plain(weights)}
          onChange={(unit) => setMap(withUnit(map, 'weight', unit))}
        />
      )}
      {kind === 'stock' && (
        <Select
          label={t('unfit')}
          value={said(map, 'unfit') || 'set_aside'}
          options={[
            { value: 'set_aside', label: t('setAside') },
            { value: 'quarantine', label: t('quarantine') },
          ]}
          onChange={set('unfit')}
        />
      )}
    </>
  );
}
