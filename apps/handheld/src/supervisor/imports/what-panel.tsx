import type { Brand } from '@floorhand/domain/catalog/brand';
import { importKindField } from '@floorhand/domain/imports/import-kind';
import { codeField } from '@floorhand/domain/kernel/fields';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { ChoiceGroup } from '../../kit/choice-group.tsx';
import { Field } from '../../kit/field.tsx';
import { Panel } from '../../kit/panel.tsx';
import { Select } from '../../kit/select.tsx';
import type { Plan } from './use-plan.ts';

const inFile = '';
/** No code has a blank. */
const other = 'another brand';

/** What is in a file, and whose it is. */
export function WhatPanel({ plan, brands }: { readonly plan: Plan; readonly brands: readonly Brand[] }) {
  const t = useCopy('imports');
  const { kind, brand, choose, setBrand } = plan;
  const isListed = brand === null || brands.some(({ code }) => code === brand);
  const [typed, setTyped] = useState<string | null>(isListed ? null : brand);
  return (
    <Panel className="imp-whole" label={t('what')}>
      <div className="sv-fields imp-what">
        <ChoiceGroup
          label={t('what')}
          layout="row"
          choices={importKindField.options.map((value) => ({ value, label: t(`kind.${value}`) }))}
          value={kind}
          onChange={choose}
        />
        {kind !== null && kind !== 'locations' && (
          <div className="sv-pair">
            <Select
              label={t('brand.label')}
              value={typed === null ? (brand ?? inFile) : other}
              options={[
                { value: inFile, label: t('brand.inFile') },
                ...brands.map(({ code, name }) => ({ value: code, label: name })),
                { value: other, label: t('brand.other') },
              ]}
              onChange={(chosen) => {
                setTyped(chosen === other ? '' : null);
                setBrand(chosen === other || chosen === inFile ? null : chosen);
              }}
            />
            {typed !== null && (
              <Field
                label={t('brand.code')}
                value={typed}
                onChange={(text) => {
                  setTyped(text);
                  const code = codeField.safeParse(text.trim().toUpperCase());
                  setBrand(code.success ? code.data : null);
                }}
              />
            )}
          </div>
        )}
      </div>
    </Panel>
  );
}
