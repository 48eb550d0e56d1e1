import { replaceTote } from '@floorhand/domain/jobs/picking/decide/bind-tote';
import { outcome } from '@floorhand/domain/jobs/picking/flow/outcome';
import { handlingUnitDocument } from '@floorhand/domain/handling-units/handling-unit';
import { draft } from '@floorhand/domain/kernel/command';
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
  const onScan = (scan: Scan) => {
    const meaning = scan.meanings[0];
    if (!into?.tote || meaning.kind !== 'handlingUnit') {
      void run.act(() => outcome('refused', 'not_a_tote', { data: { code: scan.text } }));
      return;
    }
    const { tote: full, slot } = into;
    const { lpn } = meaning;
    void run.act(({ runId, run: held }, { view }) => {
      const unit = view.get(handlingUnitDocument, lpn);
      const onCart = held.slots.some(({ tote, full: filled }) => tote === lpn || filled.includes(lpn));
      if (onCart || (unit && unit.state !== 'empty'))
        return outcome('refused', 'tote_taken', {
          data: { tote: lpn, order: unit?.orderId?.split(':').at(-1) ?? '' },
        });
      onClose();
      return outcome('step_done', 'tote_bound', {
        data: { tote: lpn, slot },
        commands: [draft(replaceTote, { runId, slot, full, tote: lpn })],
      });
    });
  };
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
