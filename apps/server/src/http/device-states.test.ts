import { operatorSet } from '@floorhand/domain/catalog/catalog-events';
import { operatorDocument } from '@floorhand/domain/catalog/operator';
import { discrepancyDocument } from '@floorhand/domain/discrepancies/discrepancy';
import { undo } from '@floorhand/domain/jobs/picking/decide/undo';
import { describe, expect, test } from 'vitest';
import { genesisHash } from '@floorhand/sync/protocol/hash';
import { catalogStream, protocolVersion, schemaVersion } from '@floorhand/sync/protocol/version';
import { TRPCClientError } from '@trpc/client';
import { deskServer } from '../core/desk-server.ts';
import { apiServer } from './testing/api-server.ts';
import type { TestDevice } from './testing/test-device.ts';

type Status = 'active' | 'draining' | 'lost' | 'retired';

const pullOf = ({ stream }: TestDevice, schema: number = schemaVersion) => ({
  protocol: protocolVersion,
  schema,
  epoch: null,
  stream,
  cursor: 0,
  hash: genesisHash,
  scope: 'supervisor',
  grantId: null,
  appVersion: null,
});

const reasonOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'answered',
    (error: unknown) =>
      error instanceof TRPCClientError ? (error.data as { reason: unknown }).reason : error,
  );

/** A supervisor's tablet and a device of the same site with somebody at work. */
async function site() {
  const server = await apiServer();
  const [tablet, device] = [await server.device(), await server.device()];
  await tablet.signIn(server.papers.badge, server.papers.pin);
  await device.signIn(server.papers.badge, server.papers.pin);
  const set = (status: Status, deviceId = device.deviceId) =>
    tablet.api.supervisor.setDevice.mutate({ grantId: tablet.grant?.grantId ?? '', deviceId, status });
  const listed = async () =>
    (await tablet.api.supervisor.devices.query({ grantId: tablet.grant?.grantId ?? '' })).find(
      ({ deviceId }) => deviceId === device.deviceId,
    )?.status;
  return { server, tablet, device, set, listed, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

describe('[F-57] devices taken out of use', () => {
  test('a draining device hands over as ever, gets nothing, and retires when it has left', async () => {
    await using at = await site();
    const { device, set, listed, server } = at;
    expect(await set('draining')).toEqual({ kind: 'set', status: 'draining' });
    const command = device.holdCommand('before');
    expect(await device.push([command])).toMatchObject({ outcomes: [{ outcome: 'applied' }] });
    expect(await device.api.sync.pull.query(pullOf(device))).toEqual({ kind: 'leave', standing: 'draining' });
    const snapshot = { stream: device.stream, grantId: null, schema: schemaVersion };
    expect(await reasonOf(device.api.sync.snapshot.query(snapshot))).toBe('device_leaving');
    const { badge, pin } = server.papers;
    expect(await device.api.auth.signIn.mutate({ badge, pin })).toMatchObject({ reason: 'device_leaving' });
    await device.api.device.left.mutate();
    expect(await listed()).toBe('retired');
    expect(await reasonOf(device.push([device.holdCommand('after')]))).toBe('session_needed');
    expect(await set('active')).toEqual({ kind: 'refused', reason: 'device_retired' });
  });

  test('what a lost device sends is kept aside as it came; it has nobody’s rights', async () => {
    await using at = await site();
    const { device, set, listed } = at;
    await set('lost');
    await device.openSession();
    const commands = [device.holdCommand('one'), device.holdCommand('two')];
    expect(await device.push(commands)).toMatchObject({
      laneSeq: 2,
      outcomes: [
        { outcome: 'quarantined', reason: { code: 'sync.device_lost' } },
        { outcome: 'quarantined', reason: { code: 'sync.device_lost' } },
      ],
    });
    expect(await device.push(commands)).toMatchObject({
      outcomes: [{ duplicate: true }, { duplicate: true }],
    });
    expect(await device.api.sync.pull.query(pullOf(device))).toEqual({ kind: 'leave', standing: 'lost' });
    const { grantId = '' } = device.grant ?? {};
    expect(await reasonOf(device.api.supervisor.devices.query({ grantId }))).toBe('supervisor_needed');
    // Found again before it was wiped.
    expect([await set('active'), await listed()]).toEqual([{ kind: 'set', status: 'active' }, 'active']);
    expect(await device.push([device.holdCommand('three')])).toMatchObject({
      outcomes: [{ outcome: 'applied' }],
    });
  });

  test('nobody locks out the tablet in their hands, a device of nobody, or without the role', async () => {
    await using at = await site();
    const { set, tablet, device } = at;
    expect([await set('lost', tablet.deviceId), await set('lost', crypto.randomUUID())]).toEqual([
      { kind: 'refused', reason: 'own_device' },
      { kind: 'refused', reason: 'device_unknown' },
    ]);
    const { deviceId } = tablet;
    expect(
      await reasonOf(device.api.supervisor.setDevice.mutate({ grantId: 'none', deviceId, status: 'lost' })),
    ).toBe('supervisor_needed');
    await device.api.device.left.mutate();
    expect(await at.listed()).toBe('active');
  });
});

test('[F-57] requests of somebody who is switched off meanwhile are refused; what they did with goods stands', async () => {
  await using at = await site();
  const { device, server } = at;
  const { operatorId = '' } = device.grant ?? {};
  await deskServer(server.storage.store).commitEvents(
    catalogStream,
    { kind: 'system', id: 'staff' },
    (view) => {
      const operator = view.get(operatorDocument, operatorId);
      return operator ? [operatorSet.create({ operatorId, operator: { ...operator, active: false } })] : [];
    },
  );
  const request = device.holdCommand('late');
  expect(await device.push([request])).toMatchObject({
    outcomes: [{ outcome: 'rejected', reason: { code: 'sync.operator_inactive' } }],
  });
  const next = device.holdCommand('a fact');
  const fact = {
    ...next,
    type: undo.type,
    version: undo.version,
    kind: undo.kind,
    body: { runId: 'W-1-1', undoes: request.commandId },
  };
  const answer = await device.push([fact]);
  const [outcome] = answer.kind === 'taken' ? answer.outcomes : [];
  expect(outcome?.outcome).toBe('applied_with_discrepancy');
  const cards = await server.storage.store.read((transaction) =>
    transaction.documents(device.stream, discrepancyDocument, outcome?.discrepancyIds ?? []),
  );
  expect(cards.map((card) => discrepancyDocument.schema.parse(card).facts['why'] ?? null)).toEqual([
    null,
    'operator_inactive',
  ]);
});

describe('[F-51] apps of an older schema', () => {
  test('one behind is served, two behind is told so and may push, one ahead waits', async () => {
    await using at = await site();
    const { device } = at;
    const asked = await Promise.all(
      [-2, -1, 0, 1].map((change) => device.api.sync.pull.query(pullOf(device, schemaVersion + change))),
    );
    expect(asked).toEqual([
      { kind: 'client_too_old', minClient: 0 },
      { kind: 'resnapshot', reason: 'scope' },
      { kind: 'resnapshot', reason: 'scope' },
      { kind: 'retry', afterMs: 60_000, reason: 'schema' },
    ]);
    const snapshot = (schema: number) =>
      device.api.sync.snapshot.query({ stream: device.stream, grantId: null, schema });
    expect(await reasonOf(snapshot(schemaVersion - 2))).toBe('client_too_old');
    expect((await snapshot(schemaVersion - 1)).schema).toBe(schemaVersion - 1);
    expect(await device.push([device.holdCommand('old app')])).toMatchObject({
      outcomes: [{ outcome: 'applied' }],
    });
  });
});
