import { ArrowRight } from 'lucide-react';

import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { NextJobCard } from '../../kit/next-job-card.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import type { Work } from './read-work.ts';

/** The run to go on with, or the most urgent one. */
export function NextWork({ work, onStart }: { readonly work: Work; readonly onStart: () => void }) {
  const t = useCopy('home');
  const empty = useCopy('empty');
  const shared = useCopy('shared');
  const formats = useFormats();
  const { now } = useFloor();
  const next = work.held ?? work.waiting[0];
  if (!next)
    return (
      <EmptyState scene="allPicked" title={empty('allPicked.title')}>
        {empty('allPicked.detail')}
      </EmptyState>
    );
  const { body, key } = next;
  const minutes =
    body.cutOffAt === null ? null : Math.round((Date.parse(body.cutOffAt) - Date.parse(now())) / 60_000);
  const late = minutes !== null && minutes < 0;
  return (
    <NextJobCard
      eyebrow={t('doNext')}
      title={t('pickRun', { run: key })}
      detail={t('runSize', { stops: body.stops, items: body.units })}
      due={
        body.cutOffAt === null || minutes === null
          ? undefined
          : {
              eyebrow: [body.carrier, formats.clock(Date.parse(body.cutOffAt))].filter(Boolean).join(' '),
              value:
                Math.abs(minutes) < 180
                  ? shared('minutes', { count: Math.abs(minutes) })
                  : shared('hours', { count: Math.round(Math.abs(minutes) / 60) }),
              caption: late ? t('pastCutOff') : t('toCutOff'),
            }
      }
      action={
        <Button kind="primary" iconAfter={ArrowRight} onPress={onStart}>
          {work.held ? t('continuePicking') : t('startPicking')}
        </Button>
      }
    />
  );
}
