import { draft } from '../../../kernel/command.ts';
import type { Besides } from '../../../kernel/own-words.ts';
import { requestLabel } from '../../../labels-owed/request-label.ts';
import { mostCopies, type LabelSubject } from '../../../labels-owed/label-request.ts';
import type { InsteadReason } from '../../../storage-rules/instead-reason.ts';
import { finish } from '../decide/finish.ts';
import { reportBin } from '../decide/report-bin.ts';
import { reportDifference } from '../decide/report-difference.ts';
import { stopCarried } from '../decide/stop-carried.ts';
import type { Take } from '../decide/take.ts';
import type { PressInput } from './on-scan.ts';
import { isBySerial, serialsFor, serialsMissing } from './by-serial.ts';
import { nothingInMind, outcome, type FlowMemory, type FlowOutcome } from './outcome.ts';
import { isPutting, type GoodsLine, type Situation } from './situation.ts';

/** The goods that are carried now; null when nothing is. */
export const carriedNow = ({ step, current }: Situation): GoodsLine | null =>
  isPutting(step) ? current : null;

/**
 * What somebody adds when goods are stopped. Words are for a supervisor as photos are: they make a card, with a photo or
 * without [MV20].
 */
export const forSupervisor = (besides: Besides): Besides =>
  besides.note === undefined ? besides : { blobs: [], ...besides };

/** Units in the hands are damaged or in doubt [MV15]; null when that is not possible now. */
export function stopUnits(
  situation: Situation,
  how: Pick<Besides, 'blobs'> & { readonly units: number; readonly becomes: NonNullable<Take['becomes']> },
  { memory, entry }: Pick<PressInput, 'memory' | 'entry'>,
): FlowOutcome | null {
  const goods = carriedNow(situation);
  const { units, becomes, blobs } = how;
  if (!goods || !Number.isSafeInteger(units) || units < 1 || units > goods.line.quantity) return null;
  const serials = serialsFor(goods, units, memory.serials);
  if (serials === null) return serialsMissing(memory);
  const { key, skuId, lot, status, quantity } = goods.line;
  const command = draft(
    stopCarried,
    { skuId, lot, status, serials, quantity: units, becomes, entry, ...(blobs && { blobs }) },
    { held: quantity },
  );
  // The good ones go on to the bin the person may stand at; those that were set apart come after them.
  const next = units === quantity ? nothingInMind : { ...memory, chosen: key, serials: [] };
  return outcome(['attention', 'set_apart'], next, { data: { units }, commands: [command] });
}

/** The bin the person stands at or was sent to cannot take the goods [MV15]: the next one is shown. */
export function reportBinHere(
  { at, target }: Situation,
  { reason, ...besides }: Besides & { readonly reason: InsteadReason },
  { memory }: Pick<PressInput, 'memory'>,
): FlowOutcome | null {
  const locationId = at?.locationId ?? target?.locationId;
  if (locationId === undefined) return null;
  const next: FlowMemory = { ...memory, at: null, confirm: null, instead: null, proved: false };
  return outcome(['accepted', 'bin_noted'], next, {
    data: { bin: locationId },
    commands: [draft(reportBin, { locationId, reason, ...besides })],
  });
}

/** How many there really are in the hands [MV15]; null when it is what the book says. */
export function reportFound(
  situation: Situation,
  { found, ...besides }: Besides & { readonly found: number },
  { memory }: Pick<PressInput, 'memory'>,
): FlowOutcome | null {
  const goods = carriedNow(situation);
  if (!goods || !Number.isSafeInteger(found) || found < 0 || found === goods.line.quantity) return null;
  const { key, skuId, lot, status, quantity } = goods.line;
  // Those that are there are read, so that the others are the missing ones.
  const { serials } = memory;
  if (isBySerial(goods) && found !== serials.length) return serialsMissing(memory);
  const command = draft(
    reportDifference,
    { skuId, lot, status, found, serials: [...serials], ...besides },
    { held: quantity },
  );
  const next = found === 0 ? nothingInMind : { ...memory, chosen: key, serials: [] };
  return outcome(['attention', 'difference_noted'], next, { data: { units: found }, commands: [command] });
}

/** Called away: the goods stay where the trolley stands, for whoever takes them over [MV10] [MV14]. */
export const leaveGoods = (situation: Situation): FlowOutcome | null =>
  situation.hands.length === 0
    ? null
    : outcome(['attention', 'left_for_others'], nothingInMind, {
        commands: [draft(finish, { trolley: 'goods_left' })],
      });

/** A label that cannot be read is owed [MV15]; null when there is no such thing at hand. */
export function askForLabel(
  situation: Situation,
  of: 'goods' | 'bin',
  { memory }: Pick<PressInput, 'memory'>,
): FlowOutcome | null {
  const locationId = binAtHand(situation);
  const wanted = of === 'goods' ? productLabel(situation) : binLabel(locationId);
  if (!wanted) return null;
  return outcome(['accepted', 'label_asked'], memory, {
    commands: [draft(requestLabel, { ...wanted, reason: 'unreadable', locationId, runId: null })],
  });
}

/** The bin the person stands at, takes from or is sent to. */
const binAtHand = ({ at, source, target }: Situation): string | null =>
  at?.locationId ?? (source?.place.kind === 'location' ? source.place.id : (target?.locationId ?? null));

interface Wanted {
  readonly subject: LabelSubject;
  readonly copies: number;
}

const productLabel = ({ current }: Situation): Wanted | null =>
  current && {
    subject: { kind: 'product', skuId: current.line.skuId, level: 'unit', factor: 1 },
    copies: Math.min(current.line.quantity, mostCopies),
  };

const binLabel = (locationId: string | null): Wanted | null =>
  locationId === null ? null : { subject: { kind: 'location', locationId }, copies: 1 };
