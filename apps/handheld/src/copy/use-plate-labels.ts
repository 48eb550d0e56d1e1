import { useCopy } from './use-copy.ts';
import type { PlateSegment } from '../kit/plate-segments.ts';

const names = ['aisle', 'bay', 'level', 'slot'] as const;

/** Names of the segments of a bin label, aisle first. */
export function usePlateLabels(): (segments: readonly string[]) => readonly PlateSegment[] {
  const t = useCopy('shared');
  return (segments) =>
    segments.map((value, i) => {
      const name = names[i];
      return { label: name === undefined ? '' : t(`plate.${name}`), value };
    });
}
