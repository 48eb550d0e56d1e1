import * as fc from 'fast-check';
import { balanceSchema } from '@floorhand/domain/stock/balance';
import { isPickable, locationSchema } from '@floorhand/domain/layout/location';
import { lotStopped } from '@floorhand/domain/stock/lot-stop';
import { describe, expect, it } from 'vitest';
import type { ListName } from './testing/import-trial.ts';
import { ImportTrial, Killed, trialNow, type ListReport } from './testing/import-trial.ts';

const today = trialNow.slice(0, 10);
const dirt = ['', ' ', '"', '"x', '=1+1', '\uFFFD', 'a|b', '0', '-1', 'x'.repeat(10_000)] as const;
const cell = (...values: readonly string[]) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...values) },
    { weight: 1, arbitrary: fc.constantFrom(...dirt) },
  );
const lines = (...cells: readonly fc.Arbitrary<string>[]) =>
  fc.array(
    fc.oneof(
      { weight: 12, arbitrary: fc.tuple(...cells).map((fields) => fields.join(',')) },
      { weight: 1, arbitrary: fc.constantFrom('', ',', '"', 'x', '"""', ',,,,,,,,,,,', 'a"b,c') },
    ),
    { maxLength: 14 },
  );

const sku = cell('A', 'B', 'C', 'D', 'a');
const bin = cell('P-1', 'P-2', 'B-1', 'Q-1', 'R-1', 'D-1', 'QUARANTINE');
const day = cell('', '2010-01-01', '2012-01-01', '2011-04-01', '2011-02-30');
const lot = cell('', 'L1', 'BAD');
/** A header per list, and lines under it of which about one in ten is broken. */
const files = {
  skus: [
    'sku,unitBarcode,caseBarcode,caseFactor,weight,lot,expiry,serial',
    lines(
      sku,
      cell('', '4006381333931', '4006381333948', '4006381333932'),
      cell('', '14006381333938'),
      cell('', '12'),
      cell('', '100', '1.5'),
      cell('', 'yes', 'no'),
      cell('', 'yes'),
      cell('', '', 'yes'),
    ),
  ],
  locations: [
    'location,kind,zone,level,blocked,renamedFrom,gone',
    lines(
      bin,
      cell('pick', 'bulk', 'quarantine', 'receiving', 'dock', 'overflow', ''),
      cell('', 'Z1'),
      cell('', '1', '2'),
      cell('', 'no', 'broken'),
      cell('', '', '', 'P-1'),
      cell('', '', '', 'yes'),
    ),
  ],
  stock: [
    'location,sku,quantity,lot,expiry,serial,status,reference',
    lines(
      bin,
      sku,
      cell('1', '5', '1', '2000000'),
      lot,
      day,
      cell('', 'S1', 'S2'),
      cell('', 'available', 'damaged', 'hold', 'altered', 'expired', 'recalled'),
      cell('', 'second'),
    ),
  ],
  faces: [
    'location,sku,min,max,gone',
    lines(bin, sku, cell('0', '2', '9', ''), cell('4', '9', ''), cell('', '', 'yes')),
  ],
  asns: [
    'reference,supplier,sku,quantity,lot,expiry,unit,cartons',
    lines(
      cell('N1', 'N2'),
      cell('Kilns', 'Kilns', 'Ovens'),
      sku,
      cell('5', '6'),
      lot,
      day,
      cell('', 'P-7', '340000000000000014', '340000000000000015'),
      cell('', '1'),
    ),
  ],
  returns: [
    'reference,sku,quantity,reason,announcedAt',
    lines(cell('R1', 'R2'), sku, cell('1', '2'), cell('', 'size', 'defect'), cell('', '2011-03-30')),
  ],
} as const satisfies Readonly<Record<ListName, readonly [string, fc.Arbitrary<string[]>]>>;

interface ListFile {
  readonly name: ListName;
  readonly text: string;
}
const fileOf = (name: ListName): fc.Arbitrary<ListFile> =>
  files[name][1].map((body) => ({ name, text: [files[name][0], ...body, ''].join('\n') }));
const anyFile = fc.oneof(...(Object.keys(files) as ListName[]).map(fileOf));
/** A few of each list, in any order, so that some come before what they rest on. */
const anyFiles = fc.array(anyFile, { minLength: 1, maxLength: 7 });
const whole: readonly ListName[] = ['skus', 'locations', 'stock', 'faces', 'asns', 'returns'];
const inOrder = fc.tuple(...whole.map(fileOf));

const lineCounts: Readonly<Record<ListName, string>> = {
  skus: 'skuLines',
  locations: 'locations',
  stock: 'stockLines',
  faces: 'faces',
  asns: 'asnLines',
  returns: 'returnLines',
};
const accountedFor = (name: ListName, { imported, setAside }: ListReport): number =>
  (imported[lineCounts[name]] ?? 0) + setAside.reduce((sum, aside) => sum + aside.lines, 0);

