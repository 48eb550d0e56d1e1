import { barcodeDocument } from '@floorhand/domain/catalog/sku';
import type { View } from '@floorhand/domain/kernel/document';

import { useCopy } from '../../copy/use-copy.ts';
import { CodeTile } from '../../kit/code-tile.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { useScanner } from '../../scanning/scan-context.ts';
import { useView } from '../../sync/use-view.ts';
import type { PutawayScreen } from './read-putaway-screen.ts';

interface PracticeCode {
  readonly code: string;
  readonly caption: 'unit' | 'bin' | 'item';
  readonly now: boolean;
}

/** Codes to scan off the screen, or to tap, for people without a scanner. Only in a practice building. */
export function PracticeSheet({
  screen,
  onClose,
}: {
  readonly screen: PutawayScreen;
  readonly onClose: () => void;
}) {
  const t = useCopy('demo');
  const putaway = useCopy('putaway');
  const scanner = useScanner();
  const codes = useView((view) => codesFor(view, screen), [screen]);
  const scan = (code: string) => {
    onClose();
    // The sheet gives the scans back to the screen first.
    setTimeout(() => scanner.feed(code, 'screen'));
  };
  return (
    <Sheet title={putaway('codes')} detail={t('intro')} closeLabel={putaway('closeSheet')} onClose={onClose}>
      {(codes ?? []).map(({ code, caption, now }) => (
        <CodeTile
          key={caption}
          symbology={/^\d{13}$/.test(code) ? 'ean13' : 'code128'}
          code={code}
          printed={code}
          caption={t(`tile.${caption}`)}
          label={t('tapToScan', { code })}
          state={now ? 'now' : undefined}
          onScan={scan}
        />
      ))}
    </Sheet>
  );
}

function codesFor(view: View, { situation, waiting }: PutawayScreen): readonly PracticeCode[] {
  const { step, current, at } = situation;
  const unit = current?.line.place.id ?? waiting[0]?.unit.key;
  const bin = at?.locationId ?? current?.target?.locationId;
  const item = current ? itemCode(view, current.line.skuId) : undefined;
  return [
    ...(unit === undefined ? [] : [{ code: unit, caption: 'unit' as const, now: step === 'load' }]),
    ...(bin === undefined ? [] : [{ code: bin, caption: 'bin' as const, now: step === 'bin' }]),
    ...(item === undefined ? [] : [{ code: item, caption: 'item' as const, now: step === 'goods' }]),
  ];
}

/** The unit's code: an EAN-13 where there is one, else the alias. */
function itemCode(view: View, skuId: string): string | undefined {
  const unit = view
    .list(barcodeDocument, 'skuId', skuId)
    .find(({ body }) => body.matches.some((match) => match.skuId === skuId && match.factor === 1));
  return unit?.key.replace(/^0(?=\d{13}$)/, '');
}
