import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ImportTrial, reasonsOf } from '../testing/import-trial.ts';

let trial: ImportTrial;
beforeEach(() => {
  trial = new ImportTrial();
});
afterEach(() => trial.end());

const header =
  'sku,name,unit,unitBarcode,caseBarcode,caseFactor,weight,length,width,height,lot,expiry,velocity,temperature,minimumRemainingLifeDays,variant colour';
const balm =
  'hb-1,"Balm, 75 ml",tube,4006381333931,14006381333938,12,110,160,50,35,yes,yes,a,ambient,60,green';

describe('a list of articles', () => {
  it('brings everything an article has, and its brand', async () => {
    const report = await trial.importList('skus', `${header}\n${balm}\n`);
    expect(report).toEqual({
      read: 1,
      imported: { orders: 0, orderLines: 0, returns: 0, returnLines: 0, skus: 1, skuLines: 1 },
      setAside: [],
    });
    expect(await trial.documents('sku', 'barcode', 'brand')).toMatchObject({
      'brand LEAF': { code: 'LEAF', name: 'LEAF' },
      'sku LEAF:HB-1': {
        code: 'HB-1',
        name: 'Balm, 75 ml',
        unit: 'tube',
        variant: { colour: 'green' },
        packs: [
          { level: 'unit', factor: 1 },
          { level: 'case', factor: 12 },
        ],
        tracking: { lot: true, expiry: true, serial: false },
        weightGrams: 110,
        minimumRemainingLifeDays: 60,
        storage: { velocity: 'A', temperature: 'ambient', lengthMm: 160, widthMm: 50, heightMm: 35 },
      },
      'barcode 04006381333931': { matches: [{ skuId: 'LEAF:HB-1', level: 'unit', factor: 1 }] },
      'barcode 14006381333938': { matches: [{ skuId: 'LEAF:HB-1', level: 'case', factor: 12 }] },
      'barcode HB-1': { matches: [{ skuId: 'LEAF:HB-1', level: 'unit', factor: 1 }] },
    });
  });

  it('may give bar codes line by line, and changes only what it says', async () => {
    await trial.importList('skus', `${header}\n${balm}\n`);
    const report = await trial.importList(
      'skus',
      [
        'sku,barcode,barcodeLevel,barcodeFactor,weight',
        'HB-1,24006381333935,inner,4,115',
        'HB-1,4006381333948,,,',
        'HB-2,HOUSE-7,,,',
      ].join('\n'),
    );
    expect(report.imported).toMatchObject({ skus: 2, skuLines: 3 });
    expect(await trial.documents('sku', 'barcode')).toMatchObject({
      'sku LEAF:HB-1': {
        name: 'Balm, 75 ml',
        weightGrams: 115,
        packs: [
          { level: 'unit', factor: 1 },
          { level: 'inner', factor: 4 },
          { level: 'case', factor: 12 },
        ],
      },
      'sku LEAF:HB-2': { name: 'HB-2' },
      'barcode 24006381333935': { matches: [{ skuId: 'LEAF:HB-1', level: 'inner', factor: 4 }] },
      'barcode HOUSE-7': { matches: [{ skuId: 'LEAF:HB-2', level: 'unit', factor: 1 }] },
    });
  });

  it('is known again, and takes what changed', async () => {
    await trial.importList('skus', `${header}\n${balm}\n`);
    const commits = await trial.commits();
    expect(reasonsOf(await trial.importList('skus', `${header}\n${balm}\n`))).toEqual({
      already_imported: 1,
    });
    expect(await trial.commits()).toBe(commits);
    const changed = await trial.importList('skus', `${header}\n${balm.replace(',110,', ',120,')}\n`);
    expect(changed.imported).toMatchObject({ skus: 1 });
  });

  it('names the article that has a bar code already, also within the file', async () => {
    const report = await trial.importList('skus', 'sku,unitBarcode\nA,4006381333931\nB,04006381333931\n');
    expect(report).toMatchObject({
      imported: { skus: 1 },
      setAside: [
        {
          reason: 'barcode_of_another_sku',
          lines: 1,
          example:
            'line 3: "04006381333931" is the bar code of another article: correct one of them (of LEAF:A) | B,04006381333931',
        },
      ],
    });
    const shared = { columns: { sku: 'sku', unitBarcode: 'unitBarcode' }, barcodes: 'shared' };
    const both = await trial.importList('skus', 'sku,unitBarcode\nB,4006381333931\n', { map: shared });
    expect(both.imported).toMatchObject({ skus: 1 });
  });

  it('reads other words, units and signs by its map', async () => {
    const map = {
      columns: { sku: 'Artikel', weight: 'Gewicht', length: 'Länge', lot: 'Charge', velocity: 'Klasse' },
      constants: { unit: 'box', temperature: 'cool' },
      words: { lot: { ja: 'yes', nein: 'no' }, velocity: { schnell: 'A' } },
      units: { weight: 'kg', length: 'cm' },
      decimal: ',',
      attributes: { Farbe: 'colour' },
    };
    await trial.importList(
      'skus',
      '\uFEFFArtikel;Gewicht;Länge;Charge;Klasse;Farbe\r\n7;1,25;12,4;ja;SCHNELL;rot\r\n',
      { map },
    );
    expect(await trial.documents('sku')).toMatchObject({
      'sku LEAF:7': {
        unit: 'box',
        weightGrams: 1250,
        variant: { colour: 'rot' },
        tracking: { lot: true },
        storage: { lengthMm: 124, velocity: 'A', temperature: 'cool' },
      },
    });
  });

  it.each([
    ['value_missing', 'sku,name', ',Mug', 'column sku is empty: fill it in'],
    ['code_not_usable', 'sku,name', 'a|b,Mug', 'column sku, "a|b" cannot be a code'],
    ['check_digit', 'sku,unitBarcode', 'A,4006381333932', 'column unitBarcode, "4006381333932" does not end'],
    ['number_spoiled', 'sku,unitBarcode', 'A,4.00638E+12', 'column unitBarcode, "4.00638E+12" was rounded'],
    ['value_missing', 'sku,caseBarcode', 'A,14006381333938', 'column caseFactor is empty'],
    ['number_unreadable', 'sku,weight', 'A,1.2.3', 'column weight, "1.2.3" is no number'],
    ['number_out_of_range', 'sku,length', 'A,-4', 'column length, "-4" is outside'],
    ['word_unknown', 'sku,velocity', 'A,fast', 'column velocity, "fast" is no word this column knows'],
    ['word_unknown', 'sku,hazard', 'A,liquid', 'a class of dangerous goods such as 3 or 2.1'],
    ['formula', 'sku,name', 'A,=HYPERLINK(1)', 'column name, "=HYPERLINK(1)" begins like a formula'],
    ['formula', 'sku,variant size', 'A,=1+1', 'column variant size, "=1+1" begins like a formula'],
    ['text_too_long', 'sku,name', `A,${'x'.repeat(10_000)}`, 'is too long: shorten it'],
    ['wrong_columns', 'sku,name', 'A,Mug,1', 'line 2: A,Mug,1'],
  ])('sets aside for %s with the cell and what to do', async (...[reason, columns, line, says]) => {
    const { read, imported, setAside } = await trial.importList('skus', `${columns}\n${line}\n`);
    expect({ read, skus: imported['skus'], reasons: setAside.map((aside) => aside.reason) }).toEqual({
      read: 1,
      skus: 0,
      reasons: [reason],
    });
    expect(setAside[0]?.example).toContain(says);
    expect(setAside[0]?.example.length).toBeLessThan(500);
  });

  it('keeps the zeros that a spreadsheet guards with a formula, and a name over two lines', async () => {
    await trial.importList('skus', 'sku,name\n"=""00123""","Mug\nwith ""ear"""\n');
    expect(await trial.documents('sku')).toMatchObject({ 'sku LEAF:00123': { name: 'Mug with "ear"' } });
  });

  it('leaves an article out whole when its lines disagree or one cannot be read', async () => {
    const report = await trial.importList('skus', 'sku,weight\nA,1\nA,2\nB,1\nB,x\n');
    expect(report.imported).toMatchObject({ skus: 0 });
    expect(reasonsOf(report)).toEqual({ lines_disagree: 2, document_incomplete: 1, number_unreadable: 1 });
  });

  it('does not change how stock is tracked', async () => {
    await trial.importList('skus', 'sku\nA\n');
    await trial.importList('locations', 'location,kind\nA-01-01-1,pick\n');
    await trial.importList('stock', 'location,sku,quantity\nA-01-01-1,A,5\n');
    expect(reasonsOf(await trial.importList('skus', 'sku,lot\nA,yes\n'))).toEqual({ tracking_in_use: 1 });
  });
});

describe('a file', () => {
  it.each([
    ['without anything', '', 'has no header row'],
    ['without a column that is needed', 'name\nMug\n', 'lacks the column sku'],
    ['with a column twice', 'sku,sku\nA,B\n', 'has two columns sku'],
  ])('%s is refused before anything is written', async (_what, text, message) => {
    await expect(trial.importList('skus', text)).rejects.toThrow(message);
    expect(await trial.commits()).toBe(0);
  });

  it.each([
    ['without columns', { columns: {} }, 'columns lacks sku'],
    ['with a member nobody knows', { columns: { sku: 'a' }, delimeter: ';' }, 'delimeter'],
    ['with a column nobody knows', { columns: { sku: 'a', colour: 'b' } }, 'colour'],
  ])('is refused by a map %s', async (_what, map, message) => {
    await expect(trial.importList('skus', 'a\nb\n', { map })).rejects.toThrow(message);
  });

  it('of a header alone is empty', async () => {
    expect(await trial.importList('skus', 'sku,name\n')).toMatchObject({ read: 0, setAside: [] });
    expect(await trial.commits()).toBe(0);
  });
});
