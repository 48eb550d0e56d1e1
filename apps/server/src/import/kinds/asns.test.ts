import { inboundLoadClosed, inboundReceived } from '@floorhand/domain/inbound/inbound-events';
import type { DomainEvent } from '@floorhand/domain/kernel/event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ImportTrial, reasonsOf } from '../testing/import-trial.ts';

let trial: ImportTrial;
beforeEach(async () => {
  trial = new ImportTrial();
  await trial.importList('skus', 'sku,lot,expiry\nMUG,,\nBOWL,,\nBALM,yes,yes\n');
});
afterEach(() => trial.end());

const happens = (...events: readonly DomainEvent[]) =>
  trial.server().commitEvents('wh:1', { kind: 'system', id: 'test' }, () => events);
const pallet = '340000000000000014';
const header =
  'reference,supplier,loadType,expectedAt,sku,quantity,lot,expiry,unit,cartons,tolerancePercent,neededNow';
const first = [
  header,
  `ASN-1,Potteries,pallets,2011-04-02 09:30,MUG,48,,,${pallet},4,2,`,
  'ASN-2,Kilns,loose cartons,,BOWL,6,,,,,,yes',
  `ASN-1,Potteries,,,BALM,24,L1,2012-06-30,${pallet},2,,`,
  `ASN-1,,,,MUG,12,,,P-77,1,,`,
].join('\n');

describe('a list of deliveries', () => {
  it('announces each with its lines and what its pallets hold', async () => {
    expect(await trial.importList('asns', first)).toEqual({
      read: 4,
      imported: { orders: 0, orderLines: 0, returns: 0, returnLines: 0, skus: 0, asns: 2, asnLines: 4 },
      setAside: [],
    });
    expect(await trial.documents('inbound', 'inboundLine', 'inboundUnit')).toMatchObject({
      'inbound LEAF:ASN-1': {
        kind: 'asn',
        supplier: 'Potteries',
        loadType: 'pallets',
        expectedAt: '2011-04-02T09:30:00.000Z',
        lines: 2,
        units: 84,
        status: 'open',
      },
      'inbound LEAF:ASN-2': { loadType: 'loose_cartons', expectedAt: null },
      'inboundLine LEAF:ASN-1|LEAF:MUG': { line: 1, ordered: 60, tolerancePercent: 2, lots: [] },
      'inboundLine LEAF:ASN-1|LEAF:BALM': { lots: [{ lot: 'L1', expiry: '2012-06-30', ordered: 24 }] },
      'inboundLine LEAF:ASN-2|LEAF:BOWL': { neededNow: true },
      [`inboundUnit ${pallet}`]: {
        kind: 'pallet',
        contents: [
          { skuId: 'LEAF:MUG', lot: null, expiry: null, units: 48, cartons: 4 },
          { skuId: 'LEAF:BALM', lot: 'L1', expiry: '2012-06-30', units: 24, cartons: 2 },
        ],
      },
      'inboundUnit P-77': { contents: [{ skuId: 'LEAF:MUG', units: 12, cartons: 1 }] },
    });
    const commits = await trial.commits();
    expect(reasonsOf(await trial.importList('asns', first))).toEqual({ already_imported: 4 });
    expect(await trial.commits()).toBe(commits);
  });

  it('says how much more or less may come, and leaves what it does not say to the brand', async () => {
    const list = [
      'reference,supplier,sku,quantity,tolerancePercent,underTolerancePercent',
      'ASN-1,Kilns,MUG,48,0,',
      'ASN-1,Kilns,MUG,12,4,3',
      'ASN-1,Kilns,BOWL,6,,',
    ].join('\n');
    expect(reasonsOf(await trial.importList('asns', list))).toEqual({});
    const line = { inboundId: 'LEAF:ASN-1', received: 0, lots: [], neededNow: false };
    expect(await trial.documents('inboundLine')).toEqual({
      'inboundLine LEAF:ASN-1|LEAF:BOWL': { ...line, skuId: 'LEAF:BOWL', line: 2, ordered: 6 },
      'inboundLine LEAF:ASN-1|LEAF:MUG': {
        ...line,
        skuId: 'LEAF:MUG',
        line: 1,
        ordered: 60,
        tolerancePercent: 4,
        underTolerancePercent: 3,
      },
    });
  });

  it('changes what has not come yet of a delivery that is coming in', async () => {
    await trial.importList('asns', first);
    await happens(inboundReceived.create({ inboundId: 'LEAF:ASN-1', skuId: 'LEAF:MUG', quantity: 12 }));
    const changed = first.replace('BALM,24', 'BALM,36').replace('MUG,12', 'MUG,24');
    const report = await trial.importList('asns', changed);
    expect(report).toMatchObject({ imported: { asns: 1, asnLines: 1 } });
    expect(reasonsOf(report)).toEqual({ asn_line_begun: 2, already_imported: 1 });
    expect(await trial.documents('inboundLine')).toMatchObject({
      'inboundLine LEAF:ASN-1|LEAF:MUG': { ordered: 60, received: 12 },
      'inboundLine LEAF:ASN-1|LEAF:BALM': { ordered: 36, received: 0 },
    });
  });

  it('leaves a closed delivery alone', async () => {
    await trial.importList('asns', first);
    await happens(inboundLoadClosed.create({ inboundId: 'LEAF:ASN-2', loads: 1, status: 'closed' }));
    expect(reasonsOf(await trial.importList('asns', `${header}\nASN-2,Kilns,,,BOWL,9,,,,,,\n`))).toEqual({
      asn_closed: 1,
    });
  });

  it.each([
    ['check_digit', 'ASN-3,Kilns,,,MUG,1,,,340000000000000015,,,'],
    ['unit_of_another', `ASN-3,Kilns,,,MUG,1,,,${pallet},,,`],
    ['sku_unknown', 'ASN-3,Kilns,,,VASE,1,,,,,,'],
    ['value_missing', 'ASN-3,,,,MUG,1,,,,,,'],
    ['word_unknown', 'ASN-3,Kilns,boxes,,MUG,1,,,,,,'],
    ['date_unreadable', 'ASN-3,Kilns,,tomorrow,MUG,1,,,,,,'],
    ['number_out_of_range', 'ASN-3,Kilns,,,MUG,1,,,,,101,'],
    ['code_not_usable', 'ASN#3,Kilns,,,MUG,1,,,,,,'],
  ])('sets aside for %s', async (reason, line) => {
    await trial.importList('asns', first);
    expect(reasonsOf(await trial.importList('asns', `${header}\n${line}\n`))).toEqual({ [reason]: 1 });
  });

  it('keeps a delivery out whole when a line cannot be read or its heads disagree', async () => {
    const report = await trial.importList(
      'asns',
      `${header}\nA,Kilns,,,MUG,1,,,,,,\nA,Kilns,,,MUG,many,,,,,,\nB,Kilns,,,MUG,1,,,,,,\nB,Ovens,,,MUG,1,,,,,,\nC,Kilns,,,MUG,1,,,,,\n`,
    );
    expect(report.imported).toMatchObject({ asns: 0 });
    expect(reasonsOf(report)).toEqual({
      document_incomplete: 1,
      number_unreadable: 1,
      lines_disagree: 2,
      wrong_columns: 1,
    });
  });
});
