import { balanceDocument } from '@floorhand/domain/stock/balance';
import { atLocation, placeKey } from '@floorhand/domain/stock/place';
import type { View } from '@floorhand/domain/kernel/document';

import { useCopy } from '../../copy/use-copy.ts';
import { practiceCodeOf } from '../../floor/practice-code-of.ts';
import { PracticeSheet } from '../../floor/practice-sheet.tsx';
import type { CountingScreen } from './read-counting-screen.ts';

interface Practice {
  readonly code: string;
  readonly what: 'bin' | 'item';
  readonly isNow: boolean;
}

/** The codes of the bin at hand: what lies in it, not how much. */
export function CountingPractice({
  screen,
  onClose,
}: {
  readonly screen: CountingScreen;
  readonly onClose: () => void;
}) {
  const t = useCopy('demo');
  const count = useCopy('count');
  return (
    <PracticeSheet
      codes={(view) =>
        codesFor(view, screen).map(({ code, what, isNow }) => ({ code, caption: t(`tile.${what}`), isNow }))
      }
      closeLabel={count('closeSheet')}
      onClose={onClose}
    />
  );
}

const mostItems = 6;

function codesFor(view: View, { situation: { session, next } }: CountingScreen): readonly Practice[] {
  const bin = session?.locationId ?? next?.locationId;
  if (bin === undefined) return [];
  const there = view.list(balanceDocument, 'place', placeKey(atLocation(bin))).map(({ body }) => body.skuId);
  const items = [...new Set(there)]
    .filter((skuId) => session?.only === null || skuId === session?.only)
    .slice(0, mostItems)
    .flatMap((skuId) => [practiceCodeOf(view, skuId, 'unit'), practiceCodeOf(view, skuId, 'case')])
    .filter((code) => code !== undefined);
  return [
    { code: bin, what: 'bin', isNow: session === null },
    ...(session ? items.map((code, i) => ({ code, what: 'item' as const, isNow: i === 0 })) : []),
  ];
}
