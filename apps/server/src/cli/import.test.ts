import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const main = fileURLToPath(new URL('main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'floorhand-cli-import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
const header = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country';
const orders = put('orders.csv', `${header}\n1,85123A,HEART,6,2010-12-01 08:26:00,2.55,1,France\n`);
const data = join(folder, 'data');

const floorhand = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args, '--data', data], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};
const imported = (orderCount: number) => ({
  orders: orderCount,
  orderLines: orderCount,
  returns: 0,
  returnLines: 0,
  skus: orderCount,
});

describe('floorhand import', () => {
  it('prints one line of JSON, writes nothing when dry, and leaves a database that proves itself', () => {
    const run = (...more: readonly string[]) => {
      const { status, stdout } = floorhand('import', 'orders', orders, '--preset', 'online-retail', ...more);
      return { status, report: JSON.parse(stdout) as unknown };
    };
    const first = { status: 0, report: { read: 1, imported: imported(1), setAside: [] } };
    expect(run('--dry-run')).toEqual(first);
    expect(existsSync(data)).toBe(false);
    expect(run()).toEqual(first);
    const known = {
      reason: 'already_imported',
      lines: 1,
      example: 'line 2: 1,85123A,HEART,6,2010-12-01 08:26:00,2.55,1,France',
    };
    const again = { status: 0, report: { read: 1, imported: imported(0), setAside: [known] } };
    expect(run('--dry-run')).toEqual(again);
    expect(run()).toEqual(again);
    const verified = floorhand('verify');
    expect({ ...verified, stdout: JSON.parse(verified.stdout) as unknown }).toMatchObject({
      status: 0,
      stdout: { ok: true },
    });
  }, 60_000);

  it('takes a list by its own column names, and names columns that nobody reads', () => {
    rmSync(data, { recursive: true, force: true });
    const file = put('skus.csv', 'sku,name,colour\nHB-1,Balm,green\n');
    const { status, stdout, stderr } = floorhand('import', 'skus', file, '--brand', 'LEAF');
    expect({ status, report: JSON.parse(stdout) as unknown, stderr }).toEqual({
      status: 0,
      report: { read: 1, imported: { ...imported(0), skus: 1, skuLines: 1 }, setAside: [] },
      stderr: 'column not read: colour\n',
    });
  }, 60_000);

  it.each([
    ['without a kind', [], 'the kind of data is missing'],
    [
      'of another kind',
      ['pallets', orders],
      "nothing to import called 'pallets'; known: orders, skus, locations, stock, faces, asns, returns",
    ],
    ['without a file', ['orders', '--preset', 'online-retail'], 'FILE is missing'],
    ['of no file', ['orders', 'none.csv', '--preset', 'online-retail'], 'none.csv is not there'],
    ['without preset and map', ['orders', orders], 'give either --preset online-retail or --map MAP.json'],
    [
      'with an unknown preset',
      ['orders', orders, '--preset', 'x'],
      "there is no preset 'x'; known: online-retail",
    ],
    [
      'of a list with a preset of orders',
      ['stock', orders, '--preset', 'online-retail'],
      "there is no preset 'online-retail' for stock; known: floorhand",
    ],
    ['of a list without a column', ['stock', orders], 'lacks the columns location, sku;'],
    [
      'without a column',
      ['orders', put('few.csv', `${header.replace('Quantity', 'Qty')}\n`), '--preset', 'online-retail'],
      'lacks the column Quantity;',
    ],
    [
      'with a map that is none',
      ['orders', orders, '--map', put('map.json', '{"columns":{}}')],
      'is no column map:',
    ],
  ])('%s ends with status 2, one line and no database', (_how, args, message) => {
    rmSync(data, { recursive: true, force: true });
    const { status, stdout, stderr } = floorhand('import', ...args);
    expect(existsSync(data)).toBe(false);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
