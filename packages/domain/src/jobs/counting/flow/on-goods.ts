import { skuDocument } from '../../../catalog/sku.ts';
import type { EntryMode } from '../../../entries/entry.ts';
import { draft, type CommandDraft } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import { lotField } from '../../../kernel/fields.ts';
import type { ItemCandidate, ResolvedScan } from '../../../scanning/resolve-scan.ts';
import { bookedAt } from '../booked.ts';
import { tally, type Tally } from '../decide/tally.ts';
import { mostPools, mostSerials, poolKey, type Line, type Session } from '../state.ts';
import {
  nothingInMind,
  outcome,
  type CountMessage,
  type FlowMemory,
  type FlowOutcome,
  type Missing,
  type Pending,
} from './outcome.ts';
import type { CountedLine, Situation } from './situation.ts';

export interface AtGoods {
  readonly view: View;
  readonly memory: FlowMemory;
  readonly entry: EntryMode;
}

type ItemScan = Extract<ResolvedScan, { kind: 'item' }>;

/** More than this in one bin is a slip of the finger. */
export const mostUnits = 100_000;

/** A product in the bin: what its label says of it is taken, what it does not say is asked for [CT3]. */
export function onItem(situation: Situation, scan: ItemScan, at: AtGoods): FlowOutcome {
  const { session } = situation;
  if (!session) return outcome('not_awaited', 'bin_first');
  const meant = scan.candidates.filter(({ skuId }) => session.only === null || skuId === session.only);
  const [first, second] = meant;
  if (!first)
    return outcome('refused', 'not_this_item', {
      data: { item: scan.candidates[0].sku.name, wanted: situation.onlySku?.name ?? '' },
      memory: at.memory,
    });
  if (second) return outcome('attention', 'choose_item', { choices: meant });
  // Typing proves little: the product is proved by its last digits or by its picture [ME1].
  if (at.entry.mode === 'manual' && at.entry.proof === undefined)
    return outcome('attention', 'second_proof', { scanned: first, memory: at.memory });
  return weigh(situation, goodsOf(situation, first, scan), at);
}

/** A scan that names no lot goes on with the lot before it, when that is of the same SKU. */
function goodsOf({ current }: Situation, { skuId, sku, units }: ItemCandidate, scan: ItemScan): Pending {
  const { tracking } = sku;
  const same = current?.line.skuId === skuId ? current.line : null;
  return {
    skuId,
    lot: tracking.lot ? (scan.lot ?? same?.lot ?? null) : null,
    expiry: scan.expiry,
    serial: tracking.serial ? scan.serial : null,
    units: tracking.serial ? 1 : units,
    missing: [],
  };
}

const asks: Readonly<Record<Missing, CountMessage>> = {
  lot: 'needs_lot',
  expiry: 'needs_expiry',
  serial: 'needs_serial',
};

/** Counts goods that say everything; asks for the first thing they do not say. */
export function weigh(situation: Situation, goods: Pending, at: AtGoods): FlowOutcome {
  const { session } = situation;
  if (!session) return outcome('not_awaited', 'bin_first');
  const missing = missingOf(situation, goods, { view: at.view, session });
  const [first] = missing;
  const keep = { ...nothingInMind, pending: { ...goods, missing } };
  if (first !== undefined) return outcome('attention', asks[first], { memory: keep });
  return counted(situation, goods, at);
}

/** An expiry is asked for once per lot, and only where neither book nor anybody before has it. */
function missingOf(
  { lines }: Situation,
  goods: Pending,
  { view, session }: { readonly view: View; readonly session: Session },
): readonly Missing[] {
  const sku = view.get(skuDocument, goods.skuId);
  if (!sku) return [];
  const { lot, expiry, serial } = sku.tracking;
  const lacksLot = lot && goods.lot === null;
  const known = (): boolean =>
    [
      ...lines.map(({ line }) => line),
      ...bookedAt(view, { locationId: session.locationId, only: goods.skuId }),
    ].some((pool) => poolKey(pool) === poolKey(goods) && pool.expiry !== null);
  return [
    ...(lacksLot ? (['lot'] as const) : []),
    ...(expiry && goods.expiry === null && !lacksLot && !known() ? (['expiry'] as const) : []),
    ...(serial && goods.serial === null ? (['serial'] as const) : []),
  ];
}

