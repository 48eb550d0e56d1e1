import { orderDocument, orderLineDocument } from '@floorhand/domain/orders/order';
import type { DocumentRow } from '@floorhand/sync/protocol/pull';
import type { ServerStore } from '@floorhand/sync/server/server-store';

const pageRows = 2_000;

/** Units per SKU that orders ask for which nobody released yet: stock for them is not promised to anyone. */
export async function openDemand(
  store: Pick<ServerStore, 'read'>,
  streamId: string,
): Promise<ReadonlyMap<string, number>> {
  const demand = new Map<string, number>();
  const open = new Set<string>();
  // Two readings, because only the order knows whether its lines count.
  const eachRow = (kind: string, take: (row: DocumentRow) => void): Promise<void> =>
    store.read(async (transaction) => {
      for await (const rows of transaction.allDocuments(streamId, new Set([kind]), pageRows)) {
        for (const row of rows) take(row);
      }
    });
  await eachRow(orderDocument.kind, ([, key, , body]) => {
    if (orderDocument.schema.parse(body).status === 'open') open.add(key);
  });
  if (open.size === 0) return demand;
  await eachRow(orderLineDocument.kind, ([, , , body]) => {
    const { orderId, skuId, quantity, picked, short } = orderLineDocument.schema.parse(body);
    if (open.has(orderId)) demand.set(skuId, (demand.get(skuId) ?? 0) + quantity - picked - short);
  });
  return demand;
}
