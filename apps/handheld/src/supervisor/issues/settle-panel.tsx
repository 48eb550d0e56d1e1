import { settle, settleChoiceField, type SettleChoice } from '@floorhand/domain/discrepancies/settle';
import { draft } from '@floorhand/domain/kernel/command';
import { Check, ChevronRight, ListChecks, LockOpen, ShieldCheck, X, type LucideIcon } from 'lucide-react';
import { useState } from 'react';

import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { Field } from '../../kit/field.tsx';
import { Icon } from '../../kit/icon.tsx';
import { Note } from '../../kit/note.tsx';
import { Panel } from '../../kit/panel.tsx';
import { Tile } from '../../kit/tile.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import { CountsLink } from '../counts/counts-link.tsx';
import { nameIn } from '../names.ts';
import type { IssueNow } from './read-issue.ts';

const icons: Readonly<Record<SettleChoice, LucideIcon>> = {
  accept: Check,
  count: ListChecks,
  trust: ShieldCheck,
  unblock: LockOpen,
  approve: Check,
  decline: X,
};

const longest = 500;

/** What a supervisor may decide. The advised choice comes first; nobody decides about their own work. */
export function SettlePanel({ issueId, now }: { readonly issueId: string; readonly now: IssueNow }) {
  const t = useCopy('issue');
  const { submit } = useFloor();
  const [note, setNote] = useState('');
  const { issue, choices, ownWork } = now;
  if (issue.resolution !== null) return <Decided now={now} />;
  const choose = (choice: SettleChoice) =>
    void submit([draft(settle, { discrepancyId: issueId, choice, note: note.trim().slice(0, longest) })]);
  return (
    <Panel className="sv-settle" title={t('choice.title')}>
      <div className="sv-fields">
        {ownWork ? (
          <Note state="caution" title={t('ownWork.title')}>
            {t('ownWork.detail')}
          </Note>
        ) : (
          <>
            {choices.map((choice, i) => (
              <button
                key={choice}
                type="button"
                className="sv-choice"
                data-state={i === 0 ? 'next' : undefined}
                onClick={() => choose(choice)}
              >
                <Tile icon={icons[choice]} />
                <span>
                  <b>{t(`choice.${choice}.title`)}</b>
                  <small>{t(`choice.${choice}.detail`)}</small>
                </span>
                <Icon shape={ChevronRight} size="s" />
              </button>
            ))}
            {issue.type === 'count_variance' ? (
              <CountsLink />
            ) : (
              <Field label={t('choice.note')} value={note} onChange={setNote} />
            )}
          </>
        )}
      </div>
    </Panel>
  );
}

function Decided({ now: { issue, people } }: { readonly now: IssueNow }) {
  const t = useCopy('issue');
  const formats = useFormats();
  const { resolution } = issue;
  if (resolution === null) return null;
  const by = { name: nameIn(people, resolution.by), time: formats.dayAndClock(Date.parse(resolution.at)) };
  const choice = settleChoiceField.options.find((name) => name === resolution.choice);
  if (resolution.choice === 'understood')
    return (
      <Panel title={t('decidedTitle')}>
        <div className="sv-fields">
          <Note state="correct" detail="below" title={t('understood')}>
            {t('cleared', { time: by.time })}
          </Note>
        </div>
      </Panel>
    );
  return (
    <Panel title={t('decidedTitle')}>
      <div className="sv-fields">
        <Note
          state="correct"
          detail="below"
          title={choice === undefined ? t('undone') : t(`choice.${choice}.title`)}
        >
          {issue.status === 'withdrawn' ? t('withdrawn', by) : t('decided', by)}
        </Note>
        {resolution.note !== '' && <p>{resolution.note}</p>}
      </div>
    </Panel>
  );
}
