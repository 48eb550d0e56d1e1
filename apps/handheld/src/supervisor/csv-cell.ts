/** With these a spreadsheet takes a cell for a formula and runs it, also in their wide forms (OWASP, CSV injection). */
const beginsFormula = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * A cell of a CSV file that may hold anything: separators, quotation marks, line breaks (RFC 4180). What others wrote must
 * not run on the computer of whoever opens the file: an apostrophe in front makes a spreadsheet show it as it is.
 */
export const csvCell = (text: string): string => {
  const harmless = beginsFormula.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
};
