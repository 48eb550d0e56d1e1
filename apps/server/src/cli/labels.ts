import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { locationDocument } from '@floorhand/domain/layout/location';
import { locationLabel } from '@floorhand/labels/kinds/location-label';
import type { Label } from '@floorhand/labels/label';
import type { Media } from '@floorhand/labels/media';
import { pagesOf, sheets } from '@floorhand/labels/sheet';
import { labelSvg } from '@floorhand/labels/svg/label-svg';
import { pageSvg } from '@floorhand/labels/svg/page-svg';
import { labelZpl, wholeZpl } from '@floorhand/labels/zpl/label-zpl';
import { warehouseStream } from '@floorhand/sync/protocol/version';
import { findWarehouse } from '../core/first-warehouse.ts';
import { openStorageReadOnly } from '../storage/open-storage.ts';
import { readArguments, readWholeNumber } from './read-arguments.ts';
import { dataOptions, existingPlaceOf } from './storage-place.ts';
import { UsageError } from './usage-error.ts';

const options = {
  ...dataOptions,
  out: { type: 'string' },
  aisle: { type: 'string' },
  width: { type: 'string', default: '100' },
  height: { type: 'string', default: '50' },
} as const;

const sheet = sheets['a4-2x7'];
const kinds = new Set([locationDocument.kind]);
const pageRows = 500;

/**
 * `labels locations --out FILE.zpl|FILE.html`: labels of all bins, doors and stations, or of an aisle, for a printer
 * with 203 dots per inch, or as A4 sheets that a browser prints. Reads beside a running server and holds one page at
 * a time. Prints what was made and what was not.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments({ args, options, positionals: ['WHAT'] });
  if (positionals[0] !== 'locations') throw new UsageError(`WHAT is locations, not '${positionals[0]}'`);
  const { out = '', aisle } = values;
  const isZpl = out.endsWith('.zpl');
  if (!isZpl && !out.endsWith('.html')) throw new UsageError('--out takes FILE.zpl or FILE.html');
  const media: Media = isZpl
    ? {
        widthMm: readWholeNumber('--width', values.width, { least: 15, most: 220 }),
        heightMm: readWholeNumber('--height', values.height, { least: 10, most: 400 }),
        dpi: 203,
      }
    : { widthMm: sheet.labelWidthMm, heightMm: sheet.labelHeightMm, dpi: 600 };
  const storage = await openStorageReadOnly(existingPlaceOf(values));
  try {
    const warehouseId = await findWarehouse(storage);
    if (warehouseId === null) throw new UsageError('the database has no warehouse yet: run serve once');
    const left: { code: string; problem: string }[] = [];
    let made = 0;
    await storage.store.read(async (transaction) => {
      async function* labels(): AsyncGenerator<Label> {
        const pages = transaction.allDocuments(warehouseStream(warehouseId ?? ''), kinds, pageRows);
        for await (const page of pages)
          for (const [, key, , body] of page) {
            const location = locationDocument.schema.parse(body);
            if (aisle !== undefined && location.aisle !== aisle) continue;
            const wanted = { code: key, zone: location.zone, arrow: null, symbology: 'code128' } as const;
            const checkDigits = location.aisle === null ? 'none' : 'shown';
            const label = locationLabel({ ...wanted, checkDigits }, media);
            if (label.ok) {
              made += 1;
              yield label.value;
            } else left.push({ code: key, problem: label.error.code });
          }
      }
      await pipeline(Readable.from(isZpl ? asZpl(labels()) : asHtml(labels())), createWriteStream(out));
    });
    process.stdout.write(`${JSON.stringify({ out, labels: made, left })}\n`);
    return left.length === 0 ? 0 : 1;
  } finally {
    await storage.close();
  }
}

async function* asZpl(labels: AsyncIterable<Label>): AsyncGenerator<string> {
  for await (const label of labels) yield wholeZpl(labelZpl(label, { copies: 1, font: null }));
}

/** Pages in their true size, without a script. */
async function* asHtml(labels: AsyncIterable<Label>): AsyncGenerator<string> {
  yield '<!doctype html><html><head><meta charset="utf-8"><title>Labels</title><style>@page{size:A4;margin:0}body{margin:0}svg{display:block}body>svg{break-after:page}</style></head><body>\n';
  const perPage = sheet.columns * sheet.rows;
  let page: string[] = [];
  const whole = (): string =>
    [...pagesOf(page, sheet)].map((placed) => `${pageSvg(placed, sheet)}\n`).join('');
  for await (const label of labels) {
    page.push(labelSvg(label));
    if (page.length < perPage) continue;
    yield whole();
    page = [];
  }
  yield `${whole()}</body></html>\n`;
}
