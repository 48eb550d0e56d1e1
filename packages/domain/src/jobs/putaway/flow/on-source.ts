import { operatorDocument } from '../../../catalog/operator.ts';
import { draft } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import { isPickable, locationDocument } from '../../../layout/location.ts';
import type { ResolvedScan } from '../../../scanning/resolve-scan.ts';
import { balanceDocument } from '../../../stock/balance.ts';
import { inHandlingUnit, placeKey } from '../../../stock/place.ts';
import { putawayTaskDocument } from '../../putaway-task.ts';
import { take, whyNotTaken } from '../decide/take.ts';
import type { PutawayRejection } from '../rejections.ts';
import { looseSource, unitSource, type Source } from '../state.ts';
import type { PressInput } from './on-scan.ts';
import { outcome, type FlowOutcome, type PutawayMessage } from './outcome.ts';
import type { Situation } from './situation.ts';

const words: Readonly<Record<PutawayRejection, PutawayMessage>> = {
  'putaway.taken': 'taken_by_other',
  'putaway.already_stored': 'already_stored',
  'putaway.nothing_in_it': 'nothing_in_it',
  'putaway.in_use': 'unit_in_use',
  'putaway.trolley_full': 'trolley_full',
};

/** A unit is scanned: it comes onto the trolley, or is the one to do next when it is there already [PA1]. */
export function onUnit(
  situation: Situation,
  input: PressInput & { readonly scan: ResolvedScan },
): FlowOutcome {
  if (input.scan.kind !== 'handlingUnit') return outcome('unknown', 'unknown_code', { data: { code: '' } });
  const { lpn } = input.scan;
  const mine = situation.drops.find(
    ({ line }) => line.place.kind === 'handlingUnit' && line.place.id === lpn,
  );
  if (mine)
    return outcome('already_done', 'already_on_trolley', {
      data: { unit: lpn },
      memory: { confirm: null, chosen: mine.line.key },
    });
  return takeSource(situation, unitSource(lpn), input);
}

export function takeSource(
  situation: Situation,
  source: Source,
  { view, by, entry }: PressInput,
): FlowOutcome {
  const refused = whyNotTaken(view, source, by);
  if (refused) {
    const message = words[refused.code as PutawayRejection];
    return outcome(message === 'already_stored' ? 'attention' : 'refused', message, {
      data: withName(view, refused.data),
    });
  }
  return outcome('step_done', situation.drops.length === 0 ? 'taken' : 'taken_more', {
    data: { unit: source.place.id },
    commands: [draft(take, { source, entry })],
  });
}

/** The person is called by name, where this device knows them. */
const withName = (view: View, { operator, ...data }: FlowOutcome['data']): FlowOutcome['data'] =>
  typeof operator === 'string'
    ? { ...data, operator: view.get(operatorDocument, operator)?.name ?? operator }
    : data;

type ItemScan = Extract<ResolvedScan, { kind: 'item' }>;

/** A product is scanned to begin with: the unit it waits in, or loose goods at a receiving place [PA2]. */
export function onProduct(situation: Situation, scan: ItemScan, input: PressInput): FlowOutcome {
  const { view } = input;
  const skuIds = scan.candidates.map(({ skuId }) => skuId);
  const onTrolley = situation.drops.find(({ line }) => skuIds.includes(line.skuId));
  if (onTrolley)
    return outcome('accepted', 'chosen', {
      data: { item: onTrolley.sku?.name ?? onTrolley.line.skuId },
      memory: { confirm: null, chosen: onTrolley.line.key },
    });
  const units = waitingUnits(view, skuIds, scan.lot);
  if (units.length > 1) return outcome('attention', 'choose_unit', { units: units.slice(0, 6) });
  const [unit] = units;
  if (unit !== undefined) return takeSource(situation, unitSource(unit), input);
  const loose = looseGoods(view, skuIds);
  return loose
    ? takeSource(situation, loose, input)
    : outcome('refused', 'not_on_trolley', {
        scanned: scan.candidates[0],
        data: { item: scan.candidates[0].sku.name },
      });
}

/** Units that wait to be put away and hold an SKU, the oldest first. */
function waitingUnits(view: View, skuIds: readonly string[], lot: string | null): readonly string[] {
  return view
    .list(putawayTaskDocument, 'open', 'open')
    .filter(
      ({ body }) =>
        !body.claim &&
        body.contents.some(
          (content) => skuIds.includes(content.skuId) && (lot === null || content.lot === lot),
        ),
    )
    .toSorted((a, b) => (a.body.openedAt < b.body.openedAt ? -1 : 1))
    .map(({ key }) => key);
}

/** Goods without a unit at a place where goods wait. */
function looseGoods(view: View, skuIds: readonly string[]): Source | null {
  const balances = view
    .listMany(balanceDocument, 'skuId', skuIds)
    .flat()
    .filter(({ body }) => body.quantity > 0 && body.place.startsWith('loc:'));
  const codes = balances.map(({ body }) => body.place.slice('loc:'.length));
  const locations = view.getMany(locationDocument, codes);
  const waits = (at: number): boolean => {
    const location = locations[at];
    return (
      location !== undefined &&
      !isPickable(location) &&
      ['receiving', 'dock', 'staging', 'overflow'].includes(location.kind)
    );
  };
  const found = balances.findIndex((_, i) => waits(i));
  const balance = balances[found];
  const code = codes[found];
  return balance === undefined || code === undefined ? null : looseSource(code, balance.body.skuId);
}

/** True when a line came from this unit and nothing else did: its label then proves the goods. */
export const isWholeUnit = ({ drops }: Situation, lpn: string): boolean =>
  new Set(
    drops
      .filter(({ line }) => placeKey(line.place) === placeKey(inHandlingUnit(lpn)))
      .map(({ line }) => `${line.skuId}|${line.lot ?? ''}`),
  ).size === 1;
