import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { freshDatabase } from '../storage/testing/fresh-database.ts';
import { temporaryDirectory } from '../storage/testing/temporary-directory.ts';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));

/** Runs the command in a process of its own. */
function floorhand(...args: readonly string[]): Promise<{ status: number | null; out: string; err: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, out, err }));
  });
}

const json = ({ out, err }: { out: string; err: string }): unknown => {
  expect(err).toBe('');
  return JSON.parse(out) as unknown;
};

const orders = `InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country
536365,85123A,WHITE HANGING HEART T-LIGHT HOLDER,6,2010-12-01 08:26:00,2.55,17850,United Kingdom
536365,71053,WHITE METAL LANTERN,6,2010-12-01 08:26:00,3.39,17850,United Kingdom
536366,22633,HAND WARMER UNION JACK,6,2010-12-01 08:28:00,1.85,17850,United Kingdom
`;

test('import, verify, backup, restore and enrol-code work on --database-url', async () => {
  const [url, other] = [await freshDatabase(), await freshDatabase()];
  const folder = temporaryDirectory();
  const file = join(folder, 'orders.csv');
  writeFileSync(file, orders);
  const at = (databaseUrl: string) => [`--database-url=${databaseUrl}`, `--data=${join(folder, 'data')}`];
  const importing = ['import', 'orders', file, '--preset=online-retail', ...at(url)];
  const imported = { read: 3, imported: { orders: 2, orderLines: 3 }, setAside: [] };
  expect(json(await floorhand(...importing))).toMatchObject(imported);
  expect(json(await floorhand(...importing, '--dry-run'))).toMatchObject({ read: 3 });
  const verified = json(await floorhand('verify', ...at(url)));
  expect(verified).toMatchObject({ ok: true, differences: [], imbalances: [], chainBreaks: [] });
  const backup = join(folder, 'backup');
  expect(json(await floorhand('backup', backup, ...at(url)))).toMatchObject({ ok: true });
  expect(json(await floorhand('restore', backup, ...at(other)))).toMatchObject({ ok: true });
  expect(json(await floorhand('verify', ...at(other)))).toEqual(verified);
  expect((await floorhand('enrol-code', ...at(other))).out).toMatch(/^[^\s]+\n$/);
  // Into what is there already, nothing is restored.
  expect(await floorhand('restore', backup, ...at(url))).toEqual({
    status: 1,
    out: '',
    err: 'floorhand: the database holds a warehouse already; choose an empty one\n',
  });
});

test('lists are imported into --database-url, once, and a rehearsal beside them says the same', async () => {
  const url = await freshDatabase();
  const at = [`--database-url=${url}`, `--data=${join(temporaryDirectory(), 'data')}`];
  const samples = fileURLToPath(new URL('../../../../docs/samples/', import.meta.url));
  const importing = (kind: string) => [
    'import',
    kind,
    `${samples}${kind}.csv`,
    `--map=${samples}${kind}.map.json`,
    ...at,
  ];
  const first = { skus: 3, locations: 5, stock: 5, asns: 3, returns: 3 };
  for (const [kind, read] of Object.entries(first)) {
    expect(json(await floorhand(...importing(kind)))).toMatchObject({ read, setAside: [] });
    const known = json(await floorhand(...importing(kind), '--dry-run'));
    expect(known).toMatchObject({ read, setAside: [{ reason: 'already_imported', lines: read }] });
  }
  expect(json(await floorhand('verify', ...at))).toMatchObject({ ok: true, differences: [], imbalances: [] });
}, 240_000);

test.each([
  ['mysql://localhost/x', 2, /^floorhand: --database-url takes postgres:\/\/[^\n]*\n$/],
  ['postgres://nobody@127.0.0.1:1/x', 1, /^floorhand: PostgreSQL cannot be reached: [^\n]*\n$/],
])('%s is told in one line', async (url, status, line) => {
  const found = await floorhand('verify', `--database-url=${url}`);
  expect([found.status, found.out]).toEqual([status, '']);
  expect(found.err).toMatch(line);
});

test('a database without tables is told in one line', async () => {
  const { status, err } = await floorhand('verify', `--database-url=${await freshDatabase()}`);
  expect(status).toBe(1);
  expect(err).toBe('floorhand: The database is empty. Start the server once to set it up.\n');
});
