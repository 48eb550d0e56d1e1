import type { PrintTrouble } from '@floorhand/domain/labels-owed/label-request';
import type { ZplFormat } from '@floorhand/labels/zpl/label-zpl';
import { troubleOf } from './host-status.ts';
import { LineFailed, PrinterLine, type LineTimes } from './printer-line.ts';

export interface ZplAddress {
  readonly host: string;
  readonly port: number;
  readonly answers: boolean;
}

/** printed: the printer has the whole label and said so. kept: certainly nothing is out. unsure: nobody can tell. */
export type Delivery =
  | { readonly kind: 'printed' }
  | { readonly kind: 'kept'; readonly trouble: PrintTrouble }
  | { readonly kind: 'unsure' }
  /** Somebody else took the job meanwhile. */
  | { readonly kind: 'lost' };

export const lineTimes: LineTimes = { connectMs: 5_000, answerMs: 15_000 };

/** `~JX` throws away what an earlier connection left half told. */
const cleanStart = '~JX\n';

/**
 * Gives a label to a printer in two steps. Everything but the end goes first, and the printer's answer proves that it
 * is there: until then nothing can come out. `beforeEnd` writes down that the end follows; only the few bytes of the
 * end, and the answer to them, can then be in doubt.
 *
 * @param beforeEnd false: the job is not ours any more
 */
export async function deliver(
  { host, port, answers }: ZplAddress,
  { body, end }: ZplFormat,
  {
    beforeEnd,
    times = lineTimes,
  }: { readonly beforeEnd: () => Promise<boolean>; readonly times?: LineTimes },
): Promise<Delivery> {
  let line: PrinterLine | null = null;
  let hasBegunEnd = false;
  try {
    line = await PrinterLine.open({ host, port }, times);
    if (answers) {
      const trouble = troubleOf(await line.ask());
      if (trouble !== null) return { kind: 'kept', trouble };
    }
    await line.send(`${cleanStart}${body}\n`);
    if (answers) await line.ask();
    if (!(await beforeEnd())) return { kind: 'lost' };
    hasBegunEnd = true;
    await line.send(`${end}\n`);
    if (answers) await line.ask();
    else await line.hangUp();
    return { kind: 'printed' };
  } catch (error) {
    if (!(error instanceof LineFailed)) throw error;
    return hasBegunEnd ? { kind: 'unsure' } : { kind: 'kept', trouble: error.problem };
  } finally {
    line?.destroy();
  }
}
