import { undoLast } from '@floorhand/domain/jobs/replenishment/flow/on-scan';
import type { Situation } from '@floorhand/domain/jobs/replenishment/flow/situation';
import type { ForeignCode } from '@floorhand/domain/scanning/foreign-code';

import { useCopy } from '../../copy/use-copy.ts';
import { Actions, Button } from '../../kit/button.tsx';
import type { ExpectedThing } from '../../scanning/unknown/expected-thing.ts';
import { UnknownSheet } from '../../scanning/unknown/unknown-sheet.tsx';
import { FullSheet } from './full-sheet.tsx';
import type { OpenSheet } from './open-sheet.ts';
import { PutAwayButton } from './put-away-button.tsx';
import type { ReplenishmentScreen } from './read-replenishment-screen.ts';
import { ReplenishmentMoreSheet } from './replenishment-more-sheet.tsx';
import { ReplenishmentPractice } from './replenishment-practice.tsx';
import { SourceShortSheet } from './source-short-sheet.tsx';
import type { Replenishment } from './use-replenishment.ts';

interface ReplenishmentActionsProps {
  readonly screen: ReplenishmentScreen;
  readonly job: Replenishment;
  /** What was scanned when nothing here is known by it. */
  readonly unknown: ForeignCode | null;
  /** The trolley that the last trip was ended with goods on. */
  readonly left: string | null;
  readonly open: OpenSheet;
  readonly onOpen: (sheet: OpenSheet) => void;
}

/** What the step waits for. */
function expectedNow({ step, current }: Situation): ExpectedThing | null {
  if (!current) return null;
  const { task, sku, locationId } = current;
  return step.endsWith('_goods') && sku
    ? { kind: 'product', skuId: task.skuId, sku }
    : { kind: 'location', locationId };
}

/** The exceptions of a stop, always in the same places, and the sheets they open. */
export function ReplenishmentActions({
  screen,
  job,
  unknown,
  left,
  open,
  onOpen,
}: ReplenishmentActionsProps) {
  const t = useCopy('replenish');
  const words = useCopy('job');
  const { current, trip, step } = screen.situation;
  const close = () => onOpen(null);
  const isTaking = current?.phase === 'take' && step !== 'take_bin';
  return (
    <>
      <Actions>
        {unknown && <Button onPress={() => onOpen('unknown')}>{words('whatIsIt')}</Button>}
        {!unknown && isTaking && <Button onPress={() => onOpen('short')}>{t('notEnough')}</Button>}
        {!unknown && step === 'put_quantity' && (
          <Button onPress={() => onOpen('full')}>{t('binFull')}</Button>
        )}
        {trip?.undo.at(-1) && (
          <Button onPress={() => void job.act((now) => undoLast(now))}>{words('undo')}</Button>
        )}
        {(trip !== null || screen.practice) && (
          <Button onPress={() => onOpen('more')}>{words('more')}</Button>
        )}
        {left !== null && <PutAwayButton trolley={left} />}
      </Actions>
      {open === 'more' && (
        <ReplenishmentMoreSheet screen={screen} job={job} onClose={close} onChoose={onOpen} />
      )}
      {open === 'short' && current && <SourceShortSheet current={current} job={job} onClose={close} />}
      {open === 'full' && current && <FullSheet current={current} job={job} onClose={close} />}
      {open === 'unknown' && unknown && (
        <UnknownSheet
          read={unknown}
          expected={expectedNow(screen.situation)}
          at={{ locationId: trip?.bin ?? null, runId: null }}
          onClose={() => {
            close();
            job.clear();
          }}
        />
      )}
      {open === 'practice' && <ReplenishmentPractice screen={screen} onClose={close} />}
    </>
  );
}
