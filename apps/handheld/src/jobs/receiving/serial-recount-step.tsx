import type { SerialRecount } from '@floorhand/domain/jobs/receiving/flow/outcome';
import {
  saveSerialRecount,
  serialsSoFar,
  unmarkedLeft,
} from '@floorhand/domain/jobs/receiving/flow/recount-serials';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { UnitsStepper } from '../../floor/units-stepper.tsx';
import { Actions, Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import { Chip } from '../../kit/chip.tsx';
import { List } from '../../kit/list.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import type { ReceivingScreen } from './read-receiving-screen.ts';
import { forget, type Receiving } from './use-receiving.ts';

interface SerialRecountStepProps {
  readonly screen: ReceivingScreen;
  readonly recount: SerialRecount;
  readonly receiving: Receiving;
}

/** So many numbers are seen without scrolling for long; the rest is a figure. */
const mostShown = 12;

const looks = { missing: 'caution', more: 'next', read: 'correct' } as const;

/** Units with numbers on one pallet, read again: what is not read yet comes first, for it is what a person looks for. */
export function SerialRecountStep({ screen, recount, receiving }: SerialRecountStepProps) {
  const t = useCopy('receive');
  const [typed, setTyped] = useState<number | null>(null);
  const { missing, there, more } = serialsSoFar(recount);
  const unmarked = typed ?? unmarkedLeft(recount);
  const rows = [
    ...more.map((serial) => ({ serial, is: 'more' as const })),
    ...missing.map((serial) => ({ serial, is: 'missing' as const })),
    ...there.map((serial) => ({ serial, is: 'read' as const })),
  ];
  const title = screen.skus.get(recount.skuId)?.name ?? recount.skuId;
  return (
    <>
      <Card className="rc-again" label={title}>
        <p>
          <b>{title}</b>
          <small>
            <span className="fh-code">{recount.lpn}</span> {recount.lot}
          </small>
        </p>
        <p role="status">
          <b>{there.length + more.length}</b>
          <small>{t('serialCount.of', { total: recount.booked.length })}</small>
        </p>
      </Card>
      {recount.unmarked > 0 && (
        <div className="fh-labelled">
          <p className="fh-label">{t('serialCount.unmarked')}</p>
          <UnitsStepper
            title={null}
            value={unmarked}
            onChange={setTyped}
            caption={t('recount.recorded', { count: recount.unmarked })}
          />
        </div>
      )}
      <Actions>
        <Button onPress={() => forget(receiving)}>{t('serialCount.leave')}</Button>
        <Button
          kind="soft"
          onPress={() => void receiving.act((now, { memory }) => saveSerialRecount(now, memory, unmarked))}
        >
          {t('serialCount.save', { there: there.length + more.length, missing: missing.length })}
        </Button>
      </Actions>
      <List label={t('serialCount.open')}>
        {rows.slice(0, mostShown).map(({ serial, is }) => (
          <ListRow
            key={serial}
            title={<span className="fh-code">{serial}</span>}
            end={<Chip state={looks[is]}>{t(`serialCount.${is}`)}</Chip>}
          />
        ))}
      </List>
      {rows.length > mostShown && (
        <p className="fh-label">{t('serialCount.rest', { count: rows.length - mostShown })}</p>
      )}
    </>
  );
}
