import type { BlobRef } from '@floorhand/domain/kernel/blob-ref';
import { ImagePlus } from 'lucide-react';

import { useCopy } from '../../copy/use-copy.ts';
import { Chip } from '../../kit/chip.tsx';
import { Button } from '../../kit/button.tsx';

/** Takes one picture and keeps it on the device; null when the person gave up. Never waits for a network. */
export type TakePhoto = () => Promise<BlobRef | null>;

interface PhotoSlotProps {
  readonly photos: readonly BlobRef[];
  readonly onChange: (photos: readonly BlobRef[]) => void;
  /** Left out on devices that take no pictures: the record says that none was taken. */
  readonly take?: TakePhoto | undefined;
}

/** Pictures that belong to a record. They are never needed to go on. */
export function PhotoSlot({ photos, onChange, take }: PhotoSlotProps) {
  const t = useCopy('receive');
  if (!take) return null;
  const add = async () => {
    const photo = await take();
    if (photo) onChange([...photos, photo]);
  };
  return (
    <div className="rc-photos">
      <Button icon={ImagePlus} onPress={() => void add()}>
        {t('photo.take')}
      </Button>
      <Chip>{t('photo.count', { count: photos.length })}</Chip>
    </div>
  );
}
