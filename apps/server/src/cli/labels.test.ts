import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { backupSqlite, restoreSqlite } from '../storage/sqlite/backup-sqlite.ts';
import { temporaryDirectory } from '../storage/testing/temporary-directory.ts';
import { run } from './labels.ts';
import { prepareData } from './prepare-data.ts';

test('labels of a building or of an aisle come out as ZPL and as sheets', async () => {
  const dataFolder = temporaryDirectory();
  await prepareData({ dataFolder, setUp: 'demo' });
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    const make = async (name: string, ...more: readonly string[]): Promise<string> => {
      expect(await run(['locations', '--out', join(dataFolder, name), '--data', dataFolder, ...more])).toBe(
        0,
      );
      return readFileSync(join(dataFolder, name), 'utf8');
    };
    const all = await make('all.zpl');
    const aisle = await make('aisle.zpl', '--aisle', 'A');
    const sheets = await make('aisle.html', '--aisle', 'A');
    const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;
    const labels = count(aisle, /\^XA/g);
    expect(labels).toBeGreaterThan(20);
    expect(count(all, /\^XA/g)).toBeGreaterThan(labels);
    expect(count(aisle, /\^XZ\n/g)).toBe(labels);
    expect(count(aisle, /\^FDA-\d\d-\d\d-\d+\^FS/g)).toBe(labels);
    expect(count(sheets, /<svg x=/g)).toBe(labels);
    expect(count(sheets, /<svg xmlns/g)).toBe(Math.ceil(labels / 14));
    expect(JSON.parse(String(write.mock.calls[1]?.[0]))).toMatchObject({ labels, left: [] });
  } finally {
    write.mockRestore();
  }
});

test.each<[string, readonly string[], string]>([
  ['another thing', ['shelves'], "WHAT is one of locations, lpns, products, not 'shelves'"],
  ['no file', ['locations', '--as', 'pdf'], '--out FILE is missing'],
  ['another ending', ['locations', '--out', 'x.doc'], '--out takes FILE.pdf, FILE.zpl or FILE.html'],
  ['another format', ['locations', '--out', 'x.pdf', '--as', 'png'], '--as takes one of pdf, zpl, html'],
  ['another sheet', ['locations', '--out', 'x.pdf', '--sheet', 'a5'], '--sheet takes one of a4-2x7'],
  ['ZPL on a sheet', ['locations', '--out', 'x.zpl', '--sheet', 'a4-3x8'], 'ZPL is for label printers'],
  ['a sheet that is used up', ['locations', '--out', 'x.pdf', '--skip', '14'], '--skip takes a whole number'],
  ['an option of others', ['products', '--out', 'x.pdf', '--aisle', 'A'], '--aisle has no meaning'],
  ['neither new nor old units', ['lpns', '--out', 'x.pdf'], 'say --count N for new numbers'],
  [
    'two series',
    ['lpns', '--out', 'x.pdf', '--count', '1', '--unit', 'tote', '--company-prefix', '4012345'],
    'take one',
  ],
  [
    'a prefix with letters',
    ['lpns', '--out', 'x.pdf', '--count', '1', '--company-prefix', 'ABCD'],
    'company prefix',
  ],
  [
    'bars too wide',
    ['lpns', '--out', 'x.pdf', '--count', '1', '--company-prefix', '4012345', '--sheet', 'a4-3x8'],
    'need 89.5 mm',
  ],
])('%s is refused with what to do', async (_what, args, complaint) => {
  await expect(run(args)).rejects.toThrow(complaint);
});

test('[LO6] [LO7] new numbers are given once, also over a restored backup', async () => {
  const [dataFolder, elsewhere] = [temporaryDirectory(), temporaryDirectory()];
  await prepareData({ dataFolder, setUp: 'demo' });
  const told: unknown[] = [];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    told.push(JSON.parse(String(text)));
    return true;
  });
  const complain = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  let files = 0;
  const mint = async (count: number, data = dataFolder): Promise<readonly string[]> => {
    const out = join(elsewhere, `${++files}.zpl`);
    expect(await run(['lpns', '--count', String(count), '--out', out, '--data', data])).toBe(0);
    return [...readFileSync(out, 'utf8').matchAll(/\^FB\d+,1,0,C,0\^FH\^FD(P-\d+)\^FS/g)].map(
      ([, lpn = '']) => lpn,
    );
  };
  try {
    const first = await mint(3);
    const backup = join(elsewhere, 'backup');
    await backupSqlite({ directory: dataFolder, destination: backup });
    const many = await mint(250);
    const later = await mint(5);
    const lost = [...first, ...many, ...later];
    const restored = join(elsewhere, 'restored');
    await restoreSqlite({ source: backup, directory: restored });
    const after = await mint(250, restored);
    expect([first.length, many.length, later.length, after.length]).toEqual([3, 250, 5, 250]);
    expect(new Set([...lost, ...after]).size).toBe(508);
    const taken = join(elsewhere, '1.zpl');
    await expect(run(['lpns', '--count', '1', '--out', taken, '--data', restored])).rejects.toThrow('exists');
    expect(told.length).toBe(4);
  } finally {
    write.mockRestore();
    complain.mockRestore();
  }
});

test('labels of articles and of units that there are come out as PDF, and what has none is told', async () => {
  const dataFolder = temporaryDirectory();
  await prepareData({ dataFolder, setUp: 'demo' });
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const make = async (...args: readonly string[]): Promise<readonly [number, unknown, string]> => {
    const out = join(dataFolder, 'labels.pdf');
    write.mockClear();
    const status = await run([...args, '--out', out, '--data', dataFolder]);
    const { out: _out, ...report } = JSON.parse(String(write.mock.calls[0]?.[0])) as { out: string };
    return [status, report, readFileSync(out, 'latin1')];
  };
  try {
    const [status, report, pdf] = await make(
      'products',
      '--codes',
      'CN-SOY-FIG,NOPE',
      '--copies',
      '25',
      '--sheet',
      'a4-3x8',
    );
    expect([status, report]).toEqual([
      1,
      { labels: 1, left: [{ code: 'NOPE', problem: 'subject_unknown' }] },
    ]);
    expect(pdf.startsWith('%PDF-1.7')).toBe(true);
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(2);
    // Bars keep their width only where nobody fits the page to the paper.
    expect(pdf).toContain('/PrintScaling /None');
    expect(pdf).toContain('/MediaBox [0 0 595.275591 841.889764]');
    const [, units, small] = await make('lpns', '--codes', 'P-1,T-2', '--sheet', 'roll');
    expect(units).toEqual({ labels: 2, left: [] });
    expect(small.match(/\/MediaBox \[0 0 283.464567 141.732283\]/g)).toHaveLength(2);
    await expect(make('products', '--brand', 'NOBODY')).rejects.toThrow("the brand 'NOBODY' has no articles");
  } finally {
    write.mockRestore();
  }
});
