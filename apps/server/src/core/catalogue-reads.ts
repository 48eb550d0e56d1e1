import { operatorDocument, type Operator } from '@floorhand/domain/catalog/operator';
import type { DocumentKind } from '@floorhand/domain/kernel/document';
import { siteDocument, siteKey } from '@floorhand/domain/layout/location';
import { catalogStream } from '@floorhand/sync/protocol/version';
import type { ServerStore } from '@floorhand/sync/server/server-store';

interface Place<T> {
  readonly stream: string;
  readonly kind: DocumentKind<T>;
  readonly key: string;
}

async function readDocument<T>(store: ServerStore, { stream, kind, key }: Place<T>): Promise<T | undefined> {
  const [stored] = await store.read((transaction) => transaction.documents(stream, kind, [key]));
  return stored === undefined ? undefined : kind.schema.parse(stored);
}

export const readOperator = (store: ServerStore, operatorId: string): Promise<Operator | undefined> =>
  readDocument(store, { stream: catalogStream, kind: operatorDocument, key: operatorId });

/** Time zone of a warehouse; UTC until somebody set it up. */
export async function readTimeZone(store: ServerStore, stream: string): Promise<string> {
  const site = await readDocument(store, { stream, kind: siteDocument, key: siteKey });
  return site?.timeZone ?? 'UTC';
}

/** Name of a warehouse for people; its stream's name until somebody set it up. */
export async function readSiteName(store: ServerStore, stream: string): Promise<string> {
  const site = await readDocument(store, { stream, kind: siteDocument, key: siteKey });
  return site?.name ?? stream;
}
