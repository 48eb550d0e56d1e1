import type { LimitsChange } from '@floorhand/domain/settings/limits';
import { Check } from 'lucide-react';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { Field } from '../../kit/field.tsx';
import { Note } from '../../kit/note.tsx';
import { wholeNumber } from './number-draft.ts';
import { useLimitsDesk, type LimitsAnswer } from './use-limits-desk.ts';

export interface LimitField<Name extends string> {
  readonly name: Name;
  readonly label: string;
  /** What it does, in a few words. */
  readonly hint: string;
  readonly least: number;
  readonly most: number;
  readonly now: number;
}

interface LimitsFormProps<Name extends string> {
  readonly fields: readonly LimitField<Name>[];
  /** Null: these numbers do not go together, and the words say why. */
  readonly change: (values: Readonly<Record<Name, number>>) => LimitsChange | { readonly refused: string };
}

/** Whole numbers with their bounds, saved together. A number that is not possible is told at its field. */
export function LimitsForm<Name extends string>({ fields, change }: LimitsFormProps<Name>) {
  const t = useCopy('limits');
  const save = useLimitsDesk();
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const [answer, setAnswer] = useState<LimitsAnswer | 'saving' | null>(null);
  const textOf = ({ name, now }: LimitField<Name>): string => texts[name] ?? String(now);
  const read = fields.map((field) => ({ field, value: wholeNumber(textOf(field), field) }));
  const isWhole = read.every(({ value }) => value !== null);
  const values = Object.fromEntries(read.map(({ field, value }) => [field.name, value])) as Record<
    Name,
    number
  >;
  const wanted = isWhole ? change(values) : null;
  const isSame = read.every(({ field, value }) => value === field.now);
  const waits =
    answer === 'saving'
      ? t('saving')
      : wanted === null
        ? t('mend')
        : 'refused' in wanted
          ? wanted.refused
          : isSame
            ? t('same')
            : undefined;
  const send = (): void => {
    if (wanted === null || 'refused' in wanted) return;
    setAnswer('saving');
    void save(wanted).then(setAnswer);
  };
  return (
    <>
      {read.map(({ field, value }) => (
        <Field
          key={field.name}
          label={field.label}
          inputMode="numeric"
          value={textOf(field)}
          hint={value === null ? t('bounds', { least: field.least, most: field.most }) : field.hint}
          onChange={(text) => {
            setAnswer(null);
            setTexts((held) => ({ ...held, [field.name]: text }));
          }}
        />
      ))}
      {answer !== null && answer !== 'saving' && <Answer answer={answer} />}
      <Button kind="primary" icon={Check} disabledReason={waits} onPress={send}>
        {t('save')}
      </Button>
    </>
  );
}

function Answer({ answer }: { readonly answer: LimitsAnswer }) {
  const t = useCopy('limits');
  if (answer.kind === 'saved')
    return (
      <Note state="correct" title={t('saved.title')}>
        {t('saved.detail')}
      </Note>
    );
  const why = answer.kind === 'unreached' ? 'unreached' : answer.reason;
  return (
    <Note state="stop" title={t(`trouble.${why}.title`)}>
      {t(`trouble.${why}.detail`)}
    </Note>
  );
}