const untouched = { expiry: null, good: 0, damaged: 0, serials: [] } satisfies Partial<Line>;

function counted(situation: Situation, goods: Pending, at: AtGoods): FlowOutcome {
  const { session, lines } = situation;
  if (!session) return outcome('not_awaited', 'bin_first');
  const line = lines.find((each) => poolKey(each.line) === poolKey(goods))?.line;
  if (!line && lines.length >= mostPools)
    return outcome('refused', 'too_many_kinds', { data: { most: mostPools } });
  const held = line ?? untouched;
  const { skuId, lot, serial, units } = goods;
  const refused = tooMuch(held, goods);
  if (refused) return refused;
  const good = held.good + units;
  const command = tallyOf(session, at.entry, {
    skuId,
    lot,
    expiry: held.expiry ?? goods.expiry,
    good,
    damaged: held.damaged,
    serials: serial === null ? held.serials : [...held.serials, serial],
  });
  const said = { data: { units, total: good + held.damaged }, commands: [command] };
  if (isOtherBrand(situation, at.view.get(skuDocument, skuId)?.brand ?? null))
    return outcome('attention', 'other_brand', said);
  return outcome('accepted', units > 1 ? 'case_counted' : 'unit_counted', said);
}

/** What speaks against more on a line; null when nothing does. */
function tooMuch(
  { good, serials }: Pick<Line, 'good' | 'serials'>,
  { serial, units }: Pending,
): FlowOutcome | null {
  if (serial !== null && serials.includes(serial))
    return outcome('refused', 'serial_twice', { data: { serial } });
  if (serial !== null && serials.length >= mostSerials)
    return outcome('refused', 'too_many_serials', { data: { most: mostSerials } });
  if (good + units > mostUnits) return outcome('refused', 'count_absurd', { data: { units: good + units } });
  return null;
}

/** Goods of another brand in a bin that is one brand's own: counted, and told [CT4]. */
const isOtherBrand = ({ location }: Situation, brand: string | null): boolean =>
  (location?.brand ?? null) !== null && brand !== null && location?.brand !== brand;

const tallyOf = (
  { locationId, only, why }: Session,
  entry: EntryMode,
  line: Pick<Tally, 'skuId' | 'lot' | 'expiry' | 'good' | 'damaged'> & {
    readonly serials: readonly string[];
  },
): CommandDraft => draft(tally, { locationId, only, why, ...line, serials: [...line.serials], entry });

/** Fills in what the label left out, by another scan or by hand. */
export function giveDetails(
  situation: Situation,
  said: { readonly lot: string | null; readonly expiry: string | null; readonly serial: string | null },
  at: AtGoods,
): FlowOutcome {
  const { pending } = at.memory;
  if (!pending) return outcome('not_awaited', 'scan_products');
  const texts = [said.lot, said.serial].filter((text) => text !== null);
  if (texts.some((text) => !lotField.safeParse(text).success))
    return outcome('unknown', 'unknown_code', { data: { code: texts.join(' ') }, memory: at.memory });
  return weigh(
    situation,
    {
      ...pending,
      lot: pending.lot ?? said.lot,
      expiry: pending.expiry ?? said.expiry,
      serial: pending.serial ?? said.serial,
    },
    at,
  );
}

/** The whole number of one line by keypad, damaged ones among it; null when that is not possible. */
export function setNumber(
  situation: Situation,
  { line }: CountedLine,
  at: { readonly total: number; readonly damaged: number; readonly entry: EntryMode },
): FlowOutcome | null {
  const { session } = situation;
  const { total, damaged } = at;
  const isWhole = [total, damaged].every((units) => Number.isSafeInteger(units) && units >= 0);
  if (!session || !isWhole || damaged > total || total > mostUnits) return null;
  if (line.serials.length > 0 && total !== line.serials.length) return null;
  const message = damaged === line.damaged ? 'number_counted' : 'damaged_noted';
  return outcome('accepted', message, {
    data: { units: total, total, damaged },
    commands: [tallyOf(session, at.entry, { ...lineOf(line), good: total - damaged, damaged })],
  });
}

const lineOf = ({
  skuId,
  lot,
  expiry,
  serials,
}: Line): Pick<Line, 'skuId' | 'lot' | 'expiry' | 'serials'> => ({
  skuId,
  lot,
  expiry,
  serials,
});
