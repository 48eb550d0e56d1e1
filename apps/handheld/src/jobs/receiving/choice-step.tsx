import {
  countAsLabelled,
  sendPendingBack,
  setPendingAside,
} from '@floorhand/domain/jobs/receiving/flow/actions';
import { temperatureRange } from '@floorhand/domain/catalog/arrival-checks';
import { toleranceOf } from '@floorhand/domain/inbound/tolerance';
import { TriangleAlert } from 'lucide-react';

import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import { Icon } from '../../kit/icon.tsx';
import { FilledIn, IncomingItem } from './item-card.tsx';
import type { ReceivingScreen } from './read-receiving-screen.ts';
import { forget, type useReceiving } from './use-receiving.ts';

interface ChoiceStepProps {
  readonly screen: ReceivingScreen;
  readonly flow: ReturnType<typeof useReceiving>;
}

/** Goods that cannot simply go onto the pallet: what speaks against them, and what may be done. */
export function ChoiceStep({ screen, flow: { memory, job: receiving } }: ChoiceStepProps) {
  const t = useCopy('receive');
  const say = useCopyByCode('receive.snag');
  const formats = useFormats();
  const { pending } = memory;
  const { figure, step, brand } = screen.situation;
  if (!pending || !figure) return null;
  const snag = pending.snag ?? 'damaged';
  const range = temperatureRange(figure.sku?.storage);
  const words = {
    units: pending.units,
    over: Math.max(0, figure.received + pending.units - figure.expected),
    tolerated: figure.line ? toleranceOf(figure.line, brand ?? undefined).over : 0,
    expiry: pending.expiry === null ? '' : formats.expiry(pending.expiry),
    lot: pending.lot ?? '',
    measured: (pending.deciCelsius ?? 0) / 10,
    least: (range?.least ?? 0) / 10,
    most: (range?.most ?? 0) / 10,
  };
  return (
    <>
      <IncomingItem figure={figure} />
      <FilledIn lot={pending.lot} expiry={pending.expiry} />
      <Card className="rc-choice" state="caution" label={say(`${snag}.title`, words)}>
        <div className="rc-why" role="status">
          <Icon shape={TriangleAlert} />
          <p>
            <b className="fh-strong">{say(`${snag}.title`, words)}</b> {say(`${snag}.detail`, words)}
          </p>
        </div>
        {step === 'choice' && snag === 'as_labelled' && (
          <Actions>
            <Button onPress={() => void receiving.act((now, at) => countAsLabelled(now, at.memory, at))}>
              {t('choice.asLabelled', { count: pending.units })}
            </Button>
            <Button onPress={() => forget(receiving)}>{t('choice.countMyself')}</Button>
          </Actions>
        )}
        {step === 'choice' && snag !== 'as_labelled' && (
          <Actions>
            <Button onPress={() => void receiving.act((now, at) => setPendingAside(now, at.memory, at))}>
              {t('choice.aside', { count: pending.units })}
            </Button>
            <Button onPress={() => void receiving.act((now, at) => sendPendingBack(now, at.memory))}>
              {t('choice.back')}
            </Button>
          </Actions>
        )}
      </Card>
      <Button onPress={() => forget(receiving)}>{t('choice.leave')}</Button>
    </>
  );
}
