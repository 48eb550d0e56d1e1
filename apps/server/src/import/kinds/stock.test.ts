import { lotStopped } from '@floorhand/domain/stock/lot-stop';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ImportTrial, reasonsOf, trialNow } from '../testing/import-trial.ts';

let trial: ImportTrial;
beforeEach(async () => {
  trial = new ImportTrial();
  await trial.importList('skus', 'sku,lot,expiry,serial\nMUG,,,\nBALM,yes,yes,\nKETTLE,,,yes\n');
  await trial.importList(
    'locations',
    'location,kind,brand,temperature\nA-01-01-1,pick,,\nA-02-01-1,pick,,\nH-01-01-1,pick,HEARTH,\nC-01-01-1,bulk,,frozen\nQA-1,quarantine,,\nDOCK-1,dock,,\n',
  );
});
afterEach(() => trial.end());

const header = 'location,sku,quantity,lot,expiry,serial,status';
const take = (...lines: readonly string[]) => trial.importList('stock', [header, ...lines, ''].join('\n'));
const bins = async () => {
  const balances = Object.values(await trial.documents('balance')) as {
    place: string;
    quantity: number;
    status: string;
  }[];
  return balances
    .filter(({ place }) => place.startsWith('loc:'))
    .map(({ place, quantity, status }) => `${place.slice(4)} ${quantity} ${status}`)
    .toSorted();
};

describe('a stock list', () => {
  it('opens the book out of nothing, adds lines of the same units, and is known again', async () => {
    const lines = [
      'a-01-01-1,mug,12,,,,',
      'A-02-01-1,BALM,6,L1,2012-06-30,,available',
      'A-01-01-1,MUG,5,,,,',
      'A-02-01-1,KETTLE,1,,,SN1,',
      'QA-1,MUG,2,,,,damaged',
    ];
    expect(await take(...lines)).toMatchObject({ read: 5, imported: { stockLines: 5 }, setAside: [] });
    const after = [
      'A-01-01-1 17 available',
      'A-02-01-1 1 available',
      'A-02-01-1 6 available',
      'QA-1 2 damaged',
    ];
    expect(await bins()).toEqual(after);
    expect(await trial.documents('balance')).toMatchObject({
      'balance virtual:opening|LEAF:MUG|||available': { quantity: -19 },
      'balance loc:A-02-01-1|LEAF:BALM|L1||available': { expiry: '2012-06-30', since: trialNow },
    });
    const commits = await trial.commits();
    expect(reasonsOf(await take(...lines))).toEqual({ already_imported: 5 });
    expect(reasonsOf(await take('A-01-01-1,MUG,18,,,,'))).toEqual({ changed_since_import: 1 });
    expect(await trial.commits()).toBe(commits);
    expect(await bins()).toEqual(after);
  });

  it('adds a list of another name', async () => {
    await take('A-01-01-1,MUG,12,,,,');
    const more = await trial.importList(
      'stock',
      'reference,location,sku,quantity\nlorry 7,A-01-01-1,MUG,3\n',
    );
    expect(more.imported).toMatchObject({ stockLines: 1 });
    expect(await bins()).toEqual(['A-01-01-1 15 available']);
  });

  it('brings no unit that must not be sold into a pickable bin', async () => {
    await trial.server().commitEvents('wh:1', { kind: 'system', id: 'test' }, () => [
      lotStopped.create({
        skuId: 'LEAF:BALM',
        lot: 'BAD',
        status: 'recalled',
        reason: 'glass',
        at: trialNow,
      }),
    ]);
    const lines = [
      'A-01-01-1,MUG,1,,,,damaged',
      'A-01-01-1,MUG,2,,,,hold',
      'C-01-01-1,MUG,3,,,,altered',
      'A-01-01-1,BALM,4,L1,2011-03-31,,',
      'A-01-01-1,BALM,5,BAD,2013-01-01,,',
      'DOCK-1,MUG,6,,,,expired',
    ];
    const report = await take(...lines);
    expect(reasonsOf(report)).toEqual({
      unfit_damaged: 1,
      unfit_hold: 1,
      unfit_altered: 1,
      unfit_expired: 2,
      unfit_recalled: 1,
    });
    expect(await bins()).toEqual([]);
    const map = {
      columns: Object.fromEntries(header.split(',').map((name) => [name, name])),
      unfit: 'quarantine',
    };
    const moved = await trial.importList('stock', [header, ...lines].join('\n'), { map });
    expect(moved.imported).toMatchObject({ stockLines: 6, quarantinedLines: 6 });
    expect(await bins()).toEqual([
      'QUARANTINE 1 damaged',
      'QUARANTINE 2 hold',
      'QUARANTINE 3 altered',
      'QUARANTINE 4 expired',
      'QUARANTINE 5 recalled',
      'QUARANTINE 6 expired',
    ]);
  });

  it.each([
    ['quantity_zero', 'A-01-01-1,MUG,0,,,,'],
    ['quantity_negative', 'A-01-01-1,MUG,-5,,,,'],
    ['quantity_out_of_range', 'A-01-01-1,MUG,9000000,,,,'],
    ['number_unreadable', 'A-01-01-1,MUG,5.5,,,,'],
    ['number_unreadable', 'A-01-01-1,MUG,1e9,,,,'],
    ['value_missing', 'A-01-01-1,MUG,,,,,'],
    ['sku_unknown', 'A-01-01-1,VASE,5,,,,'],
    ['location_unknown', 'Z-01-01-1,MUG,5,,,,'],
    ['lot_missing', 'A-01-01-1,BALM,5,,2013-01-01,,'],
    ['expiry_missing', 'A-01-01-1,BALM,5,L1,,,'],
    ['serial_missing', 'A-01-01-1,KETTLE,1,,,,'],
    ['serial_not_one', 'A-01-01-1,KETTLE,2,,,SN1,'],
    ['lot_not_tracked', 'A-01-01-1,MUG,1,L1,,,'],
    ['serial_not_tracked', 'A-01-01-1,MUG,1,,,SN1,'],
    ['date_unreadable', 'A-01-01-1,BALM,5,L1,2013-02-30,,'],
    ['word_unknown', 'A-01-01-1,MUG,5,,,,perfect'],
    ['code_not_usable', 'A-01-01-1,BALM,5,L|1,2013-01-01,,'],
    ['not_stored_there', 'QA-1,MUG,5,,,,'],
    ['not_stored_there', 'DOCK-1,MUG,5,,,,'],
    ['not_stored_there', 'H-01-01-1,MUG,5,,,,'],
    ['not_stored_there', 'C-01-01-1,MUG,5,,,,'],
  ])('sets aside for %s', async (reason, line) => {
    expect(reasonsOf(await take(line))).toEqual({ [reason]: 1 });
    expect(await bins()).toEqual([]);
  });

  it('says where a serial is', async () => {
    await take('A-01-01-1,KETTLE,1,,,SN1,');
    const { setAside } = await take('A-02-01-1,KETTLE,1,,,SN1,');
    expect(setAside).toEqual([
      {
        reason: 'serial_elsewhere',
        lines: 1,
        example: 'line 2: "SN1" is in the building already (loc:A-01-01-1) | A-02-01-1,KETTLE,1,,,SN1,',
      },
    ]);
  });
});
