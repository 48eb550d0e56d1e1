import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
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
  await expect(run(['shelves', '--out', 'x.zpl'])).rejects.toThrow("WHAT is locations, not 'shelves'");
  await expect(run(['locations', '--out', 'x.pdf'])).rejects.toThrow('--out takes FILE.zpl or FILE.html');
});
