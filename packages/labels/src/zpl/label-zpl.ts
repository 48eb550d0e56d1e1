import type { Label, LabelBlock, TextBlock } from '../label.ts';
import { arrowGraphic } from './arrow-graphic.ts';
import { barcodeCommands } from './barcode-commands.ts';
import { fieldData } from './escape.ts';

export interface ZplOptions {
  readonly copies: number;
  /**
   * A typeface on the printer, such as `E:TT0003M_.TTF`, for letters that the built-in font 0 does not have (Thai);
   * null takes font 0.
   */
  readonly font: string | null;
}

/**
 * One label as a ZPL format in two parts. The printer draws nothing before it has the end, so a sender can make sure
 * that everything arrived and only then say "print".
 */
export interface ZplFormat {
  readonly body: string;
  readonly end: '^XZ';
}

/** Darkness, speed and offsets stay as they are set on the printer: they belong to the paper in it. */
export function labelZpl(label: Label, { copies, font }: ZplOptions): ZplFormat {
  const head = `^XA^CI28^LH0,0^PW${label.widthDots}^LL${label.heightDots}`;
  const fields = label.blocks.map((block) => field(block, font)).join('');
  return { body: `${head}${fields}^PQ${copies}`, end: '^XZ' };
}

export const wholeZpl = ({ body, end }: ZplFormat): string => `${body}${end}\n`;

function field(block: LabelBlock, font: string | null): string {
  const at = `^FO${block.x},${block.y}`;
  switch (block.kind) {
    case 'text':
      return `${at}${textCommands(block, font)}`;
    case 'barcode':
      return `${at}${barcodeCommands(block)}`;
    case 'box':
      return `${at}^GB${block.width},${block.height},${Math.min(block.width, block.height)}^FS`;
    case 'arrow':
      return `${at}${arrowGraphic(block)}`;
  }
}

const alignments = { left: 'L', center: 'C', right: 'R' } as const;

/** A field block keeps the line in its room and aligns it there; inside it a backslash would break the line. */
function textCommands({ text, width, height, align }: TextBlock, font: string | null): string {
  const face = font === null ? `^A0N,${height},${height}` : `^A@N,${height},${height},${font}`;
  return `${face}^FB${width},1,0,${alignments[align]},0^FH^FD${fieldData(text)}^FS`;
}
