import { endLoad } from '@floorhand/domain/jobs/receiving/decide/close-load';
import type { BlobRef } from '@floorhand/domain/kernel/blob-ref';
import { draft } from '@floorhand/domain/kernel/command';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { ChoiceGroup } from '../../kit/choice-group.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { PhotoSlot } from '../../photos/photo-slot.tsx';
import { SignaturePad } from '../../photos/signature-pad.tsx';
import { quiet, type Receiving } from './use-receiving.ts';

interface DriverSheetProps {
  readonly receiving: Receiving;
  readonly onClose: () => void;
}

const words = ['agrees', 'disputes'] as const;

/** What the driver says of the count: a word, a name drawn with the finger, and photos where they help. */
export function DriverSheet({ receiving, onClose }: DriverSheetProps) {
  const t = useCopy('receive');
  const [driver, setDriver] = useState<(typeof words)[number] | null>(null);
  const [signature, setSignature] = useState<BlobRef | null>(null);
  const [photos, setPhotos] = useState<readonly BlobRef[]>([]);
  const save = () => {
    if (driver === null) return;
    const blobs = [...(signature ? [signature] : []), ...photos];
    onClose();
    void receiving.act(({ receiptId }) =>
      quiet(
        [draft(endLoad, { receiptId, ended: true, driver, isSigned: signature !== null, blobs })],
        'driver_noted',
      ),
    );
  };
  return (
    <Sheet
      title={t('driver.title')}
      detail={t('driver.detail')}
      closeLabel={t('closeSheet')}
      onClose={onClose}
    >
      <ChoiceGroup
        label={t('driver.label')}
        choices={words.map((value) => ({ value, label: t(`driver.${value}`) }))}
        value={driver}
        onChange={setDriver}
      />
      <SignaturePad
        label={t('driver.signature')}
        hint={t('driver.signHere')}
        againLabel={t('driver.signAgain')}
        onChange={setSignature}
      />
      <PhotoSlot label={t('driver.photo')} photos={photos} onChange={setPhotos} />
      <Button kind="primary" disabledReason={driver === null ? t('driver.first') : undefined} onPress={save}>
        {signature === null ? t('driver.saveUnsigned') : t('driver.save')}
      </Button>
    </Sheet>
  );
}
