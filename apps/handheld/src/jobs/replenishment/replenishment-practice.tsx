import type { View } from '@floorhand/domain/kernel/document';

import { useCopy } from '../../copy/use-copy.ts';
import { practiceCodeOf } from '../../floor/practice-code-of.ts';
import { PracticeSheet } from '../../floor/practice-sheet.tsx';
import type { ReplenishmentScreen } from './read-replenishment-screen.ts';

/** A tote of the practice building that carries the goods while no trolley is chosen. */
const practiceTrolley = 'T-390';

interface Practice {
  readonly code: string;
  readonly what: 'unit' | 'bin' | 'item';
  readonly isNow: boolean;
}

/** The codes of the stop at hand. */
export function ReplenishmentPractice({
  screen,
  onClose,
}: {
  readonly screen: ReplenishmentScreen;
  readonly onClose: () => void;
}) {
  const t = useCopy('demo');
  const replenish = useCopy('replenish');
  return (
    <PracticeSheet
      codes={(view) =>
        codesFor(view, screen).map(({ code, what, isNow }) => ({ code, caption: t(`tile.${what}`), isNow }))
      }
      closeLabel={replenish('more.close')}
      onClose={onClose}
    />
  );
}

function codesFor(view: View, { situation }: ReplenishmentScreen): readonly Practice[] {
  const { step, current, trip } = situation;
  const trolley = trip?.trolley ?? practiceTrolley;
  const item = current ? practiceCodeOf(view, current.task.skuId, 'unit') : undefined;
  return [
    { code: trolley, what: 'unit', isNow: step === 'start' || step === 'take_quantity' },
    ...(current
      ? [
          {
            code: current.locationId,
            what: 'bin' as const,
            isNow: step.endsWith('_bin') || step === 'put_quantity',
          },
        ]
      : []),
    ...(item === undefined ? [] : [{ code: item, what: 'item' as const, isNow: step.endsWith('_goods') }]),
  ];
}
