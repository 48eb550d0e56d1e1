import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { ListRow } from '../../kit/list-row.tsx';
import { Panel } from '../../kit/panel.tsx';
import { nameIn } from '../names.ts';
import type { CountNow } from './read-counts.ts';
import { signed } from './signed.ts';

/** What the counting device did not know of: each movement since its record, and on which side of the count it was. */
export function MovedPanel({
  now: {
    judgement: { moved },
    people,
  },
}: {
  readonly now: CountNow;
}) {
  const t = useCopy('counts');
  const formats = useFormats();
  const { steps } = moved;
  return (
    <Panel className="sv-rows" title={t('moved')}>
      {steps === null && <p className="sv-counts-asked">{t('movedMany')}</p>}
      {steps?.length === 0 && <p className="sv-counts-asked">{t('movedNothing')}</p>}
      {steps?.map(({ commandId, operatorId, occurredAt, change, when }) => (
        <ListRow
          key={`${commandId} ${change}`}
          title={t('movedStep', {
            name: nameIn(people, operatorId),
            time: formats.clock(Date.parse(occurredAt)),
            change: signed(change, formats.number),
          })}
          detail={t(`movedWhen.${when}`)}
        />
      ))}
    </Panel>
  );
}
