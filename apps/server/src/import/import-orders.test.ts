import { releaseWave } from '@floorhand/domain/jobs/picking/decide/release-wave';
import { locationSet, siteSet } from '@floorhand/domain/layout/layout-events';
import { siteSchema } from '@floorhand/domain/layout/location';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { routePlanner } from '../core/route-planner.ts';
import { zoneOffset } from '../core/zone-offset.ts';
import { accountedFor, ImportTrial, Killed, reasonsOf, trialNow } from './testing/import-trial.ts';

let trial: ImportTrial;
beforeEach(() => {
  trial = new ImportTrial();
});
afterEach(() => trial.end());

const balm = '536365,85123A,WHITE HANGING HEART,6,2010-12-01 08:26:00,2.55,17850,United Kingdom';
const lantern = '536365,71053,WHITE METAL LANTERN,2,2010-12-01 08:27:00,3.39,17850,United Kingdom';
const french = '536370,22728,ALARM CLOCK PINK,24,2011-03-28 08:45:00,3.75,12583,France';
const credit = 'C536379,22728,ALARM CLOCK PINK,-1,2010-12-01 09:41:00,3.75,12583,France';

describe('an order file', () => {
  it('becomes orders, returns and the products they name', async () => {
    const report = await trial.import([balm, lantern, french, credit]);
    expect(report).toEqual({
      read: 4,
      imported: { orders: 2, orderLines: 3, returns: 1, returnLines: 1, skus: 3 },
      setAside: [],
    });
    expect(await trial.documents('order', 'orderLine', 'return', 'returnLine', 'brand')).toMatchObject({
      'brand GIFTS': { code: 'GIFTS' },
      'order GIFTS:536365': {
        placedAt: '2010-12-01T08:26:00.000Z',
        paidAt: '2010-12-01T08:26:00.000Z',
        status: 'open',
        channel: 'web',
        orderType: 'B2C',
        carrier: 'ROYALMAIL',
        service: 'tracked48',
        country: 'United Kingdom',
        lines: 2,
        units: 8,
      },
      // Summer time had begun the day before.
      'order GIFTS:536370': { placedAt: '2011-03-28T07:45:00.000Z', carrier: 'DHL' },
      'orderLine GIFTS:536365#00001': { skuId: 'GIFTS:85123A', quantity: 6, unitPriceMinor: 255 },
      'orderLine GIFTS:536365#00002': { skuId: 'GIFTS:71053', quantity: 2, unitPriceMinor: 339 },
      'return GIFTS:C536379': { units: 1, status: 'announced', country: 'France' },
      'returnLine GIFTS:C536379#00001': { skuId: 'GIFTS:22728', quantity: 1 },
    });
  });

  it('is B2B from a hundred units on', async () => {
    await trial.import([
      '1,22728,CLOCK,60,2010-12-01 08:26:00,1,1,France',
      '1,22729,CLOCK RED,40,2010-12-01 08:26:00,1,1,France',
      '2,22728,CLOCK,99,2010-12-01 08:26:00,1,1,France',
    ]);
    expect(await trial.documents('order')).toMatchObject({
      'order GIFTS:1': { orderType: 'B2B' },
      'order GIFTS:2': { orderType: 'B2C' },
    });
  });

  it('keeps an order whole when its lines are scattered, and the same SKU twice as two lines', async () => {
    const report = await trial.import([balm, french, lantern, balm]);
    expect(report.imported).toMatchObject({ orders: 2, orderLines: 4 });
    expect(Object.keys(await trial.documents('orderLine'))).toEqual([
      'orderLine GIFTS:536365#00001',
      'orderLine GIFTS:536365#00002',
      'orderLine GIFTS:536365#00003',
      'orderLine GIFTS:536370#00001',
    ]);
  });

  it('names a product by what most lines call it, and its code is its bar code in either case', async () => {
    await trial.import([
      '1,85123a,HEART,1,2010-12-01 08:26:00,1,1,France',
      '2,85123A,WHITE HEART,1,2010-12-01 08:26:00,1,1,France',
      '3,85123A,WHITE HEART,1,2010-12-01 08:26:00,0,1,France',
      '4,85123A,wrongly sold,1,2010-12-01 08:26:00,1,1,France',
      '4,85123A,wrongly sold,1,2010-12-01 08:26:00,1,1,France',
      '4,85123A,wrongly sold,1,2010-12-01 08:26:00,1,1,France',
      '5,99999,nan,1,2010-12-01 08:26:00,1,1,France',
    ]);
    expect(await trial.documents('sku', 'barcode')).toMatchObject({
      'sku GIFTS:85123A': { name: 'WHITE HEART' },
      'sku GIFTS:99999': { name: '99999' },
      'barcode 85123A': { matches: [{ skuId: 'GIFTS:85123A', level: 'unit', factor: 1 }] },
    });
  });
});

