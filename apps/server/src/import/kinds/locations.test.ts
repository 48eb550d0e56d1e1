import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ImportTrial, reasonsOf } from '../testing/import-trial.ts';

let trial: ImportTrial;
beforeEach(() => {
  trial = new ImportTrial();
});
afterEach(() => trial.end());

const rack = [
  'location,kind,zone,level,capacity,mostWeight,velocity,mixing,blocked',
  'b-02-01-1,reserve,BULK,1,1500000,900000,C,any,',
  'A-01-02-1,pick,PICK,2,150000,90000,a,one sku,',
  'A-10-01-1,pick,PICK,1,150000,90000,b,one_sku,broken beam',
].join('\n');

describe('a list of places', () => {
  it('makes bins, their limits, and the aisles and crossings of a new building', async () => {
    const report = await trial.importList('locations', rack);
    expect(report).toEqual({
      read: 3,
      imported: { orders: 0, orderLines: 0, returns: 0, returnLines: 0, skus: 0, locations: 3 },
      setAside: [],
    });
    const documents = await trial.documents('site', 'location');
    expect(documents).toMatchObject({
      'site site': {
        name: 'Warehouse 1',
        quarantine: 'QUARANTINE',
        plan: {
          aisles: [
            { code: 'A', xMm: 0 },
            { code: 'B', xMm: 3500 },
          ],
          crossAisleYsMm: [0, 14_850],
        },
      },
      'location QUARANTINE': { kind: 'quarantine' },
      'location B-02-01-1': {
        kind: 'bulk',
        aisle: 'B',
        segments: ['B', '02', '01', '1'],
        xMm: 3500,
        yMm: 2700,
        limits: { level: 0, capacityCm3: 1_500_000, mostWeightGrams: 900_000, velocity: 'C', mixing: 'any' },
      },
      'location A-01-02-1': { kind: 'pick', zone: 'PICK', limits: { level: 1, mixing: 'one_sku' } },
      'location A-10-01-1': { blocked: { reason: 'broken beam' } },
    });
    const commits = await trial.commits();
    expect(reasonsOf(await trial.importList('locations', rack))).toEqual({ already_imported: 3 });
    expect(await trial.commits()).toBe(commits);
  });

  it('changes what it says and leaves the rest, without moving anything', async () => {
    await trial.importList('locations', rack);
    await trial.importList('locations', 'location,kind,velocity\nA-10-01-1,pick,C\n');
    expect(await trial.documents('location')).toMatchObject({
      'location A-10-01-1': {
        zone: 'PICK',
        yMm: 13_500,
        blocked: { reason: 'broken beam' },
        limits: { velocity: 'C', mixing: 'one_sku' },
      },
    });
  });

  it('takes coordinates, sizes and words of a map', async () => {
    const map = {
      columns: { location: 'Platz', kind: 'Art', x: 'X', y: 'Y', length: 'L', width: 'B', height: 'H' },
      words: { kind: { Regal: 'pick' } },
      units: { length: 'm' },
      decimal: ',',
      grid: { crossAislesMm: [0, 30_000] },
      siteName: 'Halle 3',
      timeZone: 'Europe/Berlin',
    };
    await trial.importList('locations', 'Platz;Art;X;Y;L;B;H\nR-1;Regal;7,5;12;0,6;0,4;0,5\n', { map });
    expect(await trial.documents('location', 'site')).toMatchObject({
      'site site': {
        name: 'Halle 3',
        timeZone: 'Europe/Berlin',
        plan: { aisles: [{ code: 'R', xMm: 7500 }], crossAisleYsMm: [0, 30_000] },
      },
      'location R-1': { xMm: 7500, yMm: 12_000, limits: { capacityCm3: 120_000, longestSideMm: 600 } },
    });
  });

  it('renames and takes away what is empty, and keeps what has stock', async () => {
    await trial.importList('locations', rack);
    await trial.importList('skus', 'sku\nA\n');
    await trial.importList('stock', 'location,sku,quantity\nA-01-02-1,A,5\n');
    const report = await trial.importList(
      'locations',
      [
        'location,renamedFrom,gone,kind',
        'A-01-02-1,,yes,',
        'A-99-02-1,A-01-02-1,,',
        'A-11-01-1,A-10-01-1,,',
        'B-02-01-1,,yes,',
        'QUARANTINE,,yes,',
        'N-1,,,',
      ].join('\n'),
    );
    expect(report.imported).toMatchObject({ locations: 2 });
    expect(reasonsOf(report)).toEqual({
      location_has_stock: 2,
      location_needed: 1,
      kind_missing: 1,
    });
    const places = Object.keys(await trial.documents('location'));
    expect(places).toEqual([
      'location A-01-02-1',
      'location A-11-01-1',
      'location PROBLEM-1',
      'location QUARANTINE',
    ]);
    expect(await trial.documents('location')).toMatchObject({
      'location A-11-01-1': { segments: ['A', '11', '01', '1'], blocked: { reason: 'broken beam' } },
    });
  });

  it('takes one line per place, and no new name from a place that is still listed', async () => {
    const report = await trial.importList(
      'locations',
      'location,kind,renamedFrom\nA-1,pick,\nA-1,bulk,\nB-1,pick,A-1\n',
    );
    expect(report.imported).toMatchObject({ locations: 1 });
    expect(reasonsOf(report)).toEqual({ line_twice: 1, renamed_still_listed: 1 });
  });

  it('adds aisles to a building to the right, and crossings behind them', async () => {
    await trial.importList('locations', 'location,kind\nA-01-01-1,pick\n');
    await trial.importList('locations', 'location,kind\nC-20-01-1,pick\nB-01-01-1,pick\n');
    expect(await trial.documents('site')).toMatchObject({
      'site site': {
        plan: {
          aisles: [
            { code: 'A', xMm: 0 },
            { code: 'B', xMm: 3500 },
            { code: 'C', xMm: 7000 },
          ],
          crossAisleYsMm: [0, 2700, 28_350],
        },
      },
    });
  });

  it.each([
    ['word_unknown', 'location,kind', 'A-1,attic'],
    ['number_out_of_range', 'location,kind,level', 'A-1,pick,0'],
    ['word_unknown', 'location,kind,hazards', 'A-1,pick,3 petrol'],
    ['code_not_usable', 'location,kind,aisle', 'A-1,pick,a|b'],
    ['value_missing', 'location,kind', ',pick'],
  ])('sets aside for %s', async (reason, columns, line) => {
    expect(reasonsOf(await trial.importList('locations', `${columns}\n${line}\n`))).toEqual({ [reason]: 1 });
  });
});
