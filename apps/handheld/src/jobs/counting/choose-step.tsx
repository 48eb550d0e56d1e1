import type { CountJob } from '@floorhand/domain/jobs/counting/plan/count-list';
import { Repeat2 } from 'lucide-react';

import { useCopy } from '../../copy/use-copy.ts';
import { usePlateLabels } from '../../copy/use-plate-labels.ts';
import { Chip } from '../../kit/chip.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { List } from '../../kit/list.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { LocationPlate } from '../../kit/location-plate.tsx';
import { Note } from '../../kit/note.tsx';
import { useDayPlan } from '../../sync/use-day-plan.ts';
import type { CountingScreen } from './read-counting-screen.ts';
import type { Counting } from './use-counting.ts';
import { useWhyWord } from './why-word.ts';

/** Where to go next, why, and what comes after it. */
export function ChooseStep({
  screen: { situation, others },
  counting,
}: {
  readonly screen: CountingScreen;
  readonly counting: Counting;
}) {
  const t = useCopy('count');
  const label = usePlateLabels();
  const why = useWhyWord();
  const { next, onlySku, step } = situation;
  const plan = useDayPlan();
  if (!next) {
    return plan === null ? (
      <EmptyState scene="allPicked" title={t('unplanned.title')}>
        {t('unplanned.detail')}
      </EmptyState>
    ) : (
      <EmptyState scene="allPicked" title={t('nothing.title')}>
        {t('nothing.detail')}
      </EmptyState>
    );
  }
  const where = step === 'again' ? t('countAgainHere') : t('goHere');
  return (
    <>
      {step === 'again' && (
        <Note state="caution" icon={Repeat2} detail="below" title={t('again.title')}>
          {t('again.detail')}
        </Note>
      )}
      <section className="ct-go" aria-label={where}>
        <p className="fh-label">{where}</p>
        <LocationPlate segments={label(next.location.segments)} />
        <div className="ct-why" role="group" aria-label={t('whyLabel')}>
          <Chip state={next.why === 'cycle' ? undefined : 'next'}>{why(next)}</Chip>
          <Chip>
            {next.only === null ? t('everything') : t('only', { item: onlySku?.name ?? next.only })}
          </Chip>
        </div>
      </section>
      {others.length > 0 && <Others others={others} counting={counting} />}
    </>
  );
}

const mostShown = 30;

function Others({
  others,
  counting,
}: {
  readonly others: CountingScreen['others'];
  readonly counting: Counting;
}) {
  const t = useCopy('count');
  const why = useWhyWord();
  const choose = ({ locationId, only }: CountJob) =>
    counting.remember((memory) => ({ ...memory, confirm: null, chosen: { locationId, only } }));
  const title = t('thenThese', { count: others.length });
  return (
    <>
      <p className="fh-label">{title}</p>
      <List label={title}>
        {others.slice(0, mostShown).map(({ job, itemName }) => (
          <ListRow
            key={`${job.locationId} ${job.only ?? ''}`}
            title={<span className="fh-bin">{job.locationId}</span>}
            detail={[why(job), itemName].filter(Boolean).join(' · ')}
            onPress={() => choose(job)}
          />
        ))}
      </List>
    </>
  );
}
