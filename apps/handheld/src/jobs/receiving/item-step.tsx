import { memo } from 'react';
import {
  countMany,
  countUnits,
  mayCountMany,
  repeatLast,
  takeBackUnits,
} from '@floorhand/domain/jobs/receiving/flow/actions';
import type { Figure } from '@floorhand/domain/jobs/receiving/flow/situation';

import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { UnitsStepper } from '../../floor/units-stepper.tsx';
import { Actions, Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import { Note } from '../../kit/note.tsx';
import { FilledIn, IncomingItem } from './item-card.tsx';
import type { ReceivingScreen } from './read-receiving-screen.ts';
import { UnitContents } from './unit-contents.tsx';
import type { Receiving } from './use-receiving.ts';

interface ItemStepProps {
  readonly screen: ReceivingScreen;
  readonly receiving: Receiving;
}

/** What was counted last, with its figure; before the first carton, what is on the unit. */
export const ItemStep = memo(function ItemStep({ screen, receiving }: ItemStepProps) {
  const { situation } = screen;
  const { figure, session, receipt, current } = situation;
  if (!current) return null;
  if (current.contents.length === 0 || !figure || !session.line)
    return <EmptyUnit screen={screen} receiving={receiving} />;
  return (
    <>
      <IncomingItem figure={figure} />
      <FilledIn lot={session.line.lot} expiry={session.line.expiry} />
      {receipt.loadType === 'loose_cartons' && figure.perCarton > 1 ? (
        <Tally screen={screen} figure={figure} receiving={receiving} />
      ) : (
        <Counted screen={screen} figure={figure} receiving={receiving} />
      )}
      <OverNote figure={figure} />
    </>
  );
});

/** A pallet with nothing on it yet: like the one before, with one tap. */
function EmptyUnit({ screen, receiving }: ItemStepProps) {
  const t = useCopy('receive');
  const { repeat } = screen.situation.session;
  return (
    <>
      <UnitContents screen={screen} />
      {repeat && (
        <Button kind="soft" onPress={() => void receiving.act((now, at) => repeatLast(now, at))}>
          {t('repeatLast', { count: repeat.units })}
        </Button>
      )}
    </>
  );
}

/** Loose cartons: the sum of everybody's cartons in large figures. */
function Tally({ screen, figure, receiving }: ItemStepProps & { readonly figure: Figure }) {
  const t = useCopy('receive');
  const cartons = Math.max(0, figure.came?.cartons ?? 0);
  const expected = Math.ceil(figure.expected / figure.perCarton);
  const many = mayCountMany(screen.situation);
  const more = (count: number) => void receiving.act((now, at) => countMany(now, count, at));
  return (
    <Card
      className="rc-count"
      label={t('tally')}
      state={figure.received > figure.expected ? 'caution' : undefined}
    >
      <div className="rc-tally" role="status">
        <em>{t('cartons')}</em>
        <p>
          <b>{cartons}</b>
          <i>/ {expected}</i>
        </p>
        <small>{t('onThisUnit', { count: screen.situation.current?.unit.cartons ?? 0 })}</small>
        {figure.received !== cartons * figure.perCarton && (
          <small>{t('piecesOf', { count: figure.received, total: figure.expected })}</small>
        )}
      </div>
      <Actions>
        <Button disabledReason={many ? undefined : t('afterThree')} onPress={() => more(5)}>
          +5
        </Button>
        <Button disabledReason={many ? undefined : t('equalOnes')} onPress={() => more(10)}>
          +10
        </Button>
      </Actions>
    </Card>
  );
}

/** Pallets and parcels: units, with keys for the odd ones. */
function Counted({ screen, figure, receiving }: ItemStepProps & { readonly figure: Figure }) {
  const t = useCopy('receive');
  const unit = useCopyByCode('unit');
  const { session, current } = screen.situation;
  const here = current?.contents.find(
    ({ skuId, lot }) => skuId === session.line?.skuId && lot === session.line.lot,
  );
  const least = Math.max(0, figure.received - (here?.quantity ?? 0));
  const isSerial = figure.sku?.tracking.serial ?? false;
  const change = (value: number) =>
    void receiving.act((now, at) =>
      value > figure.received
        ? countUnits(now, value - figure.received, at)
        : takeBackUnits(now, figure.received - value),
    );
  return (
    <Card className="rc-count" label={t('count')}>
      <p className="rc-expected">
        <span>{t.rich('expected', { count: String(figure.expected), b: (chunks) => <b>{chunks}</b> })}</span>
        <span>{t('countedHere')}</span>
      </p>
      <UnitsStepper
        title={isSerial ? null : t('count')}
        value={figure.received}
        least={isSerial ? figure.received : least}
        most={isSerial ? figure.received : undefined}
        state={figure.received > figure.expected ? 'caution' : undefined}
        onChange={change}
        caption={unit(figure.sku?.unit ?? 'piece', { count: figure.received })}
      />
    </Card>
  );
}

/** More than ordered, within what is allowed. */
function OverNote({ figure }: { readonly figure: Figure }) {
  const t = useCopy('receive');
  const over = figure.received - figure.expected;
  if (over <= 0 || !figure.line || figure.line.ordered === 0) return null;
  return (
    <Note state="caution" title={t('over.title', { count: over })}>
      {t('over.detail')}
    </Note>
  );
}
