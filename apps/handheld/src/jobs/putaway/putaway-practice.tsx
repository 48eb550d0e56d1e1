import type { View } from '@floorhand/domain/kernel/document';

import { useCopy } from '../../copy/use-copy.ts';
import { practiceCodeOf } from '../../floor/practice-code-of.ts';
import { PracticeSheet } from '../../floor/practice-sheet.tsx';
import { binNow } from './report-target.ts';
import type { PutawayScreen } from './read-putaway-screen.ts';

interface Practice {
  readonly code: string;
  readonly what: 'unit' | 'bin' | 'item';
  readonly isNow: boolean;
}

/** The codes of the drop at hand. */
export function PutawayPractice({
  screen,
  onClose,
}: {
  readonly screen: PutawayScreen;
  readonly onClose: () => void;
}) {
  const t = useCopy('demo');
  const putaway = useCopy('putaway');
  return (
    <PracticeSheet
      codes={(view) =>
        codesFor(view, screen).map(({ code, what, isNow }) => ({ code, caption: t(`tile.${what}`), isNow }))
      }
      closeLabel={putaway('closeSheet')}
      onClose={onClose}
    />
  );
}

function codesFor(view: View, { situation, waiting }: PutawayScreen): readonly Practice[] {
  const { step, current } = situation;
  const unit = current?.line.place.id ?? waiting[0]?.unit.key;
  const bin = binNow(situation);
  const item = current ? practiceCodeOf(view, current.line.skuId, 'unit') : undefined;
  return [
    ...(unit === undefined ? [] : [{ code: unit, what: 'unit' as const, isNow: step === 'load' }]),
    ...(bin === null ? [] : [{ code: bin, what: 'bin' as const, isNow: step === 'bin' }]),
    ...(item === undefined ? [] : [{ code: item, what: 'item' as const, isNow: step === 'goods' }]),
  ];
}
