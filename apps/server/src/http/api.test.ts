import { mkdir, mkdtempDisposable, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TRPCClientError } from '@trpc/client';
import type { AppRouter } from '@floorhand/api/router';
import { emptyWarehouse, stock } from '@floorhand/domain/testing/small-warehouse';
import { genesisHash } from '@floorhand/sync/protocol/hash';
import { catalogStream, protocolVersion, schemaVersion } from '@floorhand/sync/protocol/version';
import { StorageFull } from '@floorhand/sync/server/storage-error';
import { deskServer } from '../core/desk-server.ts';
import { apiServer, memoryStorage } from './testing/api-server.ts';
import { orderId } from './testing/furnish.ts';
import { TestDevice } from './testing/test-device.ts';

const refusalOf = async (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    (value) => ({ answered: value }),
    (error: unknown) => {
      if (!(error instanceof TRPCClientError)) throw error;
      const { code, httpStatus, reason } = (error as TRPCClientError<AppRouter>).data ?? {};
      return { code, httpStatus, reason };
    },
  );

const pullInput = (
  stream: string,
  grantId: string | null,
  { seq, hash }: { readonly seq: number; readonly hash: string } = { seq: 0, hash: genesisHash },
) => ({
  protocol: protocolVersion,
  schema: schemaVersion,
  epoch: null,
  stream,
  cursor: seq,
  hash,
  scope: grantId === null ? 'floor' : 'supervisor',
  grantId,
  appVersion: null,
});