describe('a line that is set aside', () => {
  it.each([
    ['reference_missing', ',85123A,HEART,6,2010-12-01 08:26:00,2.55,1,France'],
    ['reference_not_usable', '5|3,85123A,HEART,6,2010-12-01 08:26:00,2.55,1,France'],
    ['accounting_entry', 'A563185,B,Adjust bad debt,1,2010-12-01 08:26:00,-11062.06,,France'],
    ['sku_missing', '5,,HEART,6,2010-12-01 08:26:00,2.55,1,France'],
    ['sku_not_usable', '5,12|34,HEART,6,2010-12-01 08:26:00,2.55,1,France'],
    ['not_goods', '5,POST,POSTAGE,1,2010-12-01 08:26:00,18,1,France'],
    ['not_goods', '5,m,Manual,1,2010-12-01 08:26:00,18,1,France'],
    ['not_goods', 'C5,D,Discount,-1,2010-12-01 08:26:00,18,1,France'],
    ['not_goods', '5,BANK CHARGES,Bank Charges,1,2010-12-01 08:26:00,18,1,France'],
    ['not_goods', '5,gift_0001_30,Gift Voucher,1,2010-12-01 08:26:00,18,1,France'],
    ['quantity_zero', '5,85123A,HEART,0,2010-12-01 08:26:00,2.55,1,France'],
    ['quantity_unreadable', '5,85123A,HEART,6.5,2010-12-01 08:26:00,2.55,1,France'],
    ['quantity_out_of_range', '5,85123A,HEART,1000001,2010-12-01 08:26:00,2.55,1,France'],
    ['quantity_out_of_range', '5,85123A,HEART,999999999999999,2010-12-01 08:26:00,2.55,1,France'],
    ['write_off', '5,85123A,nan,-10,2010-12-01 08:26:00,0,,France'],
    ['credit_positive', 'C5,85123A,HEART,10,2010-12-01 08:26:00,1,1,France'],
    ['date_unreadable', '5,85123A,HEART,6,2010-02-30 08:26:00,2.55,1,France'],
    ['date_unreadable', '5,85123A,HEART,6,yesterday,2.55,1,France'],
    ['price_unreadable', '5,85123A,HEART,6,2010-12-01 08:26:00,cheap,1,France'],
    ['country_not_usable', `5,85123A,HEART,6,2010-12-01 08:26:00,2.55,1,${'X'.repeat(61)}`],
    ['clerk_note', '5,85123A,nan,56,2010-12-01 08:26:00,0,,France'],
    ['clerk_note', '5,85123A,amazon,20,2010-12-01 08:26:00,0,,France'],
    ['wrong_columns', '5,85123A,HEART,6,2010-12-01 08:26:00,2.55,1'],
    ['wrong_columns', '5,85123A,HEART,WHITE,6,2010-12-01 08:26:00,2.55,1,France'],
    ['broken_quoting', '5,85123A,"HEART" WHITE,6,2010-12-01 08:26:00,2.55,1,France'],
    ['broken_quoting', '5,85123A,RETRO "TEA",6,2010-12-01 08:26:00,2.55,1,France'],
    ['header_repeated', 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country'],
  ])('%s: %s', async (reason, line) => {
    const report = await trial.import([balm, line]);
    expect(report).toEqual({
      read: 2,
      imported: { orders: 1, orderLines: 1, returns: 0, returnLines: 0, skus: 1 },
      setAside: [{ reason, lines: 1, example: `line 3: ${line}` }],
    });
  });

  it('leaves goods that are free but named to the order', async () => {
    const report = await trial.import([balm, '7,85123A,WHITE HANGING HEART,1,2010-12-01 08:26:00,0,,France']);
    expect(report.imported.orders).toBe(2);
  });

  it('takes the rest of its order with it when goods may be missing', async () => {
    const broken = '536365,71053,WHITE METAL LANTERN,two,2010-12-01 08:27:00,3.39,17850,United Kingdom';
    const report = await trial.import([balm, broken, french]);
    expect(report.imported).toMatchObject({ orders: 1, orderLines: 1 });
    expect(reasonsOf(report)).toEqual({ quantity_unreadable: 1, order_incomplete: 1 });
    const mended = await trial.import([balm, lantern, french]);
    expect(mended.imported).toMatchObject({ orders: 1, orderLines: 2 });
    expect(reasonsOf(mended)).toEqual({ already_imported: 1 });
  });

  it('costs no other line when a quotation mark is missing', async () => {
    const report = await trial.import([
      balm,
      '7,85123A,"HEART,1,2010-12-01 08:26:00,1,1,France',
      french,
      credit,
    ]);
    expect(report.imported).toMatchObject({ orders: 2, returns: 1 });
    expect(reasonsOf(report)).toEqual({ broken_quoting: 1 });
  });

  it('names lines of a document too big to add up', async () => {
    const line = '9,85123A,HEART,1000000,2010-12-01 08:26:00,1,1,France';
    const report = await trial.import(Array.from({ length: 101 }, () => line));
    expect(reasonsOf(report)).toEqual({ order_too_large: 101 });
    const long = await trial.import(Array.from({ length: 5001 }, () => line.replace('1000000', '1')));
    expect(reasonsOf(long)).toEqual({ order_too_large: 5001 });
  });
});

describe('importing again', () => {
  it('changes nothing', async () => {
    await trial.import([balm, lantern, french, credit]);
    const [before, commits] = [await trial.documents(), await trial.commits()];
    const report = await trial.import([balm, lantern, french, credit]);
    expect(report.imported).toEqual({ orders: 0, orderLines: 0, returns: 0, returnLines: 0, skus: 0 });
    expect(reasonsOf(report)).toEqual({ already_imported: 4 });
    expect(await trial.documents()).toEqual(before);
    expect(await trial.commits()).toBe(commits);
  });

  it('leaves a document alone whose content is another now', async () => {
    await trial.import([balm, lantern, french, credit]);
    const report = await trial.import([balm, french.replace(',24,', ',23,'), credit.replace(',-1,', ',-2,')]);
    expect(report.imported).toMatchObject({ orders: 0, returns: 0 });
    expect(reasonsOf(report)).toEqual({ changed_since_import: 3 });
  });

  it('takes what is new in a longer file', async () => {
    await trial.import([balm, lantern]);
    const report = await trial.import([balm, lantern, french]);
    expect(report.imported).toEqual({ orders: 1, orderLines: 1, returns: 0, returnLines: 0, skus: 1 });
    expect(reasonsOf(report)).toEqual({ already_imported: 2 });
  });

  it('writes nothing in a dry run, and says what would be written', async () => {
    const dry = await trial.import([balm, lantern, french, credit], { dry: true });
    expect(await trial.documents()).toEqual({});
    expect(await trial.import([balm, lantern, french, credit])).toEqual(dry);
    const again = await trial.import([balm], { dry: true });
    expect(reasonsOf(again)).toEqual({ changed_since_import: 1 });
  });
});

describe('an import that is killed', () => {
  const lines = Array.from(
    { length: 900 },
    (_, i) => `${i},${20_000 + (i % 37)},THING ${i % 37},${(i % 90) + 1},2010-12-01 08:26:00,1,1,France`,
  );

  it('ends the same after another run, wherever it stopped', async () => {
    await trial.import(lines);
    const whole = await trial.documents();
    for (let commits = 0; commits <= 5; commits += 1) {
      const other = new ImportTrial();
      try {
        await expect(other.import(lines, { commits })).rejects.toBeInstanceOf(Killed);
        const report = await other.import(lines);
        expect(accountedFor(report)).toBe(900);
        expect(await other.documents()).toEqual(whole);
      } finally {
        other.end();
      }
    }
  });
});

describe('the building', () => {
  const release = (orderIds: string[]) =>
    trial.server().commitEvents('wh:1', { kind: 'system', id: 'test' }, (view) => {
      const decision = releaseWave.decide({ select: { kind: 'orders', orderIds } }, view, {
        commandId: '00000000-0000-4000-8000-000000000001',
        laneId: 'l',
        deviceId: 'd',
        operatorId: 'o',
        occurredAt: trialNow,
        seen: null,
        expect: null,
        blobs: [],
        ownWords: null,
        planRoute: routePlanner,
        zoneOffset,
      });
      return decision.ok ? decision.value : [];
    });

  it('is made with all that releasing and picking need', async () => {
    await trial.import([balm, lantern, french]);
    await release(['GIFTS:536365', 'GIFTS:536370']);
    expect(await trial.documents('order')).toMatchObject({
      'order GIFTS:536365': { status: 'released' },
      'order GIFTS:536370': { status: 'released' },
    });
    const { 'site site': site } = await trial.documents('site');
    expect(siteSchema.parse(site)).toMatchObject({
      timeZone: 'Europe/London',
      quarantine: 'Q-01',
      cartSlots: 6,
      cutOffs: [
        { carrier: 'DHL', brand: null, time: '15:00' },
        { carrier: 'ROYALMAIL', brand: null, time: '16:30' },
      ],
    });
  });

  it('has stock by whole lots for what is ordered, the busiest product nearest to the front', async () => {
    await trial.import([balm, lantern, '8,71053,WHITE METAL LANTERN,470,2010-12-01 08:27:00,3.39,1,France']);
    const balances = Object.values(await trial.documents('balance'));
    expect(balances).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ place: 'loc:R-01-02-1', skuId: 'GIFTS:71053', quantity: 960 }),
        expect.objectContaining({ place: 'loc:R-01-02-2', skuId: 'GIFTS:85123A', quantity: 480 }),
      ]),
    );
    expect(balances).toHaveLength(4);
  });

  it('tops stock up only as far as it is not enough', async () => {
    await trial.import([balm]);
    await trial.import([balm, '8,85123A,WHITE HANGING HEART,450,2010-12-01 08:27:00,3.39,1,France']);
    const stock = () => trial.documents('balance');
    expect(Object.values(await stock())).toContainEqual(
      expect.objectContaining({ place: 'loc:R-01-02-1', quantity: 480 }),
    );
    await trial.import(['9,85123A,WHITE HANGING HEART,1,2010-12-01 08:27:00,3.39,1,France']);
    expect(Object.values(await stock())).toContainEqual(
      expect.objectContaining({ place: 'loc:R-01-02-1', quantity: 960 }),
    );
  });

  it('gets its own aisles beside those it has', async () => {
    const site = siteSchema.parse({
      name: 'DC 2',
      timeZone: 'Europe/Amsterdam',
      holidays: [],
      cutOffs: [{ carrier: 'DHL', brand: null, time: '12:00' }],
      plan: { aisles: [{ code: 'R', xMm: 7000 }], crossAisleYsMm: [0, 6000] },
      cartSlots: 4,
      maximumStopsPerRun: 30,
      zeroCheck: false,
      quarantine: 'QUARANTINE',
      practice: true,
    });
    const mine = {
      kind: 'pick',
      zone: 'PICK',
      brand: null,
      aisle: 'R',
      segments: ['R', '01', '01', '1'],
    } as const;
    await trial.server().commitEvents('wh:1', { kind: 'system', id: 'test' }, () => [
      siteSet.create({ site }),
      locationSet.create({
        locationId: 'R-01-01-1',
        location: { ...mine, segments: [...mine.segments], xMm: 0, yMm: 0, blocked: null, doubtful: false },
      }),
    ]);
    await trial.import([balm]);
    const documents = await trial.documents('site', 'location');
    expect(documents['site site']).toEqual({
      ...site,
      cutOffs: [...site.cutOffs, { carrier: 'ROYALMAIL', brand: null, time: '16:30' }],
      plan: {
        aisles: [
          { code: 'R', xMm: 7000 },
          { code: 'S', xMm: 10_500 },
        ],
        crossAisleYsMm: [0, 6000],
      },
    });
    expect(documents['location R-01-01-1']).toMatchObject({ zone: 'PICK' });
    expect(documents['location S-01-01-1']).toMatchObject({
      zone: 'GIFTS',
      brand: 'GIFTS',
      xMm: 10_500,
      yMm: 1350,
    });
    expect(documents['handlingUnit T-100']).toBeUndefined();
  });
});
