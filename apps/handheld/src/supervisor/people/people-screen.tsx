import type { Operator } from '@floorhand/domain/catalog/operator';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';

import { languages } from '../../copy/languages.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { Chip } from '../../kit/chip.tsx';
import { Panel } from '../../kit/panel.tsx';
import { Table, type TableColumn } from '../../kit/table.tsx';
import { useView } from '../../sync/use-view.ts';
import { SupervisorDesk } from '../supervisor-desk.tsx';
import { PersonSheet } from './person-sheet.tsx';
import { PinSheet } from './pin-sheet.tsx';
import { readPeople, type People, type Person } from './read-people.ts';

type Open =
  | { readonly sheet: 'person'; readonly person: Person | null }
  | { readonly sheet: 'pin'; readonly operator: Operator; readonly pin: string };

/** Who works in the building, what they may do, and how they come in. */
export function PeopleScreen() {
  const t = useCopy('people');
  const known = useView(readPeople, []);
  const [open, setOpen] = useState<Open | null>(null);
  const columns = useColumns(known);
  const close = () => setOpen(null);
  const here = known?.people.filter(({ operator }) => operator.active).length ?? 0;
  return (
    <SupervisorDesk
      place="people"
      title={t('title')}
      subtitle={known && t('count', { count: here })}
      end={
        <Button icon={UserPlus} onPress={() => setOpen({ sheet: 'person', person: null })}>
          {t('hire')}
        </Button>
      }
    >
      <Panel className="sv-table" label={t('title')}>
        <Table
          caption={t('title')}
          rows={known?.people ?? []}
          keyOf={({ operatorId }) => operatorId}
          columns={columns}
          onOpen={(person) => setOpen({ sheet: 'person', person })}
        />
      </Panel>
      {open?.sheet === 'person' && known && (
        <PersonSheet
          person={open.person}
          suggestedBadge={known.nextBadge}
          brands={[...known.brands.values()]}
          onClose={close}
          onSaved={({ operator, pin }) => setOpen(pin === null ? null : { sheet: 'pin', operator, pin })}
        />
      )}
      {open?.sheet === 'pin' && <PinSheet operator={open.operator} pin={open.pin} onClose={close} />}
    </SupervisorDesk>
  );
}

function useColumns(known: People | undefined): readonly TableColumn<Person>[] {
  const t = useCopy('people');
  return [
    { key: 'name', header: t('name'), cell: ({ operator }) => <b>{operator.name}</b> },
    {
      key: 'badge',
      header: t('badge'),
      cell: ({ operator }) => <span className="fh-code">{operator.badge}</span>,
    },
    {
      key: 'roles',
      header: t('roles'),
      cell: ({ operator }) => operator.roles.map((role) => t(`role.${role}`)).join(', '),
    },
    { key: 'language', header: t('language'), cell: ({ operator }) => nameOf(operator.language) },
    {
      key: 'brands',
      header: t('brands'),
      cell: ({ operator }) =>
        operator.brands.length === 0
          ? t('allBrands')
          : operator.brands.map((code) => known?.brands.get(code)?.name ?? code).join(', '),
    },
    {
      key: 'state',
      header: t('state'),
      cell: ({ operator }) => (
        <Chip state={operator.active ? 'correct' : undefined}>{operator.active ? t('here') : t('left')}</Chip>
      ),
    },
  ];
}

const nameOf = (wanted: Operator['language']): string =>
  languages.find(({ language }) => language === wanted)?.name ?? wanted;