const mapOf = (name: ListName, unfit: string) =>
  name === 'stock'
    ? { columns: Object.fromEntries(files.stock[0].split(',').map((column) => [column, column])), unfit }
    : undefined;

const ways = fc.constantFrom('command line', 'tablet');

async function withTrial<T>(run: (trial: ImportTrial) => Promise<T>): Promise<T> {
  const trial = new ImportTrial();
  try {
    await trial.server().commitEvents('wh:1', { kind: 'system', id: 'test' }, () =>
      ['A', 'B'].map((code) =>
        lotStopped.create({
          skuId: `LEAF:${code}`,
          lot: 'BAD',
          status: 'recalled',
          reason: 'glass',
          at: trialNow,
        }),
      ),
    );
    return await run(trial);
  } finally {
    trial.end();
  }
}

/** Stock that pickers could take and must not. */
async function unsafeStock(trial: ImportTrial): Promise<readonly string[]> {
  const places = await trial.documents('location');
  const balances = Object.entries(await trial.documents('balance'));
  return balances.flatMap(([key, body]) => {
    const { place, status, expiry, lot: of, quantity } = balanceSchema.parse(body);
    const location = places[`location ${place.replace('loc:', '')}`];
    if (quantity <= 0 || location === undefined || !isPickable(locationSchema.parse(location))) return [];
    const isStopped = of === 'BAD' && (key.includes('LEAF:A|') || key.includes('LEAF:B|'));
    return status !== 'available' || (expiry !== null && expiry < today) || isStopped ? [key] : [];
  });
}

describe('any files', () => {
  it('have each line in exactly one place, the same when rehearsed, and add nothing twice', async () => {
    await fc.assert(
      fc.asyncProperty(inOrder, async (all) =>
        withTrial(async (trial) => {
          for (const { name, text } of all) {
            const dry = await trial.importList(name, text, { dry: true });
            const first = await trial.importList(name, text);
            expect(first).toEqual(dry);
            expect(accountedFor(name, first)).toBe(first.read);
            const [documents, commits] = [await trial.documents(), await trial.commits()];
            const again = await trial.importList(name, text);
            expect(accountedFor(name, again)).toBe(first.read);
            expect(again.imported[lineCounts[name]]).toBe(0);
            expect([await trial.documents(), await trial.commits()]).toEqual([documents, commits]);
          }
        }),
      ),
      { numRuns: 20 },
    );
  });

  it('never bring units into a pickable bin that must not be sold, nor a bin to such units', async () => {
    await fc.assert(
      fc.asyncProperty(anyFiles, fc.constantFrom('set_aside', 'quarantine'), ways, async (some, unfit, way) =>
        withTrial(async (trial) => {
          for (const { name, text } of [...some, ...some]) {
            if (way === 'tablet') await trial.importFromTablet(name, text, name === 'stock' ? { unfit } : {});
            else await trial.importList(name, text, { map: mapOf(name, unfit) });
            expect(await unsafeStock(trial)).toEqual([]);
          }
        }),
      ),
      { numRuns: 40 },
    );
  });

  it('end the same when the power is cut between any two commits and they are imported again', async () => {
    await fc.assert(
      fc.asyncProperty(inOrder, fc.nat({ max: 2 }), async (all, cut) => {
        const run = (commits: number) =>
          withTrial(async (trial) => {
            for (const { name, text } of all) {
              await trial.importList(name, text, { commits }).catch((error: unknown) => {
                if (!(error instanceof Killed)) throw error;
              });
              await trial.importList(name, text);
            }
            return trial.documents();
          });
        expect(await run(cut)).toEqual(await run(Infinity));
      }),
      { numRuns: 10 },
    );
  });

  it('end the same in whatever order they come, once each has been imported often enough', async () => {
    const clean = {
      skus: 'sku,lot,expiry\nA,yes,yes\nB,,\n',
      locations: 'location,kind\nP-1,pick\nQ-1,quarantine\n',
      stock:
        'location,sku,quantity,lot,expiry,status\nP-1,A,5,L1,2012-01-01,\nP-1,B,7,,,\nQ-1,B,2,,,damaged\n',
      faces: 'location,sku,min,max\nP-1,A,1,9\n',
      asns: 'reference,supplier,sku,quantity\nN1,Kilns,A,5\nN1,Kilns,B,6\n',
      returns: 'reference,sku,quantity\nR1,B,1\n',
    } as const;
    const settle = (order: readonly ListName[]) =>
      withTrial(async (trial) => {
        for (let round = 0; round < 3; round++)
          for (const name of order) await trial.importList(name, clean[name]);
        return trial.documents();
      });
    const expected = await settle(whole);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...whole], { minLength: 6 }), async (order) => {
        expect(await settle(order)).toEqual(expected);
      }),
      { numRuns: 6 },
    );
  });
});
