import type { Discrepancy } from '@floorhand/domain/discrepancies/discrepancy';
import type { Entry } from '@floorhand/domain/kernel/document';
import { useLocation } from 'wouter';

import { ListRow } from '../../kit/list-row.tsx';
import { useView } from '../../sync/use-view.ts';
import { nameIn, peopleNames, skuNames } from '../names.ts';
import { useDurations } from '../use-durations.ts';
import { codeIn, loadNamed, metAt } from './facts-of.ts';
import { issueIcons, severityTile, useIssueWords } from './issue-words.ts';

/** One discrepancy in a list: what, where, who, since when. */
export function IssueRow({ issue, now }: { readonly issue: Entry<Discrepancy>; readonly now: string }) {
  const words = useIssueWords();
  const { age } = useDurations();
  const [, navigate] = useLocation();
  const { body, key } = issue;
  const operatorId = body.evidence.at(-1)?.operatorId;
  const names = useView(
    (view) => ({
      people: peopleNames(view, operatorId === undefined ? [] : [operatorId]),
      goods: skuNames(view, body.skuId === null ? [] : [body.skuId]),
    }),
    [operatorId, body.skuId],
  );
  const place = metAt(body) ?? loadNamed(body.runId) ?? body.runId;
  return (
    <ListRow
      icon={issueIcons[body.type]}
      tile={severityTile[body.severity]}
      title={words(body).title}
      detail={
        <>
          {place !== null && <span className="fh-bin">{place}</span>}
          {place !== null && ' · '}
          {[codeIn(body), nameIn(names?.goods, body.skuId), nameIn(names?.people, operatorId)]
            .filter(Boolean)
            .join(' · ')}
        </>
      }
      end={<span className="sv-age">{age(body.openedAt, now)}</span>}
      onPress={() => navigate(`/supervisor/issues/${encodeURIComponent(key)}`)}
    />
  );
}
