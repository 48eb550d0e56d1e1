import { approve, reject, rejectReasonField } from '@floorhand/domain/jobs/counting/decide/decide-variance';
import { draft } from '@floorhand/domain/kernel/command';
import { Check, ChevronRight, Repeat2 } from 'lucide-react';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { Icon } from '../../kit/icon.tsx';
import { List } from '../../kit/list.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { Note } from '../../kit/note.tsx';
import { Panel } from '../../kit/panel.tsx';
import { Tile } from '../../kit/tile.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import { nameIn } from '../names.ts';
import type { CountNow } from './read-counts.ts';

type RejectReason = (typeof rejectReasonField.options)[number];

/** Approve, or have somebody else look. Nobody decides about a count they had a hand in. */
export function DecidePanel({ now }: { readonly now: CountNow }) {
  const t = useCopy('counts');
  const reason = useCopyByCode('counts.reason');
  const { variance, ownCount, people } = now;
  return (
    <Panel className="sv-settle" title={t('decide')}>
      <div className="sv-fields">
        {variance.rejected && (
          <Note title={t('waits.title')} detail="below">
            {t('rejected', {
              name: nameIn(people, variance.rejected.by),
              reason: reason(variance.rejected.reason),
            })}
          </Note>
        )}
        {ownCount ? (
          <Note state="caution" title={t('ownTitle')} detail="below">
            {t('ownDetail')}
          </Note>
        ) : (
          <Choices now={now} />
        )}
      </div>
    </Panel>
  );
}

function Choices({ now: { variance, judgement } }: { readonly now: CountNow }) {
  const t = useCopy('counts');
  const { submit } = useFloor();
  const [asked, setAsked] = useState<'reject' | null>(null);
  const { locationId, skuId, lot, state } = variance;
  const { adjust, explained, unclear, damaged, moved, booked, round } = judgement;
  const decided = { locationId, skuId, lot, countId: round.commandId };
  const changes = adjust !== 0 || damaged > 0 || round.missing.length + round.extra.length > 0;
  const decline = (reason: RejectReason) => {
    setAsked(null);
    void submit([draft(reject, { ...decided, reason })]);
  };
  return (
    <>
      {state !== 'approval' && (
        <Note title={t('waits.title')} detail="below">
          {t(`waits.${state}`)}
        </Note>
      )}
      {state === 'approval' && unclear && (
        <Note state="caution" title={t('unclear.title')} detail="below">
          {t('unclear.detail')}
        </Note>
      )}
      {explained !== 0 && <Note>{t('explained', { count: Math.abs(explained) })}</Note>}
      {state === 'approval' && !unclear && (moved.steps ?? []).length > 0 && <Note>{t('checked')}</Note>}
      {state === 'approval' && !unclear && (
        <button
          type="button"
          className="sv-choice"
          data-state="next"
          onClick={() => void submit([draft(approve, decided)])}
        >
          <Tile icon={Check} />
          <span>
            <b>{changes ? t('approve', { count: booked + moved.units + adjust }) : t('approveNone')}</b>
          </span>
          <Icon shape={ChevronRight} size="s" />
        </button>
      )}
      <button type="button" className="sv-choice" onClick={() => setAsked(asked ? null : 'reject')}>
        <Tile icon={Repeat2} />
        <span>
          <b>{t('reject')}</b>
        </span>
        <Icon shape={ChevronRight} size="s" />
      </button>
      {asked && (
        <List label={t('reject')}>
          {rejectReasonField.options.map((why) => (
            <ListRow key={why} title={t(`reason.${why}`)} onPress={() => decline(why)} />
          ))}
        </List>
      )}
    </>
  );
}
