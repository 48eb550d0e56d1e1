import { dpis, type Dpi } from '@floorhand/labels/media';
import { isSheetName, labelsPerPage, roll, sheets } from '@floorhand/labels/sheet';
import { labelFormats, type LabelFormat, type LabelOutput } from '../paper/write-labels.ts';
import { readWholeNumber } from './read-arguments.ts';
import { UsageError } from './usage-error.ts';

/** Options of every command that makes labels. */
export const outputOptions = {
  out: { type: 'string' },
  as: { type: 'string' },
  sheet: { type: 'string' },
  skip: { type: 'string', default: '0' },
  width: { type: 'string', default: '100' },
  height: { type: 'string', default: '50' },
  dpi: { type: 'string' },
  copies: { type: 'string', default: '1' },
} as const;

interface OutputValues {
  readonly out?: string | undefined;
  readonly as?: string | undefined;
  readonly sheet?: string | undefined;
  readonly skip: string;
  readonly width: string;
  readonly height: string;
  readonly dpi?: string | undefined;
  readonly copies: string;
}

const onRoll = 'roll';
/** Printers of labels, and printers of offices. */
const usualDpi = { roll: 203, sheet: 600 } as const;

/**
 * Reads what a command line says of the output. ZPL is for a roll; PDF for a sheet, or a roll with `--sheet roll`.
 * Throws `UsageError`.
 */
export function readLabelOutput(values: OutputValues): LabelOutput {
  const { out = '' } = values;
  const format = formatOf(out, values.as);
  if (out === '') throw new UsageError('--out FILE is missing');
  const wanted = values.sheet ?? (format === 'zpl' ? onRoll : 'a4-2x7');
  if (wanted !== onRoll && !isSheetName(wanted))
    throw new UsageError(
      `--sheet takes one of ${[...Object.keys(sheets), onRoll].join(', ')}, not '${wanted}'`,
    );
  if (format === 'zpl' && wanted !== onRoll)
    throw new UsageError('ZPL is for label printers: leave --sheet out, or take --as pdf');
  if (format === 'html' && wanted === onRoll) throw new UsageError('HTML is for sheets: take --as pdf');
  const copies = readWholeNumber('--copies', values.copies, { least: 1, most: 500 });
  if (wanted === onRoll) {
    const widthMm = readWholeNumber('--width', values.width, { least: 15, most: 220 });
    const heightMm = readWholeNumber('--height', values.height, { least: 10, most: 400 });
    const media = { widthMm, heightMm, dpi: dpiOf(values.dpi, usualDpi.roll) };
    return { out, format, sheet: roll(widthMm, heightMm), media, copies };
  }
  const sheet = sheets[wanted];
  const skip = readWholeNumber('--skip', values.skip, { least: 0, most: labelsPerPage(sheet) - 1 });
  const media = {
    widthMm: sheet.labelWidthMm,
    heightMm: sheet.labelHeightMm,
    dpi: dpiOf(values.dpi, usualDpi.sheet),
  };
  return { out, format, sheet: { ...sheet, skip }, media, copies };
}

function formatOf(out: string, as: string | undefined): LabelFormat {
  const wanted = as ?? labelFormats.find((format) => out.endsWith(`.${format}`));
  const format = labelFormats.find((known) => known === wanted);
  if (format === undefined)
    throw new UsageError(
      as === undefined
        ? '--out takes FILE.pdf, FILE.zpl or FILE.html; with another ending say --as pdf or --as zpl'
        : `--as takes one of ${labelFormats.join(', ')}, not '${as}'`,
    );
  return format;
}

function dpiOf(text: string | undefined, usual: Dpi): Dpi {
  const dpi = text === undefined ? usual : dpis.find((known) => String(known) === text);
  if (dpi === undefined) throw new UsageError(`--dpi takes one of ${dpis.join(', ')}, not '${text}'`);
  return dpi;
}
