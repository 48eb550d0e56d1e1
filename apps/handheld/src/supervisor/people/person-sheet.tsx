import type { Brand } from '@floorhand/domain/catalog/brand';
import { operatorSchema, type Operator } from '@floorhand/domain/catalog/operator';
import { codeField } from '@floorhand/domain/kernel/fields';
import type { Scan } from '@floorhand/domain/scanning/scan';
import { roleField } from '@floorhand/domain/kernel/command';
import { Check, KeyRound } from 'lucide-react';
import { useState } from 'react';

import { languages } from '../../copy/languages.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { ChoiceGroup } from '../../kit/choice-group.tsx';
import { Field } from '../../kit/field.tsx';
import { Note } from '../../kit/note.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { ToggleGroup } from '../../kit/toggle-group.tsx';
import { useScanTarget } from '../../scanning/scan-context.ts';
import type { Person } from './read-people.ts';
import { useStaffDesk } from './use-staff-desk.ts';

interface PersonSheetProps {
  /** Null hires somebody. */
  readonly person: Person | null;
  readonly suggestedBadge: string;
  /** Of the building, by name. */
  readonly brands: readonly Brand[];
  readonly onClose: () => void;
  readonly onSaved: (saved: { readonly operator: Operator; readonly pin: string | null }) => void;
}

type Trouble = 'badge_taken' | 'own_leave' | 'person_unknown' | 'unreached';

/** Who somebody is, what they do, and whether they still work here. */
export function PersonSheet({ person, suggestedBadge, brands, onClose, onSaved }: PersonSheetProps) {
  const t = useCopy('people');
  const staff = useStaffDesk();
  const [draft, setDraft] = useState<Operator>(person?.operator ?? blank(suggestedBadge));
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [saving, setSaving] = useState<'idle' | 'saving'>('idle');
  const change = (part: Partial<Operator>) => setDraft((held) => ({ ...held, ...part }));
  // A new badge is scanned rather than typed.
  const takeBadge = ({ text }: Scan) => change({ badge: text.toUpperCase() });
  useScanTarget({ mode: () => 'single', onScan: takeBadge, onRepeat: takeBadge });
  const operator = { ...draft, name: draft.name.trim(), badge: draft.badge.trim() };
  const missing = whatIsMissing(operator);
  const save = (pin: 'keep' | 'new') => {
    setSaving('saving');
    setTrouble(null);
    void staff.save({ operatorId: person?.operatorId ?? null, operator, pin }).then((answer) => {
      setSaving('idle');
      if (answer.kind === 'saved') onSaved({ operator, pin: answer.pin });
      else setTrouble(answer.kind === 'unreached' ? 'unreached' : answer.reason);
    });
  };
  const waits = saving === 'saving' ? t('saving') : missing === null ? undefined : t(`missing.${missing}`);
  return (
    <Sheet title={person?.operator.name ?? t('hire')} closeLabel={t('close')} onClose={onClose}>
      <Field label={t('name')} value={draft.name} onChange={(name) => change({ name })} />
      <Field
        label={t('badge')}
        value={draft.badge}
        hint={t('badgeHint')}
        onChange={(badge) => change({ badge: badge.toUpperCase() })}
      />
      <ToggleGroup
        label={t('roles')}
        choices={roleField.options.map((role) => ({ value: role, label: t(`role.${role}`) }))}
        chosen={draft.roles}
        onChange={(roles) => change({ roles: [...roles] })}
      />
      {brands.length > 1 && (
        <ToggleGroup
          label={t('brandsOrAll')}
          choices={brands.map(({ code, name }) => ({ value: code, label: name }))}
          chosen={draft.brands}
          onChange={(chosen) => change({ brands: [...chosen] })}
        />
      )}
      <ChoiceGroup
        label={t('language')}
        layout="languages"
        choices={languages.map(({ language, name }) => ({
          value: language,
          label: name,
          language,
        }))}
        value={draft.language}
        onChange={(language) => change({ language })}
      />
      {person && (
        <ChoiceGroup
          label={t('state')}
          layout="row"
          choices={[
            { value: 'here', label: t('here') },
            { value: 'left', label: t('left') },
          ]}
          value={draft.active ? 'here' : 'left'}
          onChange={(state) => change({ active: state === 'here' })}
        />
      )}
      {trouble && (
        <Note state="stop" title={t(`trouble.${trouble}.title`)}>
          {t(`trouble.${trouble}.detail`)}
        </Note>
      )}
      <Actions>
        {person && (
          <Button icon={KeyRound} disabledReason={waits} onPress={() => save('new')}>
            {t('newPin')}
          </Button>
        )}
        <Button kind="primary" icon={Check} disabledReason={waits} onPress={() => save('keep')}>
          {person ? t('save') : t('hire')}
        </Button>
      </Actions>
    </Sheet>
  );
}

const blank = (badge: string): Operator => ({
  badge,
  name: '',
  roles: ['picker'],
  language: 'en',
  brands: [],
  active: true,
});

/** The first thing that keeps this from being a person. */
function whatIsMissing(operator: Operator): 'name' | 'badge' | 'roles' | null {
  if (!operatorSchema.shape.name.safeParse(operator.name).success) return 'name';
  if (!codeField.safeParse(operator.badge).success) return 'badge';
  return operator.roles.length === 0 ? 'roles' : null;
}
