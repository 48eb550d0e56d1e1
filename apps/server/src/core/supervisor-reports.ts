import type { DeviceReport, HistoryEntry, HistoryRequest, OrderLineReport } from '@floorhand/api/core';
import { skuDocument } from '@floorhand/domain/catalog/sku';
import { orderLineDocument } from '@floorhand/domain/orders/order';
import { catalogStream } from '@floorhand/sync/protocol/version';
import type { DeviceSession } from '@floorhand/sync/server/environment';
import type { DeviceSeen, IdentityStore } from '@floorhand/sync/server/identity-store';
import type { ServerStore } from '@floorhand/sync/server/server-store';
import type { History } from '../read-models/history.ts';
import { warehouseOf } from './warehouse-of.ts';

/**
 * Numbers the device gave out that never arrived: those it said it still holds are pending, the rest is missing.
 * What arrived since it said so is neither.
 */
function outstanding({ reportedHighSeq, reportedPending, receivedSeq }: DeviceSeen): {
  readonly pending: number | null;
  readonly missing: number;
} {
  const absent = Math.max(0, (reportedHighSeq ?? 0) - receivedSeq);
  const pending = reportedPending === null ? null : Math.min(reportedPending, absent);
  return { pending, missing: absent - (pending ?? 0) };
}

export async function reportDevices(
  identity: IdentityStore,
  session: DeviceSession,
): Promise<readonly DeviceReport[]> {
  const devices = await identity.devices(warehouseOf(session.streamId));
  return devices.map((device) => ({
    deviceId: device.deviceId,
    name: device.name,
    status: device.status,
    lastSeen: device.lastSeen,
    operatorId: device.operatorId,
    ...outstanding(device),
    appVersion: device.appVersion,
  }));
}

/** Lines of one order in their order, with what the SKU is called; from one read, so they belong together. */
export function reportOrderLines(
  store: ServerStore,
  session: DeviceSession,
  orderId: string,
): Promise<readonly OrderLineReport[]> {
  return store.read(async (transaction) => {
    const [entries = []] = await transaction.listed(session.streamId, orderLineDocument, {
      index: 'orderId',
      values: [orderId],
    });
    const lines = entries
      .toSorted((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ body }) => orderLineDocument.schema.parse(body));
    const ids = [...new Set(lines.map(({ skuId }) => skuId))];
    const stored = await transaction.documents(catalogStream, skuDocument, ids);
    const skus = new Map(
      ids.map((id, i) => [id, stored[i] === undefined ? undefined : skuDocument.schema.parse(stored[i])]),
    );
    return lines.map((line) => {
      const sku = skus.get(line.skuId);
      return { ...line, skuCode: sku?.code ?? line.skuId, skuName: sku?.name ?? '' };
    });
  });
}

/** Commits without their place in the chain, which says nothing to a person. */
export async function reportHistory(
  history: History,
  { streamId }: DeviceSession,
  wanted: HistoryRequest,
): Promise<readonly HistoryEntry[]> {
  const commits = await history.page({ streamId, ...wanted });
  return commits.map(({ seq, at, actorKind, actorId, commandId, events }) => ({
    seq,
    at,
    actorKind,
    actorId,
    commandId,
    events,
  }));
}
