import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ImportTrial, reasonsOf } from '../testing/import-trial.ts';

let trial: ImportTrial;
beforeEach(async () => {
  trial = new ImportTrial();
  await trial.importList('skus', 'sku,temperature\nMUG,\nBOWL,\nJAR,\nPAN,\nICE,frozen\n');
  await trial.importList('locations', 'location,kind\nA-01-1,pick\nA-02-1,pick\nB-01-1,bulk\n');
});
afterEach(() => trial.end());

const header = 'location,sku,min,max,gone\n';

describe('a list of pick faces', () => {
  it('sets, changes and takes away faces, and says nothing twice', async () => {
    const list = `${header}A-01-1,MUG,6,48,\na-02-1,mug,2,20,\nA-02-1,BOWL,0,12,\n`;
    expect(await trial.importList('faces', list)).toMatchObject({
      read: 3,
      imported: { faces: 3 },
      setAside: [],
    });
    expect(await trial.documents('pickFace')).toEqual({
      'pickFace A-01-1|LEAF:MUG': { locationId: 'A-01-1', skuId: 'LEAF:MUG', min: 6, max: 48 },
      'pickFace A-02-1|LEAF:BOWL': { locationId: 'A-02-1', skuId: 'LEAF:BOWL', min: 0, max: 12 },
      'pickFace A-02-1|LEAF:MUG': { locationId: 'A-02-1', skuId: 'LEAF:MUG', min: 2, max: 20 },
    });
    expect(reasonsOf(await trial.importList('faces', list))).toEqual({ already_imported: 3 });
    const changed = await trial.importList('faces', `${header}A-01-1,MUG,,60,\nA-02-1,MUG,,,yes\n`);
    expect(changed).toMatchObject({ imported: { faces: 2 }, setAside: [] });
    expect(await trial.documents('pickFace')).toEqual({
      'pickFace A-01-1|LEAF:MUG': { locationId: 'A-01-1', skuId: 'LEAF:MUG', min: 6, max: 60 },
      'pickFace A-02-1|LEAF:BOWL': { locationId: 'A-02-1', skuId: 'LEAF:BOWL', min: 0, max: 12 },
    });
  });

  it('sets aside what cannot be a face, with the reason, and keeps the rest', async () => {
    const report = await trial.importList(
      'faces',
      `${header}A-01-1,MUG,6,48,\n` +
        'A-01-1,MUG,7,48,\nZ-9,MUG,1,2,\nA-01-1,GONE,1,2,\nB-01-1,MUG,1,2,\n' +
        'A-02-1,MUG,9,9,\nA-02-1,BOWL,,12,\nA-02-1,ICE,1,2,\nA-02-1,JAR,x,12,\nA-02-1,PAN,1,0,\n',
    );
    expect(report).toMatchObject({ read: 10, imported: { faces: 1 } });
    expect(reasonsOf(report)).toEqual({
      line_twice: 1,
      location_unknown: 1,
      sku_unknown: 1,
      not_a_pick_bin: 1,
      least_above_most: 1,
      face_amounts_missing: 1,
      not_stored_there: 1,
      number_unreadable: 1,
      number_out_of_range: 1,
    });
  });
});
