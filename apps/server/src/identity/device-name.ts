/**
 * Name of the next device of a site: `TC26-###` and names up to `TC26-004` give `TC26-005`. Numbers of removed
 * devices are not given out again, because people stick the name on the device.
 *
 * @param pattern text with one run of `#`, as long as the number is at least.
 */
export function nextDeviceName(pattern: string, taken: readonly string[]): string {
  const [marks = ''] = /#+/.exec(pattern) ?? [];
  const [before = '', after = ''] = marks === '' ? [`${pattern}-`] : pattern.split(marks);
  const numbers = taken
    .filter((name) => name.startsWith(before) && name.endsWith(after))
    .map((name) => Number(name.slice(before.length, name.length - after.length)))
    .filter((number) => Number.isSafeInteger(number));
  return `${before}${String(Math.max(0, ...numbers) + 1).padStart(marks.length, '0')}${after}`;
}
