import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ImportTrial, reasonsOf } from '../testing/import-trial.ts';

let trial: ImportTrial;
beforeEach(async () => {
  trial = new ImportTrial();
  await trial.importList('skus', 'sku\nMUG\nBOWL\n');
});
afterEach(() => trial.end());

const header = 'reference,sku,quantity,reason,announcedAt,country,order,tracking';
const first = [
  header,
  'RMA-1,MUG,1,wrong item,2011-03-30,Poland,536365,1Z999',
  'RMA-2,MUG,1,,,,,',
  'RMA-1,BOWL,2,size,,,,',
].join('\n');

describe('a list of returns', () => {
  it('announces each with its lines and what the customer says', async () => {
    expect(await trial.importList('returns', first)).toMatchObject({
      read: 3,
      imported: { returns: 2, returnLines: 3 },
      setAside: [],
    });
    expect(await trial.documents('return', 'returnLine')).toEqual({
      'return LEAF:RMA-1': {
        brand: 'LEAF',
        reference: 'RMA-1',
        announcedAt: '2011-03-30T00:00:00.000Z',
        country: 'Poland',
        status: 'announced',
        lines: 2,
        units: 3,
        orderReference: '536365',
        tracking: '1Z999',
      },
      'return LEAF:RMA-2': {
        brand: 'LEAF',
        reference: 'RMA-2',
        announcedAt: '2011-04-01T08:00:00.000Z',
        country: null,
        status: 'announced',
        lines: 1,
        units: 1,
      },
      'returnLine LEAF:RMA-1#00001': {
        returnId: 'LEAF:RMA-1',
        line: 1,
        skuId: 'LEAF:MUG',
        quantity: 1,
        reason: 'wrong_item',
      },
      'returnLine LEAF:RMA-1#00002': {
        returnId: 'LEAF:RMA-1',
        line: 2,
        skuId: 'LEAF:BOWL',
        quantity: 2,
        reason: 'size',
      },
      'returnLine LEAF:RMA-2#00001': { returnId: 'LEAF:RMA-2', line: 1, skuId: 'LEAF:MUG', quantity: 1 },
    });
    const commits = await trial.commits();
    expect(reasonsOf(await trial.importList('returns', first))).toEqual({ already_imported: 3 });
    expect(await trial.commits()).toBe(commits);
  });

  it('takes what changed, and puts nothing into stock', async () => {
    await trial.importList('returns', first);
    const changed = await trial.importList('returns', first.replace('BOWL,2', 'BOWL,1'));
    expect(changed.imported).toMatchObject({ returns: 1, returnLines: 2 });
    expect(await trial.documents('returnLine')).toMatchObject({
      'returnLine LEAF:RMA-1#00002': { quantity: 1 },
    });
    expect(await trial.documents('balance')).toEqual({});
  });

  it.each([
    ['sku_unknown', 'RMA-3,VASE,1,,,,,'],
    ['quantity_negative', 'RMA-3,MUG,-1,,,,,'],
    ['word_unknown', 'RMA-3,MUG,1,ugly,,,,'],
    ['date_unreadable', 'RMA-3,MUG,1,,30/03/2011,,,'],
    ['text_too_long', `RMA-3,MUG,1,,,${'x'.repeat(61)},,`],
  ])('sets aside for %s', async (reason, line) => {
    expect(reasonsOf(await trial.importList('returns', `${header}\n${line}\n`))).toEqual({ [reason]: 1 });
  });
});
