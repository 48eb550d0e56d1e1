import { handlingUnitDocument } from '@floorhand/domain/handling-units/handling-unit';
import { locationDocument } from '@floorhand/domain/layout/location';
import type { View } from '@floorhand/domain/kernel/document';

import { useCopy } from '../../copy/use-copy.ts';
import { practiceCodeOf } from '../../floor/practice-code-of.ts';
import { PracticeSheet } from '../../floor/practice-sheet.tsx';
import type { PickScreen } from './read-pick-screen.ts';

interface Practice {
  readonly code: string;
  readonly what: 'tote' | 'bin' | 'item' | 'station';
  readonly isNow: boolean;
}

/** The codes of the stop at hand. */
export function PickPractice({
  screen,
  onClose,
}: {
  readonly screen: PickScreen;
  readonly onClose: () => void;
}) {
  const t = useCopy('demo');
  const pick = useCopy('pick');
  return (
    <PracticeSheet
      codes={(view) =>
        codesFor(view, screen).map(({ code, what, isNow }) => ({ code, caption: t(`tile.${what}`), isNow }))
      }
      closeLabel={pick('closeSheet')}
      onClose={onClose}
    />
  );
}

function codesFor(view: View, { situation }: PickScreen): readonly Practice[] {
  const { step, current } = situation;
  if (step === 'bind') return [{ code: freeTote(view), what: 'tote', isNow: true }];
  if (step === 'drop') return [{ code: stationCode(view), what: 'station', isNow: true }];
  if (!current) return [];
  const { stop, into, sku } = current;
  const item = practiceCodeOf(view, stop.skuId, 'unit');
  return [
    { code: stop.locationId, what: 'bin', isNow: step === 'location' },
    { code: item ?? sku?.code ?? '', what: 'item', isNow: step === 'item' },
    { code: into?.tote ?? '', what: 'tote', isNow: step === 'tote' },
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
