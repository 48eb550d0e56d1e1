import type { BlobRef, NoPhoto } from '@floorhand/domain/kernel/blob-ref';
import type { Besides } from '@floorhand/domain/kernel/own-words';
import { useState, type ReactNode } from 'react';

import { useCopy } from '../copy/use-copy.ts';
import { Button } from '../kit/button.tsx';
import { Sheet } from '../kit/sheet.tsx';
import { noteOf } from '../photos/own-words.tsx';
import { PhotoSlot } from '../photos/photo-slot.tsx';

/** The same where a photo was asked for. */
export interface BesidesOrWhy extends Besides {
  /** Why there is none, where one was asked for. */
  readonly noPhoto?: NoPhoto;
}

interface ProblemSheetProps {
  readonly title: string;
  readonly detail?: ReactNode;
  readonly closeLabel: string;
  readonly photo: {
    /** What is to be seen on it. */
    readonly of: string;
    /** `asked`: whoever has none says why. Nobody is kept from work either way. */
    readonly is: 'optional' | 'asked';
  };
  readonly record: { readonly label: string; readonly disabledReason?: string | undefined };
  /** Spread what it is given into the body of the command. */
  readonly onRecord: (besides: BesidesOrWhy) => void;
  readonly onClose: () => void;
  /** How many, why: what there is to say besides. */
  readonly children?: ReactNode;
}

/**
 * A problem that somebody met on the floor, in every job: what, its photos, their own words if they want, and one button
 * that records it.
 */
export function ProblemSheet({
  title,
  detail,
  closeLabel,
  photo,
  record,
  onRecord,
  onClose,
  children,
}: ProblemSheetProps) {
  const t = useCopy('photo');
  const [photos, setPhotos] = useState<readonly BlobRef[]>([]);
  const [why, setWhy] = useState<NoPhoto | null>(null);
  const [ownWords, setOwnWords] = useState('');
  const isOwed = photo.is === 'asked' && photos.length === 0 && why === null;
  return (
    <Sheet title={title} detail={detail} closeLabel={closeLabel} onClose={onClose}>
      {children}
      <PhotoSlot
        label={photo.of}
        photos={photos}
        onChange={setPhotos}
        ownWords={{ value: ownWords, onChange: setOwnWords }}
        without={photo.is === 'asked' ? { why, onWhy: setWhy } : undefined}
      />
      <Button
        kind="primary"
        disabledReason={record.disabledReason ?? (isOwed ? t('first') : undefined)}
        onPress={() => {
          onClose();
          onRecord({
            ...(photos.length > 0 && { blobs: [...photos] }),
            ...(why !== null && { noPhoto: why }),
            ...noteOf(ownWords),
          });
        }}
      >
        {record.label}
      </Button>
    </Sheet>
  );
}
