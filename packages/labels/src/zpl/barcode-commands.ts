import { GS } from '@floorhand/gs1';
import { encodeCode128, type Code128Token } from '../code128.ts';
import type { BarcodeBlock } from '../label.ts';
import { gs1Text } from '../symbol.ts';
import { fieldData } from './escape.ts';

/** What `^BC` calls the starts, the changes of sets and FNC1 (ZPL II Programming Guide, Code 128). */
const invocations = {
  start: { B: '>:', C: '>;' },
  switch: { B: '>6', C: '>5' },
  fnc1: '>8',
} as const;
/** In data a greater-than begins an invocation, so it has one of its own. */
const literalGreater = '>0';
/** `^BX` begins its own escapes with this. */
const matrixEscape = '|';

/** Selects the symbology, its size and its data, from `^BY` to `^FS`. The printer draws the bars. */
export function barcodeCommands(block: BarcodeBlock): string {
  const { symbology, data, moduleDots, height } = block;
  switch (symbology) {
    case 'code128':
    case 'gs1_128': {
      const text = symbology === 'gs1_128' ? gs1Text(data) : data;
      return `^BY${moduleDots},3,${height}^BCN,${height},N,N,N,N^FH^FD${encodeCode128(text).map(spelled).join('')}^FS`;
    }
    case 'ean13':
      return `^BY${moduleDots},3,${height}^BEN,${height},N,N^FD${data.slice(0, 12)}^FS`;
    case 'ean8':
      return `^BY${moduleDots},3,${height}^B8N,${height},N,N^FD${data.slice(0, 7)}^FS`;
    case 'gs1_datamatrix':
      return `^BXN,${moduleDots},200,,,,${matrixEscape}^FH^FD${matrixEscape}1${matrixData(data)}^FS`;
    case 'qr':
      return `^BQN,2,${moduleDots}^FH^FDMA,${fieldData(data)}^FS`;
  }
}

function spelled(token: Code128Token): string {
  if (token.kind === 'fnc1') return invocations.fnc1;
  if (token.kind === 'data') return token.text === '>' ? literalGreater : fieldData(token.text);
  return invocations[token.kind][token.set];
}

/** Separators are FNC1; the escape character itself is told by its number. */
const matrixData = (data: string): string =>
  data
    .split(GS)
    .map((part) => fieldData(part).replaceAll(matrixEscape, `${matrixEscape}d124`))
    .join(`${matrixEscape}1`);
