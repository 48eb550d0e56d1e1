export interface CellForm {
  readonly dates: 'ymd' | 'dmy' | 'mdy';
  readonly decimal: '.' | ',';
}

const shortDate = /^(\d{1,2})([./-])(\d{1,2})\2\d{2,4}(?:[ T]|$)/;
const withComma = /^-?\d{1,9},\d{1,3}$/;
const withDot = /^-?\d{1,9}\.\d{1,3}$/;

/** How the cells of a file write dates and numbers, from its first lines [IM4]. */
export function guessForm(rows: readonly (readonly string[])[]): CellForm {
  const cells = rows.flat().map((cell) => cell.trim());
  const dates = cells.flatMap((cell) => {
    const found = shortDate.exec(cell);
    return found ? [{ first: Number(found[1]), second: Number(found[3]), sign: found[2] }] : [];
  });
  const order = (): CellForm['dates'] => {
    if (dates.length === 0) return 'ymd';
    if (dates.some(({ first }) => first > 12)) return 'dmy';
    if (dates.some(({ second }) => second > 12)) return 'mdy';
    return dates.some(({ sign }) => sign === '.') ? 'dmy' : 'ymd';
  };
  const commas = cells.filter((cell) => withComma.test(cell)).length;
  return { dates: order(), decimal: commas > cells.filter((cell) => withDot.test(cell)).length ? ',' : '.' };
}
