import { lotField } from '../../../kernel/fields.ts';
import { outcome, type FlowMemory, type FlowOutcome } from './outcome.ts';
import { weigh, type Weighing } from './pending.ts';
import { secondSerial } from './second-serial.ts';
import type { Situation } from './situation.ts';

interface Said {
  readonly lot: string | null;
  /** ISO date. */
  readonly expiry: string | null;
  readonly serial: string | null;
  /** Tenths of a degree. */
  readonly deciCelsius?: number;
}

/** Fills in what the code left out, by another scan or by hand [RC8]. What was said before stays. */
export function giveDetails(
  situation: Situation,
  { pending }: FlowMemory,
  { said, ...at }: Omit<Weighing, 'how'> & { readonly said: Said },
): FlowOutcome {
  if (!pending) return outcome('not_awaited', 'unit_first');
  const { serial } = said;
  const isWriteable = [said.lot, serial].every((text) => text === null || lotField.safeParse(text).success);
  if (!isWriteable)
    return outcome('unknown', 'unknown_code', {
      data: { code: said.lot ?? serial ?? '' },
      memory: { pending },
    });
  const twice = serial === null ? null : secondSerial(at.view, pending, serial);
  if (twice) return outcome('refused', 'serial_twice', { data: twice, memory: { pending } });
  const goods = {
    ...pending,
    lot: pending.lot ?? said.lot,
    expiry: pending.expiry ?? said.expiry,
    serials: serial === null ? pending.serials : [...pending.serials, serial],
    ...(said.deciCelsius !== undefined && { deciCelsius: said.deciCelsius }),
  };
  return weigh(situation, goods, { ...at, how: 'scan' });
}
