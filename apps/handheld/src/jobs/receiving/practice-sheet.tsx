import { barcodeDocument } from '@floorhand/domain/catalog/sku';
import { inboundUnitDocument } from '@floorhand/domain/inbound/inbound';
import type { View } from '@floorhand/domain/kernel/document';

import { useCopy } from '../../copy/use-copy.ts';
import { CodeTile } from '../../kit/code-tile.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { useScanner } from '../../scanning/scan-context.ts';
import { useView } from '../../sync/use-view.ts';
import type { ReceivingScreen } from './read-receiving-screen.ts';

interface PracticeSheetProps {
  readonly screen: ReceivingScreen;
  readonly onClose: () => void;
}

const firstEmpty = 1001;
const mostTiles = 5;

/** Codes to scan off the screen, or to tap, for people without a scanner. Only in a practice building. */
export function PracticeSheet({ screen, onClose }: PracticeSheetProps) {
  const t = useCopy('demo');
  const words = useCopy('receive');
  const scanner = useScanner();
  const codes = useView((view) => codesFor(view, screen), [screen]);
  const scan = (code: string) => {
    onClose();
    // The sheet gives the scans back to the screen first.
    setTimeout(() => scanner.feed(code, 'screen'));
  };
  return (
    <Sheet title={words('codes')} detail={t('intro')} closeLabel={words('closeSheet')} onClose={onClose}>
      {(codes ?? []).map(({ code, caption }) => (
        <CodeTile
          key={code}
          symbology="code128"
          code={code}
          printed={code}
          caption={caption}
          label={t('tapToScan', { code })}
          onScan={scan}
        />
      ))}
    </Sheet>
  );
}

function codesFor(
  view: View,
  { situation, lines, units }: ReceivingScreen,
): readonly { readonly code: string; readonly caption: string }[] {
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
    const found = view
      .list(barcodeDocument, 'skuId', skuId)
      .find(({ body }) => body.matches.some((match) => match.skuId === skuId && match.level === 'case'));
    return found ? [{ code: found.key, caption: sku?.name ?? skuId }] : [];
  });
}
