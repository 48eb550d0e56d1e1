import type { ArrowBlock } from '../label.ts';
import { arrowShape } from '../zpl/arrow-graphic.ts';

/** The corners of the arrow in dots, all the way round. */
export function arrowOutline({
  x,
  y,
  width,
  height,
  direction,
}: ArrowBlock): readonly (readonly [x: number, y: number])[] {
  const shaftLeft = (width * (1 - arrowShape.shaft)) / 2;
  const points: readonly (readonly [number, number])[] = [
    [width / 2, 0],
    [width, height * arrowShape.head],
    [width - shaftLeft, height * arrowShape.head],
    [width - shaftLeft, height],
    [shaftLeft, height],
    [shaftLeft, height * arrowShape.head],
    [0, height * arrowShape.head],
  ];
  return points.map(([px, py]) => [x + px, y + (direction === 'up' ? py : height - py)] as const);
}

/** The arrow as path data in dots. */
export const arrowPath = (arrow: ArrowBlock): string =>
  `M${arrowOutline(arrow)
    .map(([x, y]) => `${x} ${y}`)
    .join('L')}z`;
