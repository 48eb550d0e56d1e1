/** Where a load is worked on. Its key holds signs that an address gives a meaning to. */
export const loadPath = (receiptId: string): string => `/receive/${encodeURIComponent(receiptId)}`;
