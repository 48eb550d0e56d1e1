import { drawPlates, type PlateSeries } from '@floorhand/domain/labels-owed/new-plates';
import { mostLabels } from '@floorhand/domain/labels-owed/request-labels';
import type { LabelResult } from '@floorhand/labels/lay-out';
import { handlingUnitLabel } from '@floorhand/labels/kinds/handling-unit-label';
import type { Media } from '@floorhand/labels/media';
import type { SyncServer } from '@floorhand/sync/server/sync-server';
import type { WantedLabel } from './write-labels.ts';

const actor = { kind: 'system', id: 'labels' } as const;

/** The series has fewer numbers left than were asked for; those that were drawn are used up. */
export class NumbersUsedUp extends Error {
  readonly drawn: readonly string[];

  constructor(drawn: readonly string[]) {
    super(`the series has no more numbers; ${drawn.length} were drawn`);
    this.name = 'NumbersUsedUp';
    this.drawn = drawn;
  }
}

/**
 * Draws new numbers, each given once and never again [LO6], and makes them known as empty units. They are used up when
 * this resolves, whatever becomes of their labels. Throws `NumbersUsedUp`.
 */
export async function drawnPlates(
  sync: Pick<SyncServer, 'commitEvents'>,
  streamId: string,
  { series, count }: { readonly series: PlateSeries; readonly count: number },
): Promise<readonly string[]> {
  const plates: string[] = [];
  while (plates.length < count) {
    const part = Math.min(mostLabels, count - plates.length);
    let drawn: readonly string[] = [];
    await sync.commitEvents(streamId, actor, (view) => {
      const found = drawPlates(view, series, part);
      drawn = found?.plates ?? [];
      return found?.events ?? [];
    });
    if (drawn.length === 0) throw new NumbersUsedUp(plates);
    plates.push(...drawn);
  }
  return plates;
}

export const plateLabel = (lpn: string, media: Media): LabelResult =>
  handlingUnitLabel({ lpn, name: null, details: [] }, media);

/** Labels of plates that there are. */
export async function* plateLabels(plates: readonly string[], media: Media): AsyncGenerator<WantedLabel> {
  for (const lpn of plates) yield { of: lpn, made: plateLabel(lpn, media) };
}
