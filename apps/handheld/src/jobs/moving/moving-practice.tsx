import { balanceDocument } from '@floorhand/domain/stock/balance';
import type { View } from '@floorhand/domain/kernel/document';
import { locationDocument, siteDocument, siteKey } from '@floorhand/domain/layout/location';
import { placeKey, atLocation } from '@floorhand/domain/stock/place';

import { useCopy } from '../../copy/use-copy.ts';
import { practiceCodeOf } from '../../floor/practice-code-of.ts';
import { PracticeSheet } from '../../floor/practice-sheet.tsx';
import type { MovingScreen } from './read-moving-screen.ts';

/** Codes to tap for the step at hand. */
export function MovingPractice({
  screen,
  onClose,
}: {
  readonly screen: MovingScreen;
  readonly onClose: () => void;
}) {
  const t = useCopy('demo');
  const moving = useCopy('moving');
  return (
    <PracticeSheet
      codes={(view) =>
        codesFor(view, screen).map(({ code, what }, i) => ({
          code,
          caption: t(`tile.${what}`),
          isNow: i === 0,
        }))
      }
      closeLabel={moving('close')}
      onClose={onClose}
    />
  );
}

interface Practice {
  readonly code: string;
  readonly what: 'bin' | 'item';
}

function codesFor(view: View, { situation, fetches }: MovingScreen): readonly Practice[] {
  const { step, current, at, target, source, here } = situation;
  const from = source?.place.kind === 'location' ? source.place.id : undefined;
  const bin =
    at?.locationId ?? target?.locationId ?? from ?? fetches[0]?.locationId ?? stockedBin(view) ?? undefined;
  const goods = current ?? here[0] ?? null;
  const item = goods ? practiceCodeOf(view, goods.line.skuId, 'unit') : undefined;
  const codes: readonly Practice[] = [
    ...(bin === undefined ? [] : [{ code: bin, what: 'bin' as const }]),
    ...(item === undefined ? [] : [{ code: item, what: 'item' as const }]),
  ];
  return step === 'goods' || step === 'what' ? codes.toReversed() : codes;
}

/** Some bin of the first aisle that holds something. */
function stockedBin(view: View): string | null {
  const aisle = view.get(siteDocument, siteKey)?.plan.aisles[0]?.code;
  if (aisle === undefined) return null;
  const bins = view.list(locationDocument, 'aisle', aisle).map(({ key }) => key);
  const held = view.listMany(
    balanceDocument,
    'place',
    bins.map((bin) => placeKey(atLocation(bin))),
  );
  return bins.find((_, i) => (held[i] ?? []).some(({ body }) => body.quantity > 0)) ?? null;
}
