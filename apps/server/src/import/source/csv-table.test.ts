import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { InputError } from '../input-error.ts';
import { onlineRetail } from '../presets/online-retail.ts';
import { orderMapSchema } from '../order-map.ts';
import { header, ImportTrial, reasonsOf } from '../testing/import-trial.ts';

let trial: ImportTrial;
beforeEach(() => {
  trial = new ImportTrial();
});
afterEach(() => trial.end());

const line = '5,85123A,CAFÉ £5 BAG,6,2010-12-01 08:26:00,2.55,1,France';
const text = `${header}\n${line}\n`;
const take = (content: string | Uint8Array, map = onlineRetail) =>
  trial.importFile(trial.file(content), { map });

const utf16 = (content: string, order: 'le' | 'be'): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${content}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};

describe('a file', () => {
  it.each([
    ['plain', text],
    ['with a byte order mark', `\uFEFF${text}`],
    ['with the line ends of Windows', text.replaceAll('\n', '\r\n')],
    ['without an end to its last line', text.trimEnd()],
    ['packed, whatever its name', gzipSync(text)],
    ['in UTF-16, little end first', utf16(text, 'le')],
    ['in UTF-16, big end first', utf16(text, 'be')],
    ['with semicolons', text.replaceAll(',', ';')],
    ['with tabs', text.replaceAll(',', '\t')],
    ['with other capitals in its header', text.replace(header, header.toUpperCase())],
    ['with more columns in another order', `Note,${header}\nx,${line}\n`],
  ])('%s is read', async (_how, content) => {
    const report = await take(content);
    expect(report).toEqual({
      read: 1,
      imported: { orders: 1, orderLines: 1, returns: 0, returnLines: 0, skus: 1 },
      setAside: [],
    });
    expect(await trial.documents('sku')).toMatchObject({ 'sku GIFTS:85123A': { name: 'CAFÉ £5 BAG' } });
  });

  it('in Windows-1252 loses only the lines that are not the same in UTF-8, until it is said', async () => {
    const bytes = Buffer.from(`${text}6,85123A,BAG,1,2010-12-01 08:26:00,2.55,1,France\n`, 'latin1');
    expect(reasonsOf(await take(bytes))).toEqual({ not_utf8: 1 });
    const said = await take(bytes, { ...onlineRetail, encoding: 'windows-1252' });
    expect(said.imported).toMatchObject({ orders: 1 });
    expect(reasonsOf(said)).toEqual({ already_imported: 1 });
  });

  it.each([
    ['in UTF-16 without a mark', Buffer.from(text, 'utf16le'), /UTF-16.*--encoding/],
    ['cut off while it was packed', gzipSync(text).subarray(0, 40), /cut off/],
    [
      'damaged while it was packed',
      Buffer.concat([gzipSync(text).subarray(0, 20), Buffer.alloc(60, 7)]),
      /gzip/,
    ],
    ['without anything', '', /no header row/],
    [
      'without its columns',
      'a,b,c\n1,2,3\n',
      /lacks the columns InvoiceNo, StockCode, .*Country; its header row says: a, b, c/,
    ],
    ['without one column', text.replace('Country', 'Land'), /lacks the column Country;/],
  ])('%s is refused before anything is written', async (_how, content, message) => {
    const refused = take(content);
    await expect(refused).rejects.toThrow(message);
    await expect(refused).rejects.toBeInstanceOf(InputError);
    expect(await trial.commits()).toBe(0);
  });

  it('that is not there is refused', async () => {
    await expect(trial.importFile('/nowhere/orders.csv', { map: onlineRetail })).rejects.toThrow(
      'is not there',
    );
  });

  it('of another shop is read with its own map', async () => {
    const map = orderMapSchema.parse({
      brand: { code: 'LEAF', name: 'Leaf' },
      columns: {
        reference: 'Order',
        sku: 'Article',
        quantity: 'Pieces',
        placedAt: 'Date',
        unitPrice: 'Price',
      },
      timeZone: 'Europe/Warsaw',
      dates: 'dmy',
      decimal: ',',
      notGoods: { codes: ['SHIPPING'] },
    });
    const report = await take(
      'Order;Article;Pieces;Date;Price\n100;HB-1;2;01.07.2026 10:00;12,50\n100;shipping;1;01.07.2026 10:00;4,00\n',
      map,
    );
    expect(report).toEqual({
      read: 2,
      imported: { orders: 1, orderLines: 1, returns: 0, returnLines: 0, skus: 1 },
      setAside: [{ reason: 'not_goods', lines: 1, example: 'line 3: 100;shipping;1;01.07.2026 10:00;4,00' }],
    });
    const documents = await trial.documents('order', 'orderLine', 'site', 'balance');
    expect(documents).toMatchObject({
      'order LEAF:100': { placedAt: '2026-07-01T08:00:00.000Z', carrier: null, country: null },
      'orderLine LEAF:100#00001': { quantity: 2, unitPriceMinor: 1250 },
    });
    // A warehouse that does not ask for opening stock keeps its building and its book as they are.
    expect(Object.keys(documents)).toHaveLength(2);
  });
});
