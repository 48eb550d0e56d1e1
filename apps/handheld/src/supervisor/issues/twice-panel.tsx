import { listedDuplicates } from '@floorhand/domain/continuity/listed-duplicates';
import { Copy } from 'lucide-react';

import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { Icon } from '../../kit/icon.tsx';
import { Panel } from '../../kit/panel.tsx';
import { nameIn } from '../names.ts';
import { useNow } from '../use-now.ts';
import type { IssueNow } from './read-issue.ts';

/** Records of a restored or copied device that look like ones made before: bin, goods, person and both times. */
export function TwicePanel({ now: { issue, people, goods } }: { readonly now: IssueNow }) {
  const t = useCopy('issue.twice');
  const formats = useFormats();
  const nowMs = Date.parse(useNow());
  const duplicates = listedDuplicates(issue);
  if (duplicates.length === 0) return null;
  return (
    <Panel title={t('title')}>
      <ul className="sv-done">
        {duplicates.map(({ commandId, operatorId, locationId, skuId, occurredAt, earlierAt }) => (
          <li key={commandId}>
            <Icon shape={Copy} />
            <span>
              {locationId !== null && (
                <>
                  <b className="fh-bin">{locationId}</b>{' '}
                </>
              )}
              <b>{nameIn(goods, skuId)}</b>
              <br />
              {t('row', {
                name: nameIn(people, operatorId),
                time: formats.clockOrDay(Date.parse(occurredAt), nowMs),
                earlier: formats.clockOrDay(Date.parse(earlierAt), nowMs),
              })}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
