import { once } from 'node:events';
import { MessageChannel } from 'node:worker_threads';
import { afterEach, describe, expect, test } from 'vitest';
import { StorageFull } from '@floorhand/sync/server/storage-error';
import { createWorkerClient } from './call-client.ts';
import { serveCalls } from './serve-calls.ts';

const channels: MessageChannel[] = [];
afterEach(() => {
  for (const { port1 } of channels.splice(0)) port1.close();
});

function connect<T extends object>(target: T | Promise<T>) {
  const channel = new MessageChannel();
  channels.push(channel);
  serveCalls(channel.port2, Promise.resolve(target));
  return { channel, ...createWorkerClient<T>(channel.port1) };
}

describe('calls between threads', () => {
  test('run side by side and answer their own caller', async () => {
    const held: (() => void)[] = [];
    const { remote } = connect({
      slow: (text: string) => new Promise<string>((resolve) => held.push(() => resolve(text))),
      add: async (a: number, b: number) => a + b,
    });
    const slow = remote.slow('late');
    expect(await remote.add(2, 3)).toBe(5);
    for (const release of held) release();
    expect(await slow).toBe('late');
  });

  test('errors keep their name, code and message', async () => {
    const { remote } = connect({
      write: async (): Promise<never> => {
        throw new StorageFull('no room');
      },
    });
    await expect(remote.write()).rejects.toMatchObject({
      name: 'StorageFull',
      code: 'full',
      message: 'no room',
    });
  });

  test('reach only own methods', async () => {
    const { remote } = connect<Record<string, () => Promise<unknown>>>({});
    await expect(remote['toString']?.()).rejects.toThrow('there is no method toString');
    await expect(remote['constructor']?.()).rejects.toThrow('there is no method constructor');
  });

  test('what cannot cross fails its call alone', async () => {
    const { remote } = connect({
      odd: async () => () => 1,
      echo: async (value: unknown) => value,
    });
    await expect(remote.odd()).rejects.toMatchObject({ name: 'DataCloneError' });
    await expect(remote.echo(() => 1)).rejects.toMatchObject({ name: 'DataCloneError' });
    expect(await remote.echo({ fine: [1] })).toEqual({ fine: [1] });
  });

  test('a target that cannot start fails every call with its reason', async () => {
    const { remote } = connect<{ ready(): Promise<void> }>(
      Promise.reject(Object.assign(new Error('in use'), { name: 'DirectoryInUse' })),
    );
    await expect(remote.ready()).rejects.toMatchObject({ name: 'DirectoryInUse', message: 'in use' });
  });

  test('when the other side is gone, waiting and later calls fail', async () => {
    const client = connect({ never: (): Promise<void> => new Promise(() => undefined) });
    const { remote, channel } = client;
    const waiting = remote.never();
    client.fail(new Error('the thread died'));
    await expect(waiting).rejects.toThrow('the thread died');
    await expect(remote.never()).rejects.toThrow('the thread died');
    channel.port1.close();
    await once(channel.port2, 'close');
  });
});
