/** Wire protocol. Grows only with a fixture of the old one kept in `fixtures/`. */
export const protocolVersion = 1;
/** Shape of documents as devices store them; a change makes devices bootstrap a new cache. */
export const schemaVersion = 1;
export const catalogStream = 'catalog';
export const warehouseStream = (warehouseId: string): string => `wh:${warehouseId}`;
