import type { ArrowBlock } from '../label.ts';

/** A triangle over a shaft as bits, drawn by `^GFA`: ZPL has no filled triangle. Rows that repeat are a colon. */
export function arrowGraphic({ width, height, direction }: ArrowBlock): string {
  const bytesPerRow = Math.ceil(width / 8);
  const rows = Array.from({ length: height }, (_, y) =>
    rowOf(direction === 'up' ? y : height - 1 - y, { width, height, bytesPerRow }),
  );
  const data = rows.map((row, y) => (y > 0 && row === rows[y - 1] ? ':' : row)).join('');
  const bytes = bytesPerRow * height;
  return `^GFA,${bytes},${bytes},${bytesPerRow},${data}^FS`;
}

interface Size {
  readonly width: number;
  readonly height: number;
  readonly bytesPerRow: number;
}

/** Part of the height that the head takes, and of the width that the shaft takes. */
export const arrowShape = { head: 0.55, shaft: 0.4 } as const;

function rowOf(y: number, { width, height, bytesPerRow }: Size): string {
  const headRows = Math.round(height * arrowShape.head);
  const dark =
    y < headRows
      ? Math.max(1, Math.round((width * (y + 1)) / headRows))
      : Math.round(width * arrowShape.shaft);
  const left = Math.floor((width - dark) / 2);
  let hex = '';
  for (let nibble = 0; nibble < bytesPerRow * 2; nibble++) {
    let value = 0;
    for (let bit = 0; bit < 4; bit++) {
      const x = nibble * 4 + bit;
      value = value * 2 + (x >= left && x < left + dark ? 1 : 0);
    }
    hex += value.toString(16).toUpperCase();
  }
  return hex;
}