describe('devices', () => {
  test('enrol, prove their key and get a cookie that scripts cannot read', async () => {
    await using server = await apiServer();
    const device = await TestDevice.create(server.url);
    await device.enrol(null);
    expect([device.deviceName, device.stream]).toEqual(['TC26-001', `wh:${server.papers.warehouseId}`]);
    const { nonce } = await device.api.device.challenge.mutate({ deviceId: device.deviceId });
    const response = await fetch(`${server.url}/trpc/device.session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ deviceId: device.deviceId, nonce, signature: await device.sign(nonce) }),
    });
    expect(response.headers.getSetCookie()[0]).toMatch(
      /^fh_session=[\w.-]+; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Strict$/,
    );
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('a challenge is good once, and only for its device', async () => {
    await using server = await apiServer();
    const [device, other] = [await server.device(), await server.device()];
    const { nonce } = await device.api.device.challenge.mutate({ deviceId: device.deviceId });
    const proof = { deviceId: device.deviceId, nonce, signature: await device.sign(nonce) };
    await device.api.device.session.mutate(proof);
    const refused = { code: 'UNAUTHORIZED', httpStatus: 401, reason: 'proof_refused' };
    expect(await refusalOf(device.api.device.session.mutate(proof))).toEqual(refused);
    const theirs = (await other.api.device.challenge.mutate({ deviceId: other.deviceId })).nonce;
    const stolen = { deviceId: other.deviceId, nonce: theirs, signature: await device.sign(theirs) };
    expect(await refusalOf(device.api.device.session.mutate(stolen))).toEqual(refused);
  });

  test('without a code only where that is allowed; a code works once', async () => {
    await using server = await apiServer({ writer: { openWarehouse: null } });
    const device = await TestDevice.create(server.url);
    await expect(device.enrol(null)).rejects.toThrow('code_needed');
    await expect(device.enrol('WRONG-CODE')).rejects.toThrow('code_unknown');
    await device.enrol(server.papers.enrolmentCode.toLowerCase());
    await expect(device.enrol(server.papers.enrolmentCode)).rejects.toThrow('code_unknown');
  });

  test('one that lost its keys joins again as itself, unless the desk has taken it out of use', async () => {
    await using server = await apiServer();
    const device = await server.device();
    const back = await TestDevice.create(server.url);
    await back.enrol(null, device.deviceId);
    expect([back.deviceId, back.deviceName]).toEqual([device.deviceId, device.deviceName]);
    await back.openSession();
    expect(await refusalOf(device.openSession())).toEqual({
      code: 'UNAUTHORIZED',
      httpStatus: 401,
      reason: 'proof_refused',
    });
    const row = await server.storage.identity.device(device.deviceId);
    if (!row) throw new Error('not enrolled');
    await server.storage.identity.saveDevice({ ...row, status: 'lost' });
    const stranger = await TestDevice.create(server.url);
    await stranger.enrol(null, device.deviceId);
    expect(stranger.deviceId).not.toBe(device.deviceId);
  });

  test('a retired device is no longer anybody, even with a live session', async () => {
    await using server = await apiServer();
    const device = await server.device();
    const row = await server.storage.identity.device(device.deviceId);
    if (!row) throw new Error('not enrolled');
    await server.storage.identity.saveDevice({ ...row, status: 'retired' });
    const needed = { code: 'UNAUTHORIZED', httpStatus: 401, reason: 'session_needed' };
    expect(await refusalOf(device.push([device.holdCommand('a')]))).toEqual(needed);
    expect(await refusalOf(device.api.device.challenge.mutate({ deviceId: device.deviceId }))).toEqual({
      code: 'NOT_FOUND',
      httpStatus: 404,
      reason: 'device_unknown',
    });
  });
});

describe('the API', () => {
  test('knows no other procedures and tells no stack', async () => {
    await using server = await apiServer();
    const response = await fetch(`${server.url}/trpc/no.such.procedure`);
    expect(response.status).toBe(404);
    expect(JSON.stringify(await response.json())).not.toContain('stack');
  });

  test('a fault inside is a 500 that says nothing', async () => {
    await using server = await apiServer({
      wrap: (core) => ({ ...core, challenge: () => Promise.reject(new Error('secret detail')) }),
    });
    const response = await fetch(`${server.url}/trpc/device.challenge`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ deviceId: crypto.randomUUID() }),
    });
    expect([response.status, await response.json()]).toEqual([
      500,
      {
        error: {
          message: 'Internal server error',
          code: -32603,
          data: { code: 'INTERNAL_SERVER_ERROR', httpStatus: 500, path: 'device.challenge', reason: null },
        },
      },
    ]);
  });

  test('refuses unknown members, other sites, other warehouses and people without the role', async () => {
    await using server = await apiServer();
    const device = await server.device();
    const extra = { ...device.pushInput([]), deviceId: device.deviceId };
    expect(await refusalOf(device.api.sync.push.mutate(extra))).toMatchObject({ code: 'BAD_REQUEST' });
    expect(await refusalOf(device.api.sync.pull.query(pullInput('wh:other', null)))).toEqual({
      code: 'FORBIDDEN',
      httpStatus: 403,
      reason: 'other_warehouse',
    });
    expect(await refusalOf(device.api.supervisor.devices.query({ grantId: 'none' }))).toEqual({
      code: 'FORBIDDEN',
      httpStatus: 403,
      reason: 'supervisor_needed',
    });
    const crossSite = await fetch(`${server.url}/trpc/device.challenge`, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(crossSite.status).toBe(403);
  });

  test('[F-63] hostile bodies are refused as JSON, and the next request works', async () => {
    await using server = await apiServer();
    const device = await server.device();
    const post = (body: string): Promise<Response> =>
      fetch(`${server.url}/trpc/sync.push`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: device.cookie ?? '' },
        body,
      });
    const withCommands = (commands: string): string =>
      JSON.stringify(device.pushInput([])).replace('"commands":[]', `"commands":${commands}`);
    const statuses = [
      (await post(withCommands(`[${'['.repeat(200_000)}${']'.repeat(200_000)}]`))).status,
      (await post(`{"a":"${'x'.repeat(2_000_000)}"}`)).status,
      (await post('<html>')).status,
      (await post(withCommands(JSON.stringify(Array.from({ length: 51 }, () => ({})))))).status,
      (await post('{"__proto__":{"isAdmin":true}}')).status,
    ];
    expect(statuses).toEqual([400, 413, 400, 400, 400]);
    const junk = withCommands('[{"__proto__":{"x":1},"deviceSeq":-1e400}]');
    const { result } = (await (await post(junk)).json()) as {
      result: { data: { outcomes: { outcome: string }[] } };
    };
    expect(result.data.outcomes.map(({ outcome }) => outcome)).toEqual(['parked']);
  });
});

describe('sync', () => {
  test('a pushed command shows in the next pull, in the report of devices and of the order', async () => {
    await using server = await apiServer();
    const device = await server.device();
    const grantId = device.grant?.grantId ?? '';
    const before = await device.api.sync.snapshot.query({ stream: device.stream, grantId });
    const answer = await device.push([device.holdCommand('ask the customer')]);
    expect(answer).toMatchObject({
      kind: 'taken',
      laneSeq: 1,
      stop: null,
      outcomes: [{ outcome: 'applied' }],
    });
    const pulled = await device.api.sync.pull.query(pullInput(device.stream, grantId, before));
    expect(pulled).toMatchObject({
      kind: 'jump',
      from: before.seq,
      to: before.seq + 1,
      rows: [['order', orderId, before.seq + 1, { held: { reason: 'ask the customer' } }]],
    });
    expect(await device.api.supervisor.devices.query({ grantId })).toEqual([
      {
        deviceId: device.deviceId,
        name: 'TC26-001',
        status: 'active',
        lastSeen: expect.any(String),
        operatorId: 'B-0001',
        pending: 0,
        missing: 0,
        appVersion: 'test',
      },
    ]);
    const lines = await device.api.supervisor.orderLines.query({ grantId, orderId });
    expect(lines.map(({ line, skuId, quantity }) => [line, skuId, quantity])).toEqual([
      [1, 'luma:MUG', 2],
      [2, 'luma:TEA', 1],
    ]);
  });

  test('what happened to a bin is told to supervisors alone', async () => {
    await using server = await apiServer();
    const device = await server.device();
    await deskServer(server.storage.store).commitEvents(device.stream, { kind: 'import', id: 'erp' }, () => [
      stock('A-01-1', ['luma:MUG', 7]),
    ]);
    const grantId = device.grant?.grantId ?? '';
    const ask = { grantId, subject: { kind: 'location', id: 'A-01-1' }, before: null, most: 10 } as const;
    expect(await device.api.supervisor.history.query(ask)).toEqual([
      {
        seq: expect.any(Number),
        at: expect.any(String),
        actorKind: 'import',
        actorId: 'erp',
        commandId: null,
        events: [stock('A-01-1', ['luma:MUG', 7])],
      },
    ]);
    await expect(device.api.supervisor.history.query({ ...ask, grantId: 'somebody else’s' })).rejects.toThrow(
      'supervisor_needed',
    );
  });

  test('[MV36] which orders have a lot is told to supervisors alone', async () => {
    await using server = await apiServer();
    const device = await server.device();
    const grantId = device.grant?.grantId ?? '';
    const ask = { grantId, skuId: 'luma:MUG', lot: 'L1', after: 0, most: 200 };
    const { recallOrders } = device.api.supervisor;
    expect(await recallOrders.query(ask)).toEqual({
      asOf: expect.any(String),
      orders: [],
      next: null,
      left: 0,
    });
    await expect(recallOrders.query({ ...ask, most: 201 })).rejects.toThrow('most');
    await expect(recallOrders.query({ ...ask, grantId: 'somebody else’s' })).rejects.toThrow(
      'supervisor_needed',
    );
  });

  test('a supervisor is told what lies in the wrong place', async () => {
    await using server = await apiServer();
    const device = await server.device();
    const grantId = device.grant?.grantId ?? '';
    const report = await device.api.supervisor.slotting.query({ grantId });
    expect(report).toMatchObject({ kind: 'report', windowDays: 90, picks: 0, far: { count: 0, lines: [] } });
    await expect(device.api.supervisor.slotting.query({ grantId: 'somebody else’s' })).rejects.toThrow(
      'supervisor_needed',
    );
  });

  test('a supervisor finds articles by name, and nobody else does', async () => {
    await using server = await apiServer();
    const device = await server.device();
    const ask = { grantId: device.grant?.grantId ?? '', text: 'MUG' };
    const { findArticles } = device.api.supervisor;
    const catalogue = emptyWarehouse.filter(({ type }) => type.startsWith('catalog.'));
    await deskServer(server.storage.store).commitEvents(
      catalogStream,
      { kind: 'import', id: 'erp' },
      () => catalogue,
    );
    expect(await findArticles.query(ask)).toEqual(['luma:mug']);
    await expect(findArticles.query({ ...ask, grantId: 'somebody else’s' })).rejects.toThrow(
      'supervisor_needed',
    );
  });

  test('a supervisor gets labels as a file, and nobody else does', async () => {
    await using server = await apiServer();
    const device = await server.device();
    const subjects = [{ kind: 'handlingUnit' as const, lpn: 'P-1001' }];
    const ask = { grantId: device.grant?.grantId ?? '', subjects, copies: 2, sheet: 'a4-2x7' as const };
    const { labelPdf } = device.api.supervisor;
    expect(await labelPdf.query(ask)).toEqual({
      base64: expect.stringMatching(/^JVBERi0xLjcK/),
      left: 0,
      withoutLetters: 0,
    });
    await expect(labelPdf.query({ ...ask, grantId: 'somebody else’s' })).rejects.toThrow('supervisor_needed');
    await expect(
      labelPdf.query({ ...ask, subjects: Array(5).fill(subjects[0]), copies: 500 }),
    ).rejects.toThrow('Invalid input');
  });

  test('[LM1] a supervisor changes the days of the cycle, and hears why not', async () => {
    await using server = await apiServer();
    const device = await server.device();
    const grantId = device.grant?.grantId ?? '';
    const { saveLimits } = device.api.supervisor;
    const days = (A: number, B: number, C: number) => ({ kind: 'count_days' as const, days: { A, B, C } });
    expect(await saveLimits.mutate({ grantId, change: days(20, 40, 80) })).toEqual({ kind: 'saved' });
    expect((await device.api.floor.dayPlan.query({ grantId })).classes).toMatchObject({
      A: { days: 20 },
      B: { days: 40 },
      C: { days: 80 },
    });
    expect(await saveLimits.mutate({ grantId, change: days(90, 40, 80) })).toEqual({
      kind: 'refused',
      reason: 'fast_movers_last',
    });
    const gone = { kind: 'brand' as const, code: 'GONE', limits: { keypadFrom: 3 } };
    expect(await saveLimits.mutate({ grantId, change: gone })).toEqual({
      kind: 'refused',
      reason: 'brand_unknown',
    });
    await expect(
      saveLimits.mutate({ grantId, change: { ...gone, limits: { keypadFrom: 0 } } }),
    ).rejects.toThrow('keypadFrom');
    await expect(saveLimits.mutate({ grantId: 'somebody else’s', change: gone })).rejects.toThrow(
      'supervisor_needed',
    );
  });

  test('whoever is signed in is told what is to be counted today, and which bins are free', async () => {
    await using server = await apiServer();
    const device = await server.device();
    const grantId = device.grant?.grantId ?? '';
    expect(await device.api.floor.dayPlan.query({ grantId })).toMatchObject({
      classes: { A: { bins: 0, days: 30 } },
      bins: [],
    });
    expect(await device.api.floor.freeBins.query({ grantId })).toEqual({
      asOf: expect.any(String),
      bins: [],
    });
    for (const ask of [device.api.floor.dayPlan, device.api.floor.freeBins])
      await expect(ask.query({ grantId: 'somebody else’s' })).rejects.toThrow('grant_needed');
  });

  test('a snapshot is shared, and its chunks are immutable files', async () => {
    await using server = await apiServer();
    const device = await server.device();
    const ask = { stream: device.stream, grantId: device.grant?.grantId ?? null };
    const snapshot = await device.api.sync.snapshot.query(ask);
    expect(await device.api.sync.snapshot.query(ask)).toEqual(snapshot);
    const [chunk] = snapshot.chunks;
    const response = await fetch(`${server.url}/snap/${chunk?.sha256}`);
    expect([
      response.status,
      response.headers.get('cache-control'),
      response.headers.get('content-encoding'),
    ]).toEqual([200, 'private, max-age=31536000, immutable', 'gzip']);
    const rows = (await response.text()).split('\n').map((line) => JSON.parse(line) as [string, string]);
    expect(rows.map(([kind, key]) => `${kind} ${key}`)).toContain(`order ${orderId}`);
    const part = await fetch(`${server.url}/snap/${chunk?.sha256}`, { headers: { range: 'bytes=0-9' } });
    expect(part.status).toBe(206);
    const other = await fetch(`${server.url}/snap/${'0'.repeat(64)}`);
    expect([other.status, await other.json()]).toEqual([404, { error: 'not_found' }]);
  });

  test('two tabs that push the same lane batch have one effect', async () => {
    await using server = await apiServer();
    const device = await server.device();
    const grantId = device.grant?.grantId ?? '';
    const before = await device.api.sync.snapshot.query({ stream: device.stream, grantId });
    const commands = [device.holdCommand('one'), device.holdCommand('two')];
    const answers = await Promise.all([device.push(commands), device.push(commands)]);
    const busy = answers.filter(({ kind }) => kind === 'retry');
    expect(busy).toEqual(busy.map(() => ({ kind: 'retry', afterMs: 500, reason: 'lane_busy' })));
    const again = await device.push(commands);
    expect(again).toMatchObject({ outcomes: [{ duplicate: true }, { duplicate: true }] });
    const pulled = await device.api.sync.pull.query(pullInput(device.stream, grantId, before));
    expect(pulled).toMatchObject({ kind: 'jump', to: before.seq + 2 });
  });

  test('[F-06] a full disk makes pushes wait, without effect, and pulls go on', async () => {
    const storage = memoryStorage();
    let isFull = false;
    const store: typeof storage.store = {
      read: (work) => storage.store.read(work),
      write: (stream, work) =>
        storage.store.write(stream, async (transaction) => {
          const value = await work(transaction);
          if (isFull) throw new StorageFull('no room');
          return value;
        }),
      close: () => storage.close(),
    };
    const states: string[] = [];
    await using server = await apiServer({
      storage: { ...storage, store },
      writer: { onStorage: (state) => void states.push(state) },
    });
    const device = await server.device();
    const command = device.holdCommand('full');
    isFull = true;
    const wait = { kind: 'retry', afterMs: 15_000, reason: 'server_storage_full' };
    expect([await device.push([command]), await device.push([command])]).toEqual([wait, wait]);
    expect(await device.api.sync.pull.query(pullInput(device.stream, null))).toMatchObject({
      kind: 'resnapshot',
    });
    isFull = false;
    expect(await device.push([command])).toMatchObject({
      outcomes: [{ outcome: 'applied', duplicate: false }],
    });
    expect([states, server.alarms]).toEqual([['full', 'ok'], ['the database cannot write: pushes wait']]);
  });
});

describe('the host', () => {
  test('answers health, and JSON for what it does not know', async () => {
    await using server = await apiServer();
    expect(await (await fetch(`${server.url}/healthz`)).json()).toEqual({ status: 'ok' });
    const missing = await fetch(`${server.url}/assets/old-chunk.js`);
    expect([missing.status, await missing.json()]).toEqual([404, { error: 'not_found' }]);
  });

  test('allows no foreign scripts and no framing', async () => {
    await using server = await apiServer();
    const { headers } = await fetch(`${server.url}/healthz`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('upgrade-insecure-requests');
    expect([headers.get('strict-transport-security'), headers.get('x-powered-by')]).toEqual([null, null]);
  });

  test('shows bar codes to scan only where there is practice', async () => {
    await using practice = await apiServer({ app: { scanSheet: async () => '<!doctype html><svg></svg>' } });
    const sheet = await fetch(`${practice.url}/scan-sheet`);
    expect([await sheet.text(), sheet.headers.get('content-security-policy')]).toEqual([
      '<!doctype html><svg></svg>',
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'",
    ]);
    await using server = await apiServer();
    expect((await fetch(`${server.url}/scan-sheet`)).status).toBe(404);
  });

  test('sends requests away when too many are under way', async () => {
    let release: (value: null) => void = () => undefined;
    const stuck = new Promise<null>((resolve) => {
      release = resolve;
    });
    await using server = await apiServer({
      app: { mostUnderWay: 1 },
      wrap: (core) => ({ ...core, challenge: () => stuck }),
    });
    const device = await TestDevice.create(server.url);
    const first = refusalOf(device.api.device.challenge.mutate({ deviceId: crypto.randomUUID() }));
    await expect
      .poll(async () => {
        const response = await fetch(`${server.url}/trpc/no.such.procedure`);
        return [response.status, response.headers.get('retry-after')];
      })
      .toEqual([503, '3']);
    release(null);
    expect(await first).toMatchObject({ reason: 'device_unknown' });
  });

  test('serves the app compressed, its hashed files for ever, and its page for every address', async () => {
    await using folder = await mkdtempDisposable(join(tmpdir(), 'floorhand-app-'));
    await mkdir(join(folder.path, 'assets'));
    await writeFile(join(folder.path, 'index.html'), '<!doctype html><title>app</title>');
    await writeFile(join(folder.path, 'sw.js'), '// worker');
    await writeFile(join(folder.path, 'assets', 'index-abc.js'), 'export {};\n'.repeat(500));
    await using server = await apiServer({ app: { appFolder: folder.path } });
    const look = async (path: string): Promise<readonly unknown[]> => {
      const { status, headers } = await fetch(`${server.url}${path}`);
      return [status, headers.get('cache-control'), headers.get('content-encoding')];
    };
    expect({
      page: await look('/'),
      address: await look('/pick/run-7'),
      worker: await look('/sw.js'),
      asset: await look('/assets/index-abc.js'),
      oldAsset: await look('/assets/index-old.js'),
      api: await look('/blobs/x'),
    }).toEqual({
      page: [200, 'no-cache', null],
      address: [200, 'no-cache', null],
      worker: [200, 'no-cache', null],
      asset: [200, 'public, max-age=31536000, immutable', 'gzip'],
      oldAsset: [404, null, null],
      api: [401, 'no-store', null],
    });
  });
});
