import type { ItemCandidate } from '@floorhand/domain/scanning/resolve-scan';

import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { PictureChoices } from '../../kit/picture-choices.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { pictureChoice } from './picture-choice.tsx';

const mostTiles = 6;

interface ChooseSheetProps {
  /** Products that share the code that was scanned. */
  readonly candidates: readonly ItemCandidate[];
  readonly onChoose: (candidate: ItemCandidate) => void;
  readonly onClose: () => void;
}

/** One code, several products: the person who holds it says which it is. */
export function ChooseSheet({ candidates, onChoose, onClose }: ChooseSheetProps) {
  const t = useCopy('manual');
  const shown = candidates.slice(0, mostTiles);
  return (
    <Sheet title={t('choice.title')} detail={t('choice.detail')} closeLabel={t('close')} onClose={onClose}>
      <PictureChoices
        label={t('choice.title')}
        choices={shown.map(({ skuId, sku }) => pictureChoice(skuId, sku))}
        onChoose={(key) => {
          const chosen = shown.find(({ skuId }) => skuId === key);
          if (chosen) onChoose(chosen);
        }}
      />
      <Button onPress={onClose}>{t('proof.none')}</Button>
    </Sheet>
  );
}
