import type { PlacedLabel, SheetLayout } from '../sheet.ts';

/** One page of labels in its true size: drawings of labels, as `labelSvg` makes them, inside a drawing. */
export function pageSvg(
  labels: readonly PlacedLabel<string>[],
  { pageWidthMm, pageHeightMm }: SheetLayout,
): string {
  const placed = labels.map(({ label, xMm, yMm }) =>
    label
      .replace('<svg ', `<svg x="${xMm.toFixed(2)}" y="${yMm.toFixed(2)}" `)
      .replace(/width="([\d.]+)mm" height="([\d.]+)mm"/, 'width="$1" height="$2"'),
  );
  const size = `width="${pageWidthMm}mm" height="${pageHeightMm}mm"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${pageWidthMm} ${pageHeightMm}">${placed.join('')}</svg>`;
}
