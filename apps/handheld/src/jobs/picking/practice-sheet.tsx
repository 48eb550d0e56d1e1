import { barcodeDocument } from '@floorhand/domain/catalog/sku';
import { handlingUnitDocument } from '@floorhand/domain/handling-units/handling-unit';
import { locationDocument } from '@floorhand/domain/layout/location';
import type { View } from '@floorhand/domain/kernel/document';

import { useCopy } from '../../copy/use-copy.ts';
import { CodeTile } from '../../kit/code-tile.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { useScanner } from '../../scanning/scan-context.ts';
import { useView } from '../../sync/use-view.ts';
import type { PickScreen } from './read-pick-screen.ts';

interface PracticeCode {
  readonly code: string;
  readonly caption: 'tote' | 'bin' | 'item' | 'station';
  readonly now: boolean;
}

/** Codes to scan off the screen, or to tap, for people without a scanner. Only in a practice building. */
export function PracticeSheet({
  screen,
  onClose,
}: {
  readonly screen: PickScreen;
  readonly onClose: () => void;
}) {
  const t = useCopy('demo');
  const pick = useCopy('pick');
  const scanner = useScanner();
  const codes = useView((view) => codesFor(view, screen), [screen]);
  const scan = (code: string) => {
    onClose();
    // The sheet gives the scans back to the screen first.
    setTimeout(() => scanner.feed(code, 'screen'));
  };
  return (
    <Sheet title={pick('codes')} detail={t('intro')} closeLabel={pick('closeSheet')} onClose={onClose}>
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

function codesFor(view: View, { situation }: PickScreen): readonly PracticeCode[] {
  const { step, current } = situation;
  if (step === 'bind') return [{ code: freeTote(view), caption: 'tote', now: true }];
  if (step === 'drop') return [{ code: stationCode(view), caption: 'station', now: true }];
  if (!current) return [];
  const { stop, into, sku } = current;
  const item = itemCode(view, stop.skuId);
  return [
    { code: stop.locationId, caption: 'bin', now: step === 'location' },
    { code: item ?? sku?.code ?? '', caption: 'item', now: step === 'item' },
    { code: into?.tote ?? '', caption: 'tote', now: step === 'tote' },
  ];
}

/** A tote nobody uses: the practice building numbers them from 100. */
function freeTote(view: View): string {
  const lpns = Array.from({ length: 60 }, (_, i) => `T-${100 + i}`);
  const units = view.getMany(handlingUnitDocument, lpns);
  return lpns.find((_, i) => (units[i]?.state ?? 'empty') === 'empty') ?? 'T-999';
}

const stationCode = (view: View): string =>
  view.get(locationDocument, 'ST-PACK-1') ? 'ST-PACK-1' : 'ST-PACK-2';

/** The unit's code: an EAN-13 where there is one, else the alias. */
function itemCode(view: View, skuId: string): string | undefined {
  const unit = view
    .list(barcodeDocument, 'skuId', skuId)
    .find(({ body }) => body.matches.some((match) => match.skuId === skuId && match.factor === 1));
  return unit?.key.replace(/^0(?=\d{13}$)/, '');
}
