import { onEmptyTote } from '@floorhand/domain/jobs/picking/flow/on-empty-tote';
import { resolveScan } from '@floorhand/domain/scanning/resolve-scan';
import type { Scan } from '@floorhand/domain/scanning/scan';

import { useCopy } from '../../copy/use-copy.ts';
import { Note } from '../../kit/note.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { useScanTarget } from '../../scanning/scan-context.ts';
import type { PickScreen } from './read-pick-screen.ts';
import type { PickingRun } from './use-picking-run.ts';

interface ToteFullSheetProps {
  readonly screen: PickScreen;
  readonly run: PickingRun;
  readonly onClose: () => void;
}

/** The full tote keeps its order; the scan of an empty one puts that in its place. */
export function ToteFullSheet({ screen, run, onClose }: ToteFullSheetProps) {
  const t = useCopy('toteFull');
  const { into } = screen.situation.current ?? { into: null };
  const onScan = (scan: Scan) =>
    void run.act((situation, { view }) => {
      const said = onEmptyTote(situation, resolveScan(view, scan, { skuId: null }), scan.text);
      if (said.result === 'step_done') onClose();
      return said;
    });
  useScanTarget({ mode: () => 'single', onScan, onRepeat: () => undefined });
  return (
    <Sheet
      title={t('title', { tote: into?.tote ?? '' })}
      detail={t('detail', { place: into?.slot ?? 1 })}
      closeLabel={t('close')}
      onClose={onClose}
    >
      <Note state="next" title={t('scanNew')} />
    </Sheet>
  );
}
