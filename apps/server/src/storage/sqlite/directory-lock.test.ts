import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { hostname } from 'node:os';
import { box, writeBoxes } from '@floorhand/sync/testing/box-world';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryDirectory } from '../testing/temporary-directory.ts';
import { openSqliteStorage } from './open-sqlite-storage.ts';
import { requireLocalDisk } from './require-local-disk.ts';

const openElsewhere = async (directory: string): Promise<ChildProcess> => {
  const module = new URL('open-sqlite-storage.ts', import.meta.url).href;
  const program = `
    const { openSqliteStorage } = await import(${JSON.stringify(module)});
    await openSqliteStorage({ directory: ${JSON.stringify(directory)} });
    console.log('open');
    setInterval(() => {}, 1000);
  `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
};

test('[F-16] a second server on the same directory is refused by name, until the first is gone', async () => {
  const directory = temporaryDirectory();
  const child = await openElsewhere(directory);
  await expect(openSqliteStorage({ directory })).rejects.toMatchObject({
    name: 'DirectoryInUse',
    message: expect.stringContaining(`is in use by process ${child.pid} on ${hostname()} since 20`),
  });
  child.kill('SIGKILL');
  await once(child, 'exit');
  const storage = await openSqliteStorage({ directory });
  await storage.close();
});

test('[F-16] the same program cannot open a directory twice either', async () => {
  const directory = temporaryDirectory();
  const first = await openSqliteStorage({ directory });
  await expect(openSqliteStorage({ directory })).rejects.toMatchObject({ name: 'DirectoryInUse' });
  await first.close();
  const again = await openSqliteStorage({ directory });
  await again.close();
});

test('a reader opens beside the server, follows it and cannot write', async () => {
  const directory = temporaryDirectory();
  const server = await openSqliteStorage({ directory });
  const reader = await openSqliteStorage({ directory, readOnly: true });
  await writeBoxes(server.store, 'wh:1', [[{ box: 'b1', to: box('s1') }]]);
  expect((await reader.store.read((transaction) => transaction.head('wh:1'))).seq).toBe(1);
  expect(await reader.identity.secret()).toBe(await server.identity.secret());
  await expect(writeBoxes(reader.store, 'wh:1', [[{ box: 'b1', to: null }]])).rejects.toMatchObject({
    name: 'StorageError',
    code: 'read_only',
  });
  await reader.close();
  await server.close();
});

test('a network file system is refused', () => {
  const nfs = 0x6969;
  expect(() => requireLocalDisk('data', () => ({ type: nfs }))).toThrow(
    'data is on a network file system (NFS)',
  );
});
