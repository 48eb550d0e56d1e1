import { TransportProblem } from '@floorhand/sync/client/ports';
import { expect, onTestFinished, test, vi } from 'vitest';

import { sendList } from './send-list.ts';

const never = new AbortController().signal;

test('a file that was changed or removed while it is sent is not waited for', async () => {
  // What a browser has and this does not.
  vi.stubGlobal('addEventListener', () => undefined);
  onTestFinished(() => void vi.unstubAllGlobals());
  const file = new File(['sku;name'], 'articles.csv');
  const gone = Object.assign(new File(['sku;name'], 'articles.csv'), {
    slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('changed', 'NotReadableError')) }),
  });
  const told: unknown[] = [];
  let calls = 0;
  const session = {
    call: () => {
      calls += 1;
      return Promise.reject(new TransportProblem('unreachable'));
    },
  };
  const send = (list: File, stop: AbortSignal) =>
    sendList({ file: list, session, grantId: 'g', signal: stop, told: (at) => told.push(at) });
  expect(await send(gone, never)).toEqual({ kind: 'refused', reason: 'changed' });
  expect({ calls, told }).toEqual({ calls: 1, told: [] });

  // One that is still there waits for the network, until somebody stops it.
  const stop = new AbortController();
  const sending = send(file, stop.signal);
  await expect.poll(() => told).toEqual([{ sent: 0, way: 'waits' }]);
  stop.abort();
  expect(await sending).toEqual({ kind: 'stopped' });
});
