import { hasLastDigits, lastDigitsFit, proofPictures } from '@floorhand/domain/entries/second-proof';
import type { View } from '@floorhand/domain/kernel/document';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { PictureChoices } from '../../kit/picture-choices.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import { useView } from '../../sync/use-view.ts';
import { LastDigits } from './last-digits.tsx';
import { pictureChoice } from './picture-choice.tsx';

export type Proof = 'picture' | 'last_digits';

interface ProofSheetProps {
  /** The product that has to be proved. */
  readonly skuId: string;
  /** Products it could be mistaken for, the likeliest first. */
  readonly nearby: (view: View) => readonly string[];
  /** Whose code was typed already knows its digits: then only the picture is a proof. */
  readonly code: 'typed' | 'none';
  readonly onProved: (proof: Proof) => void;
  readonly onFailed: () => void;
  readonly onClose: () => void;
}

/** The second proof of a product that was not scanned: its picture among others, or the last digits of a code. */
export function ProofSheet({ skuId, nearby, code, onProved, onFailed, onClose }: ProofSheetProps) {
  const t = useCopy('manual');
  const { read } = useFloor();
  const [way, setWay] = useState<Proof>('picture');
  const proof = useView(
    (view) => ({
      pictures: proofPictures(view, skuId, nearby(view)),
      digits: hasLastDigits(view, skuId),
    }),
    [skuId],
  );
  if (!proof) return null;
  const { pictures } = proof;
  const offersDigits = proof.digits && (code === 'none' || pictures.length < 2);
  if (way === 'last_digits')
    return (
      <LastDigits
        onClose={onClose}
        onDigits={(digits) =>
          void read((view) => lastDigitsFit(view, skuId, digits)).then((fit) =>
            fit ? onProved('last_digits') : onFailed(),
          )
        }
      />
    );
  return (
    <Sheet title={t('proof.title')} detail={t('proof.detail')} closeLabel={t('close')} onClose={onClose}>
      <PictureChoices
        label={t('proof.title')}
        choices={pictures.map(({ key, body }) => pictureChoice(key, body))}
        onChoose={(chosen) => (chosen === skuId ? onProved('picture') : onFailed())}
      />
      {offersDigits && (
        <Button kind="soft" onPress={() => setWay('last_digits')}>
          {t('proof.digits')}
        </Button>
      )}
      <Button onPress={onFailed}>{t('proof.none')}</Button>
    </Sheet>
  );
}
