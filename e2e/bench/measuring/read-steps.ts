/** A whole number above zero, or an error that names the option. */
export function readWhole(option: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new RangeError(`${option} takes whole numbers from 1, not '${text}'`);
  return value;
}

/** Sizes to measure one after the other, `75,150,300`; the last one is judged. */
export const readSteps = (option: string, text: string): readonly number[] =>
  text.split(',').map((step) => readWhole(option, step));
