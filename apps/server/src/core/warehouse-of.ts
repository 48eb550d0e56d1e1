import { warehouseStream } from '@floorhand/sync/protocol/version';

/** Warehouse of a stream; the inverse of `warehouseStream`. */
export const warehouseOf = (stream: string): string => stream.slice(warehouseStream('').length);
