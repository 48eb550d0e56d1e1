import { putHereInstead } from '@floorhand/domain/jobs/putaway/flow/on-bin';
import type { Drop } from '@floorhand/domain/jobs/putaway/flow/situation';
import { insteadReasonField } from '@floorhand/domain/storage-rules/instead-reason';
import type { Suggestion } from '@floorhand/domain/storage-rules/suggest-bins';

import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { usePlateLabels } from '../../copy/use-plate-labels.ts';
import { List } from '../../kit/list.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { LocationPlate } from '../../kit/location-plate.tsx';
import { Note } from '../../kit/note.tsx';
import { changedSegments } from '../../kit/plate-segments.ts';
import { GoodsCard } from '../../floor/goods-card.tsx';
import type { PutawayScreen } from './read-putaway-screen.ts';
import type { Putaway } from './use-putaway.ts';
import { useSnapshotAge } from './use-snapshot-age.ts';
import { WhyChips } from '../../floor/why-chips.tsx';

const metreMm = 1000;

interface DropStepProps {
  readonly screen: PutawayScreen;
  readonly current: Drop;
  readonly putaway: Putaway;
  /** Another bin that was scanned once and waits for its second scan; null: none does. */
  readonly asked: string | null;
}

/** What, where, why: always in this order, always in the same place. */
export function DropStep({ screen, current, putaway, asked }: DropStepProps) {
  const t = useCopy('putaway');
  const { situation } = screen;
  return (
    <>
      {asked === null && <GoodsCard goods={current} />}
      {situation.stopped && (
        <Note state="stop" title={t('stopped.title')}>
          {t('stopped.detail')}
        </Note>
      )}
      <Where screen={screen} current={current} asked={asked} />
      {asked !== null && <Instead bin={asked} putaway={putaway} />}
      {asked === null && !situation.at && situation.others.length > 0 && <Others others={situation.others} />}
    </>
  );
}

/** The bin the person stands at or is sent to; where none is free, where the goods go meanwhile. */
function Where({
  screen: { situation, previousSegments },
  current: { target },
  asked,
}: Omit<DropStepProps, 'putaway'>) {
  const t = useCopy('putaway');
  const label = usePlateLabels();
  const { asOfMs } = useSnapshotAge();
  const isThere = situation.at !== null;
  const place = situation.at?.location ?? target?.location;
  if (!place)
    return (
      <Note state="caution" title={t('noBin.title')}>
        {t('noBin.detail')}
      </Note>
    );
  return (
    <section className="pa-go" aria-label={t('takeItHere')}>
      <p className="fh-label">{isThere ? t('youAreHere') : t('takeItHere')}</p>
      <LocationPlate
        segments={label(place.segments)}
        changed={isThere ? undefined : changedSegments(previousSegments, place.segments)}
        size={asked === null ? undefined : 's'}
      />
      {target && !isThere && asked === null && <WhyChips target={target} asOfMs={asOfMs} />}
    </section>
  );
}

function Others({ others }: { readonly others: readonly Suggestion[] }) {
  const t = useCopy('putaway');
  const reason = useCopyByCode('putaway.reason');
  return (
    <>
      <p className="fh-label">{t('orOneOfThese')}</p>
      <List label={t('orOneOfThese')}>
        {others.map(({ locationId, reason: why, isEmpty, walkMm }) => (
          <ListRow
            key={locationId}
            title={<span className="fh-bin">{locationId}</span>}
            detail={reason(isEmpty && why === 'nearest' ? 'nearest_empty' : why)}
            end={<span className="fh-n">{t('metres', { metres: Math.round(walkMm / metreMm) })}</span>}
          />
        ))}
      </List>
    </>
  );
}

/** The bin scanned once more says yes; so does a tap on why. */
function Instead({ bin, putaway }: { readonly bin: string; readonly putaway: Putaway }) {
  const t = useCopy('putaway');
  const say = useCopyByCode('putaway.instead');
  return (
    <>
      <p className="fh-label">{t('insteadOf', { bin })}</p>
      <List label={t('insteadOf', { bin })}>
        {insteadReasonField.options.map((reason) => (
          <ListRow
            key={reason}
            title={say(reason)}
            onPress={() => void putaway.act((situation, input) => putHereInstead(situation, input, reason))}
          />
        ))}
      </List>
    </>
  );
}
