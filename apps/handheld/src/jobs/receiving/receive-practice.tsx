import { inboundUnitDocument } from '@floorhand/domain/inbound/inbound';
import type { View } from '@floorhand/domain/kernel/document';

import { useCopy } from '../../copy/use-copy.ts';
import { practiceCodeOf } from '../../floor/practice-code-of.ts';
import { PracticeSheet, type PracticeCode } from '../../floor/practice-sheet.tsx';
import type { ReceivingScreen } from './read-receiving-screen.ts';

interface ReceivePracticeProps {
  readonly screen: ReceivingScreen;
  readonly onClose: () => void;
}

const firstEmpty = 1001;
const mostTiles = 5;

/** The pallets and cartons of the load at hand. */
export function ReceivePractice({ screen, onClose }: ReceivePracticeProps) {
  const t = useCopy('receive');
  return (
    <PracticeSheet codes={(view) => codesFor(view, screen)} closeLabel={t('closeSheet')} onClose={onClose} />
  );
}

function codesFor(view: View, { situation, lines, units }: ReceivingScreen): readonly PracticeCode[] {
  const { step, receipt } = situation;
  if (step === 'unit' || step === 'aside') {
    const named = view
      .list(inboundUnitDocument, 'inboundId', receipt.inboundId)
      .filter(({ body }) => body.arrivedAt === null)
      .map(({ key }) => key);
    const used = new Set(units.map(({ key }) => key));
    const empty = Array.from({ length: 20 }, (_, i) => `P-${firstEmpty + i}`).find((lpn) => !used.has(lpn));
    const free = step === 'unit' ? [...named, empty] : [empty];
    return free.slice(0, mostTiles).flatMap((code) => (code === undefined ? [] : [{ code, caption: code }]));
  }
  return lines.slice(0, mostTiles).flatMap(({ skuId, sku }) => {
    const code = practiceCodeOf(view, skuId, 'case');
    return code === undefined ? [] : [{ code, caption: sku?.name ?? skuId }];
  });
}
