import { listedDuplicates } from '@floorhand/domain/continuity/listed-duplicates';
import { discrepancyDocument, type Discrepancy } from '@floorhand/domain/discrepancies/discrepancy';
import type { SettleChoice } from '@floorhand/domain/discrepancies/settle';
import { settleChoices } from '@floorhand/domain/discrepancies/settle-choices';
import { storyOf, type Story } from '@floorhand/domain/discrepancies/story';
import { mostUrgentFirst } from '@floorhand/domain/discrepancies/urgency';
import { runDocument } from '@floorhand/domain/jobs/picking/state';
import type { View } from '@floorhand/domain/kernel/document';
import { locationDocument } from '@floorhand/domain/layout/location';
import { orderDocument } from '@floorhand/domain/orders/order';
import { balanceDocument } from '@floorhand/domain/stock/balance';
import { countRequestDocument } from '@floorhand/domain/stock/count-request';
import { atLocation, placeKey } from '@floorhand/domain/stock/place';
import { trailDocument, trailKey } from '@floorhand/domain/stock/trail';
import { waveDocument } from '@floorhand/domain/orders/wave';

import { readPhotos, type IssuePhotos } from './read-photos.ts';
import { peopleNames, skuNames, type Names } from '../names.ts';

export interface IssueNow {
  readonly issue: Discrepancy;
  readonly story: Story;
  readonly choices: readonly SettleChoice[];
  /** The two-person rule: this person worked on it and may not settle it. */
  readonly ownWork: boolean;
  readonly people: Names;
  readonly goods: Names;
  /** The order it presses most, and when that leaves. */
  readonly order: { readonly reference: string; readonly leavesAt: string | null } | null;
  readonly photos: IssuePhotos;
  /** The next open one, by urgency. */
  readonly nextId: string | null;
}

/** One discrepancy with everything this tablet knows about how it came about. */
export function readIssue(view: View, issueId: string, operatorId: string): IssueNow | null {
  const issue = view.get(discrepancyDocument, issueId);
  if (!issue) return null;
  const { locationId, skuId } = issue;
  const twice = listedDuplicates(issue);
  const place = locationId === null ? null : placeKey(atLocation(locationId));
  const trail =
    place === null || skuId === null ? undefined : view.get(trailDocument, trailKey(place, skuId));
  const book = place === null ? [] : view.list(balanceDocument, 'place', place);
  const now = book
    .filter(({ body }) => body.skuId === skuId)
    .reduce((sum, { body }) => sum + body.quantity, 0);
  const story = storyOf(issue, trail, now);
  const open = view
    .list(discrepancyDocument, 'status', 'open')
    .filter(({ key }) => key !== issueId)
    .toSorted(mostUrgentFirst);
  return {
    issue,
    story,
    choices: settleChoices(issue, {
      location: locationId === null ? undefined : view.get(locationDocument, locationId),
      countAsked: locationId !== null && view.list(countRequestDocument, 'locationId', locationId).length > 0,
    }),
    ownWork: issue.evidence.some((evidence) => evidence.operatorId === operatorId),
    people: peopleNames(view, [
      ...story.hands.map((hand) => hand.operatorId),
      ...(issue.resolution ? [issue.resolution.by] : []),
      ...twice.map((duplicate) => duplicate.operatorId),
      ...(typeof issue.facts['operatorId'] === 'string' ? [issue.facts['operatorId']] : []),
    ]),
    goods: skuNames(
      view,
      [skuId, ...twice.map((duplicate) => duplicate.skuId)].filter((id) => id !== null),
    ),
    order: pressedOrder(view, issue),
    photos: readPhotos(view, issue),
    nextId: open[0]?.key ?? null,
  };
}

/** Of the orders that wait for the missing goods, the one that leaves first. */
function pressedOrder(view: View, { orderId, runId, facts }: Discrepancy): IssueNow['order'] {
  const named = Array.isArray(facts['orders']) ? facts['orders'] : [];
  const ids = [orderId, ...named].filter((id) => typeof id === 'string');
  const orders = view.getMany(orderDocument, ids).flatMap((order) => order ?? []);
  const waves = view.getMany(
    waveDocument,
    orders.map(({ waveId }) => waveId ?? ''),
  );
  const pressed = orders
    .map(({ reference }, i) => ({ reference, leavesAt: waves[i]?.cutOffAt ?? null }))
    .toSorted((a, b) => (a.leavesAt ?? '9999').localeCompare(b.leavesAt ?? '9999'));
  if (pressed[0]) return pressed[0];
  const run = runId === null ? undefined : view.get(runDocument, runId);
  const [slot] = run?.slots ?? [];
  return run && slot ? { reference: slot.orderReference, leavesAt: run.cutOffAt } : null;
}
