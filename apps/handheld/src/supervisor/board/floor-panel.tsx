import type { Run } from '@floorhand/domain/jobs/picking/state';
import type { Entry } from '@floorhand/domain/kernel/document';
import type { FloorGrid } from '@floorhand/domain/layout/floor-grid';
import { useEffect, useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { FloorMap } from '../../kit/floor-map.tsx';
import { Panel } from '../../kit/panel.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import { useView } from '../../sync/use-view.ts';
import { useSyncStatus } from '../../sync/use-sync-status.ts';
import type { Names } from '../names.ts';
import { readFloor, readFloorGrid } from './read-floor.ts';

/** The building from above: who is where now. */
export function FloorPanel({
  held,
  people,
}: {
  readonly held: readonly Entry<Run>[];
  readonly people: Names;
}) {
  const t = useCopy('supervisor.floor');
  const grid = useFloorGrid();
  const floor = useView((view) => grid && readFloor(view, grid, { held, people }), [grid, held, people]);
  return (
    <Panel
      className="sv-floor"
      title={t('title')}
      end={
        <p className="sv-key">
          <span data-key="busy">{t('busy')}</span>
          <span data-key="doubtful">{t('doubtful')}</span>
          <span data-key="closed">{t('closed')}</span>
        </p>
      }
    >
      {grid && grid.aisles.length === 0 && <p className="sv-none">{t('empty')}</p>}
      {grid && floor && grid.aisles.length > 0 && (
        <div className="sv-map">
          <FloorMap
            label={t('map', { people: floor.people, closed: floor.closed, doubtful: floor.doubtful })}
            bays={grid.bays}
            aisles={floor.aisles}
          />
        </div>
      )}
    </Panel>
  );
}

function useFloorGrid(): FloorGrid | null {
  const { read } = useFloor();
  const { ready } = useSyncStatus();
  const [grid, setGrid] = useState<FloorGrid | null>(null);
  useEffect(() => {
    if (!ready) return;
    const stop = new AbortController();
    const load = async (): Promise<void> => {
      const found = await read(readFloorGrid);
      if (!stop.signal.aborted) setGrid(found);
    };
    void load();
    return () => stop.abort();
  }, [read, ready]);
  return grid;
}
