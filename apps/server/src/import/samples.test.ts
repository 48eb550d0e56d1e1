import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { importKindField } from '@floorhand/domain/imports/import-kind';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { recordReasons } from './records/record-reasons.ts';
import { setAsideReasons } from './set-aside.ts';
import { ImportTrial } from './testing/import-trial.ts';

const docs = fileURLToPath(new URL('../../../../docs/', import.meta.url));
const read = (name: string): string => readFileSync(`${docs}${name}`, 'utf8');

let trial: ImportTrial;
beforeEach(() => {
  trial = new ImportTrial();
});
afterEach(() => trial.end());

it('every sample of the guide is imported whole, in the order the guide tells', async () => {
  const counts: Record<string, unknown> = {};
  for (const name of importKindField.exclude(['orders']).options) {
    const map = JSON.parse(read(`samples/${name}.map.json`)) as unknown;
    const { imported, setAside } = await trial.importList(name, read(`samples/${name}.csv`), { map });
    expect(setAside).toEqual([]);
    counts[name] = Object.fromEntries(Object.entries(imported).filter(([, count]) => count > 0));
  }
  expect(counts).toEqual({
    skus: { skus: 3, skuLines: 3 },
    locations: { locations: 5 },
    stock: { stockLines: 5, quarantinedLines: 2 },
    faces: { faces: 2 },
    asns: { asns: 1, asnLines: 3 },
    returns: { returns: 2, returnLines: 3 },
  });
  expect(await trial.documents('sku', 'location', 'balance', 'inboundUnit', 'returnLine')).toMatchObject({
    'sku LEAF:HB-LAV-075': {
      weightGrams: 110,
      minimumRemainingLifeDays: 90,
      variant: { colour: 'lilac' },
      storage: { lengthMm: 160, widthMm: 50, heightMm: 35, velocity: 'A' },
    },
    'location B-09-05-1': {
      kind: 'bulk',
      xMm: 3500,
      yMm: 12_150,
      blocked: { reason: 'upright bent' },
      limits: { level: 4, capacityCm3: 1_500_000, mostWeightGrams: 900_000 },
    },
    'balance loc:A-01-01-1|LEAF:HB-LAV-075|L2611A||available': {
      quantity: 96,
      expiry: '2028-05-31',
      since: '2026-10-02T00:00:00.000Z',
    },
    'balance loc:QUARANTINE|LEAF:MG-STN-350|||damaged': { quantity: 3 },
    'inboundUnit 340000000000000021': { contents: [{ units: 120 }, { units: 24, cartons: 12 }] },
    'returnLine LEAF:RMA-7002#00001': { reason: 'defect' },
  });
});

it('the guide names every reason for which a line is set aside', () => {
  const guide = read('importing.md');
  const missing = [...Object.keys(recordReasons), ...setAsideReasons].filter(
    (reason) => !guide.includes(`\`${reason}\``),
  );
  expect(missing).toEqual([]);
});
