/** A cell of a CSV file that may hold anything: separators, quotation marks, line breaks (RFC 4180). */
export const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
