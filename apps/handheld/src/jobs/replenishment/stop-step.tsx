import type { FlowOutcome } from '@floorhand/domain/jobs/replenishment/flow/outcome';
import type { CurrentTask } from '@floorhand/domain/jobs/replenishment/flow/situation';

import { useCopy } from '../../copy/use-copy.ts';
import { usePlateLabels } from '../../copy/use-plate-labels.ts';
import { LocationPlate } from '../../kit/location-plate.tsx';
import { Note } from '../../kit/note.tsx';
import { changedSegments } from '../../kit/plate-segments.ts';
import { GoodsCard } from './goods-card.tsx';
import { QuantityStep } from './quantity-step.tsx';
import type { ReplenishmentScreen } from './read-replenishment-screen.ts';
import type { Replenishment } from './use-replenishment.ts';

interface StopStepProps {
  readonly screen: ReplenishmentScreen;
  readonly current: CurrentTask;
  readonly job: Replenishment;
  /** The product that was scanned instead of the right one. */
  readonly wrong: FlowOutcome['scanned'];
}

/** Where, what, how many: the same picture in the reserve and at the face. */
export function StopStep({ screen: { situation, previousSegments }, current, job, wrong }: StopStepProps) {
  const t = useCopy('replenish');
  const label = usePlateLabels();
  const { step } = situation;
  const isThere = !step.endsWith('_bin');
  const segments = current.location?.segments ?? [current.locationId];
  const where = isThere ? t('youAreHere') : current.phase === 'take' ? t('takeHere') : t('bringHere');
  return (
    <>
      <section className="rp-go" aria-label={where}>
        <p className="fh-label">{where}</p>
        <LocationPlate
          segments={label(segments)}
          changed={isThere ? undefined : changedSegments(previousSegments, segments)}
          size={isThere ? 's' : undefined}
        />
      </section>
      {current.unfit !== null && current.phase === 'put' && (
        <Note state="stop" title={t('unfit.title')}>
          {t('unfit.detail')}
        </Note>
      )}
      <GoodsCard current={current} wrong={wrong} />
      {current.waiting > 0 && current.phase === 'put' && (
        <Note state="caution" title={t('waitsFor', { count: current.waiting })} />
      )}
      {(step === 'take_quantity' || step === 'put_quantity') && (
        <QuantityStep key={`${current.phase} ${current.key} ${current.units}`} current={current} job={job} />
      )}
    </>
  );
}
