import {
  countAsLabelled,
  sendPendingBack,
  setPendingAside,
} from '@floorhand/domain/jobs/receiving/flow/actions';
import type { Pending, Snag } from '@floorhand/domain/jobs/receiving/flow/outcome';
import type { Figure } from '@floorhand/domain/jobs/receiving/flow/situation';
import type { BlobRef } from '@floorhand/domain/kernel/blob-ref';
import { temperatureRange } from '@floorhand/domain/catalog/arrival-checks';
import { toleranceOf } from '@floorhand/domain/inbound/tolerance';
import { TriangleAlert } from 'lucide-react';
import { useState, type ReactNode } from 'react';

import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import { Icon } from '../../kit/icon.tsx';
import { noteOf } from '../../photos/own-words.tsx';
import { PhotoSlot } from '../../photos/photo-slot.tsx';
import { FilledIn, IncomingItem } from './item-card.tsx';
import type { ReceivingScreen } from './read-receiving-screen.ts';
import { forget, type Receiving, type useReceiving } from './use-receiving.ts';

interface ChoiceStepProps {
  readonly screen: ReceivingScreen;
  readonly flow: ReturnType<typeof useReceiving>;
}

/** Goods that cannot simply go onto the pallet: what speaks against them, and what may be done. */
export function ChoiceStep({ screen, flow: { memory, job: receiving } }: ChoiceStepProps) {
  const t = useCopy('receive');
  const { pending } = memory;
  const { figure, step } = screen.situation;
  if (!pending || !figure) return null;
  const snag = pending.snag ?? 'damaged';
  return (
    <>
      <IncomingItem figure={figure} />
      <FilledIn lot={pending.lot} expiry={pending.expiry} />
      <Against screen={screen} figure={figure} pending={pending} snag={snag}>
        {step === 'choice' && <Ways receiving={receiving} snag={snag} units={pending.units} />}
      </Against>
      <Button onPress={() => forget(receiving)}>{t('choice.leave')}</Button>
    </>
  );
}

interface AgainstProps {
  readonly screen: ReceivingScreen;
  readonly figure: Figure;
  readonly pending: Pending;
  readonly snag: Snag | 'damaged';
  readonly children: ReactNode;
}

/** What speaks against the goods, in words. */
function Against({ screen, figure, pending, snag, children }: AgainstProps) {
  const say = useCopyByCode('receive.snag');
  const formats = useFormats();
  const { brand } = screen.situation;
  const words = {
    units: pending.units,
    over: Math.max(0, figure.received + pending.units - figure.expected),
    tolerated: figure.line ? toleranceOf(figure.line, brand ?? undefined).over : 0,
    expiry: pending.expiry === null ? '' : formats.expiry(pending.expiry),
    lot: pending.lot ?? '',
    ...degrees(pending, temperatureRange(figure.sku?.storage)),
  };
  return (
    <Card className="rc-choice" state="caution" label={say(`${snag}.title`, words)}>
      <div className="rc-why" role="status">
        <Icon shape={TriangleAlert} />
        <p>
          <b className="fh-strong">{say(`${snag}.title`, words)}</b> {say(`${snag}.detail`, words)}
        </p>
      </div>
      {children}
    </Card>
  );
}

const degrees = ({ deciCelsius }: Pending, range: ReturnType<typeof temperatureRange>) => ({
  measured: (deciCelsius ?? 0) / 10,
  least: (range?.least ?? 0) / 10,
  most: (range?.most ?? 0) / 10,
});

interface WaysProps {
  readonly receiving: Receiving;
  readonly snag: Snag | 'damaged';
  readonly units: number;
}

/** What may be done with them. */
function Ways({ receiving, snag, units }: WaysProps) {
  const t = useCopy('receive');
  if (snag === 'as_labelled')
    return (
      <Actions>
        <Button onPress={() => void receiving.act((now, at) => countAsLabelled(now, at.memory, at))}>
          {t('choice.asLabelled', { count: units })}
        </Button>
        <Button onPress={() => forget(receiving)}>{t('choice.countMyself')}</Button>
      </Actions>
    );
  return <AsideOrBack receiving={receiving} units={units} />;
}

/** They are set apart or go back with the driver, with a picture and a word for whoever decides about them. */
function AsideOrBack({ receiving, units }: Pick<WaysProps, 'receiving' | 'units'>) {
  const t = useCopy('receive');
  const photo = useCopy('photo');
  const [photos, setPhotos] = useState<readonly BlobRef[]>([]);
  const [ownWords, setOwnWords] = useState('');
  const besides = { blobs: [...photos], ...noteOf(ownWords) };
  return (
    <>
      <PhotoSlot
        label={photo('ofGoods')}
        labelShown="hidden"
        photos={photos}
        onChange={setPhotos}
        ownWords={{ value: ownWords, onChange: setOwnWords }}
      />
      <Actions>
        <Button
          onPress={() =>
            void receiving.act((now, at) => setPendingAside(now, at.memory, { ...at, ...besides }))
          }
        >
          {t('choice.aside', { count: units })}
        </Button>
        <Button
          onPress={() =>
            void receiving.act((now, at) => sendPendingBack(now, at.memory, { ...at, ...besides }))
          }
        >
          {t('choice.back')}
        </Button>
      </Actions>
    </>
  );
}
