/** Wire protocol. Grows only with a fixture of the old one kept in `fixtures/`. */
export const protocolVersion = 1;
/**
 * Shape of documents as devices store them; a change makes devices bootstrap a new cache. The server still serves the
 * one before: whoever raises it says in the rules how documents looked (`asBefore`).
 */
export const schemaVersion = 2;
/** Number of the app; a server may ask for a newer one between two tasks (`min_client`). Raised by hand. */
export const clientVersion = 1;
export const catalogStream = 'catalog';
export const warehouseStream = (warehouseId: string): string => `wh:${warehouseId}`;
