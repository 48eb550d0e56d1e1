import { pause } from '@floorhand/domain/jobs/receiving/decide/notes';
import { draft } from '@floorhand/domain/kernel/command';
import { useEffect, useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import type { ReceivingScreen } from './read-receiving-screen.ts';
import { quiet, type Receiving } from './use-receiving.ts';

interface PausedStepProps {
  readonly screen: ReceivingScreen;
  readonly receiving: Receiving;
}

const everyMs = 10_000;
const minuteMs = 60_000;

/** A break: how long it has been, and the way on. */
export function PausedStep({ screen, receiving }: PausedStepProps) {
  const t = useCopy('receive');
  const shared = useCopy('shared');
  const { now } = useFloor();
  const [at, setAt] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setAt(now()), everyMs);
    return () => clearInterval(timer);
  }, [now]);
  const since = screen.situation.session.pausedAt;
  const minutes =
    since === null ? 0 : Math.max(0, Math.round((Date.parse(at) - Date.parse(since)) / minuteMs));
  return (
    <Card className="rc-ask" label={t('paused.title')} state="next">
      <h2>{t('paused.title')}</h2>
      <p>{shared('minutes', { count: minutes })}</p>
      <Button
        kind="soft"
        onPress={() =>
          void receiving.act(({ receiptId }) =>
            quiet([draft(pause, { receiptId, paused: false })], 'unit_taken_up'),
          )
        }
      >
        {t('paused.goOn')}
      </Button>
    </Card>
  );
}
