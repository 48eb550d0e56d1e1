import { serialField } from '../../../kernel/fields.ts';
import type { ResolvedScan } from '../../../scanning/resolve-scan.ts';
import { outcome, type FlowMemory, type FlowOutcome } from './outcome.ts';
import type { GoodsLine } from './situation.ts';

/** More serials than this are taken in two moves. */
export const mostSerials = 200;

/** Whether every unit of these goods has a serial that is read when some of them are moved [MV16]. */
export const isBySerial = ({ sku }: GoodsLine): boolean => sku?.tracking.serial === true;

/** One serial of the goods at hand: it counts once, and one that the book has elsewhere is taken as what it is. */
export function readSerial(goods: GoodsLine, serial: string, memory: FlowMemory): FlowOutcome {
  const before = memory.chosen === goods.line.key ? memory.serials : [];
  const data = { serial, count: before.length + 1, most: mostSerials };
  if (before.includes(serial)) return outcome(['refused', 'serial_twice'], memory, { data });
  if (before.length >= mostSerials) return outcome(['refused', 'serials_full'], memory, { data });
  const next = { ...memory, chosen: goods.line.key, serials: [...before, serial] };
  // Units that came in without a serial may have any.
  const unnamed = goods.line.quantity - goods.serials.length;
  const strange = next.serials.filter((one) => !goods.serials.includes(one)).length;
  return goods.serials.includes(serial) || strange <= unnamed
    ? outcome(['accepted', 'serial_read'], next, { data })
    : outcome(['attention', 'serial_strange'], next, { data });
}

/** Units that are moved: those whose serials were read, or all. Null: serials are missing. */
export function serialsFor(goods: GoodsLine, units: number, read: readonly string[]): string[] | null {
  if (!isBySerial(goods)) return [];
  if (read.length > 0) return read.length === units ? [...read] : null;
  return units === goods.line.quantity ? [] : null;
}

export const serialsMissing = (memory: FlowMemory): FlowOutcome =>
  outcome(['refused', 'serial_missing'], memory);

/** A label with nothing but a serial on it; null for any other text. */
export function serialSaid(scan: ResolvedScan, goods: GoodsLine | null): string | null {
  if (scan.kind !== 'unknown' || !goods || !isBySerial(goods)) return null;
  const said = scan.says?.serial ?? null;
  if (said !== null) return serialField.safeParse(said).success ? said : null;
  // Any text may be a serial: without a label that says so it is believed only where the book has it.
  return goods.serials.find((serial) => serial === scan.read.text) ?? null;
}
