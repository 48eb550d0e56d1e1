import { draft } from '../../../kernel/command.ts';
import type { View } from '../../../kernel/document.ts';
import { serialField } from '../../../kernel/fields.ts';
import { balancesOf } from '../../../stock/balances-of.ts';
import { inHandlingUnit } from '../../../stock/place.ts';
import { recountSerials } from '../decide/recount-serials.ts';
import { outcome, type FlowMemory, type FlowOutcome, type SerialRecount } from './outcome.ts';
import type { ScanInput } from './on-scan.ts';
import { secondSerial } from './second-serial.ts';
import type { Situation } from './situation.ts';

/** One kind of goods on a unit, whatever its status. */
export type Pile = Pick<SerialRecount, 'lpn' | 'skuId' | 'lot' | 'expiry'>;

/** The units of a pile are read again from here on, against what the book has of them now [RC24]. */
export function beginSerialRecount(
  { step }: Situation,
  { lpn, skuId, lot, expiry }: Pile,
  { view }: { readonly view: View },
): FlowOutcome {
  if (step !== 'ended') return outcome('not_awaited', 'load_ended');
  const held = balancesOf(view, inHandlingUnit(lpn), { skuId, lot }).filter(({ quantity }) => quantity > 0);
  const booked = [...new Set(held.flatMap(({ serial }) => serial ?? []))].toSorted();
  const unmarked = held.reduce((sum, { serial, quantity }) => sum + (serial === null ? quantity : 0), 0);
  return outcome('step_done', 'recount_begun', {
    data: { lpn },
    memory: {
      pending: null,
      recount: { lpn, skuId, lot, expiry, booked, unmarked, read: [], isSerialAsked: false },
    },
  });
}

/** What a count of a pile says so far. */
export interface SerialsSoFar {
  /** Booked and not read. */
  readonly missing: readonly string[];
  /** Read and booked, the latest first. */
  readonly there: readonly string[];
  /** Read and not booked, the latest first. */
  readonly more: readonly string[];
}

export function serialsSoFar({ booked, read }: Pick<SerialRecount, 'booked' | 'read'>): SerialsSoFar {
  const latest = read.toReversed();
  return {
    missing: booked.filter((serial) => !read.includes(serial)),
    there: latest.filter((serial) => booked.includes(serial)),
    more: latest.filter((serial) => !booked.includes(serial)),
  };
}

function readSerial(recount: SerialRecount, serial: string, view: View): FlowOutcome {
  const memory: FlowMemory = { pending: null, recount };
  if (!serialField.safeParse(serial).success)
    return outcome('unknown', 'unknown_code', { data: { code: serial }, memory });
  if (recount.read.includes(serial))
    return outcome('already_done', 'serial_again', { data: { serial }, memory });
  const read = [...recount.read, serial];
  const next: FlowMemory = { pending: null, recount: { ...recount, read, isSerialAsked: false } };
  const { there } = serialsSoFar({ ...recount, read });
  const data = { serial, read: there.length, total: recount.booked.length };
  if (recount.booked.includes(serial)) return outcome('accepted', 'serial_read', { data, memory: next });
  const twice = secondSerial(view, { ...recount, serials: [] }, serial);
  if (twice) return outcome('refused', 'serial_twice', { data: twice, memory });
  return outcome('attention', 'serial_more', { data, memory: next });
}

/** A scan while units are read again: the number of one of them. */
export function onSerialAgain(_situation: Situation, { view, scan, memory }: ScanInput): FlowOutcome {
  const { recount } = memory;
  if (!recount) return outcome('not_awaited', 'load_ended');
  if (scan.kind === 'item') return onItemAgain(recount, scan, view);
  if (scan.kind !== 'unknown') return outcome('not_awaited', 'recount_first', { memory });
  const serial = scan.says?.serial ?? scan.read.text;
  // A label that bears a number alone is one of them when it is booked here, or follows the label of the goods.
  const isOne =
    recount.isSerialAsked || typeof scan.says?.serial === 'string' || recount.booked.includes(serial);
  return isOne
    ? readSerial(recount, serial, view)
    : outcome('unknown', 'unknown_code', { data: { code: serial }, memory });
}

/** The label of the goods, with the number on it or on another label. */
function onItemAgain(
  recount: SerialRecount,
  { candidates, lot, serial }: Extract<ScanInput['scan'], { kind: 'item' }>,
  view: View,
): FlowOutcome {
  const isOfSku = candidates.some(({ skuId }) => skuId === recount.skuId);
  const isOtherLot = recount.lot !== null && lot !== null && lot !== recount.lot;
  if (!isOfSku || isOtherLot)
    return outcome('refused', 'recount_other', {
      data: { lpn: recount.lpn },
      memory: { pending: null, recount },
    });
  if (serial !== null) return readSerial(recount, serial, view);
  return outcome('attention', 'needs_serial', {
    memory: { pending: null, recount: { ...recount, isSerialAsked: true } },
  });
}

/** Takes the last number back that was read, before anything is recorded. */
export function unreadLast(recount: SerialRecount): FlowOutcome {
  const memory = { pending: null, recount: { ...recount, read: recount.read.slice(0, -1) } };
  return recount.read.length === 0
    ? outcome('not_awaited', 'nothing_to_undo', { memory })
    : outcome('accepted', 'undone', { data: { what: 'recount' }, memory });
}

/** Units without a number that are left when each new number belongs to one of them, until the person says otherwise. */
export const unmarkedLeft = (recount: SerialRecount): number =>
  Math.max(0, recount.unmarked - serialsSoFar(recount).more.length);

/** Every unit was read: what is there, what is missing and what is more is recorded as one count. */
export function saveSerialRecount(
  { receiptId }: Situation,
  { recount }: FlowMemory,
  unmarked: number,
): FlowOutcome {
  if (!recount) return outcome('not_awaited', 'load_ended');
  const { lpn, skuId, lot, expiry, booked, read } = recount;
  const { missing, more } = serialsSoFar(recount);
  return outcome('step_done', 'recount_saved', {
    data: { there: read.length, missing: missing.length, more: more.length },
    commands: [
      draft(recountSerials, {
        receiptId,
        lpn,
        skuId,
        lot,
        expiry,
        believed: [...booked],
        read: [...read],
        unmarked: { believed: recount.unmarked, counted: unmarked },
      }),
    ],
  });
}
