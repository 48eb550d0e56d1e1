import type { ArrowBlock } from '../label.ts';
import { arrowShape } from '../zpl/arrow-graphic.ts';

/** The arrow as path data in dots. */
export function arrowPath({ x, y, width, height, direction }: ArrowBlock): string {
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
  const placed = points.map(([px, py]) => `${x + px} ${y + (direction === 'up' ? py : height - py)}`);
  return `M${placed.join('L')}z`;
}
