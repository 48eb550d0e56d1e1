import { noPhotoField, type BlobRef, type NoPhoto } from '@floorhand/domain/kernel/blob-ref';
import { Camera, MessageSquareText, X } from 'lucide-react';
import { useEffect, useState } from 'react';

import { useCopy } from '../copy/use-copy.ts';
import { useCopyByCode } from '../copy/use-copy-by-code.ts';
import { Button, IconButton } from '../kit/button.tsx';
import { ChoiceGroup } from '../kit/choice-group.tsx';
import { useFloor } from '../sync/use-floor.ts';
import { LocalPicture } from './local-picture.tsx';
import { OwnWords, type OwnWordsProps } from './own-words.tsx';
import { PhotoSheet } from './photo-sheet.tsx';
import './photos.css';

interface PhotoSlotProps {
  /** What is to be seen on it. */
  readonly label: string;
  readonly photos: readonly BlobRef[];
  readonly onChange: (photos: readonly BlobRef[]) => void;
  /** How many more the record takes. */
  readonly most?: number;
  /** Where a photo is required: why there is none. It is asked for on demand and recorded; nobody is kept from work. */
  readonly without?:
    | {
        readonly why: NoPhoto | null;
        readonly onWhy: (why: NoPhoto | null) => void;
      }
    | undefined;
  /** What somebody may say besides: a button until they want to, so that nobody has to pass a field. */
  readonly ownWords?: OwnWordsProps;
  readonly labelShown?: 'shown' | 'hidden';
}

/** The place of photos in a record: those that were taken, the way to one more, and to a comment. */
export function PhotoSlot({
  label,
  photos,
  onChange,
  most = 3,
  without,
  ownWords,
  labelShown = 'shown',
}: PhotoSlotProps) {
  const t = useCopy('photo');
  const say = useCopyByCode('photo.without');
  const [isTaking, setTaking] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const [words, setWords] = useState<'offered' | 'open'>('offered');
  return (
    <section className="ph-slot" aria-label={label}>
      {labelShown === 'shown' && <p className="fh-label">{label}</p>}
      {photos.length > 0 && (
        <ul className="ph-taken">
          {photos.map((photo) => (
            <li key={photo.sha256}>
              <KeptPicture photo={photo} />
              <IconButton
                icon={X}
                label={t('remove')}
                onPress={() => onChange(photos.filter(({ sha256 }) => sha256 !== photo.sha256))}
              />
            </li>
          ))}
        </ul>
      )}
      <div className="ph-ways">
        {photos.length < most && (
          <Button
            kind={without && photos.length === 0 ? 'soft' : undefined}
            icon={Camera}
            onPress={() => setTaking(true)}
          >
            {t(photos.length === 0 ? 'take' : 'another')}
          </Button>
        )}
        {ownWords && words === 'offered' && (
          <Button icon={MessageSquareText} onPress={() => setWords('open')}>
            {t('comment')}
          </Button>
        )}
      </div>
      {without && photos.length === 0 && !isAsked && without.why === null && (
        <Button onPress={() => setAsked(true)}>{t('cannot')}</Button>
      )}
      {without && photos.length === 0 && (isAsked || without.why !== null) && (
        <ChoiceGroup
          label={t('why')}
          choices={noPhotoField.options.map((value) => ({ value, label: say(value) }))}
          value={without.why}
          onChange={without.onWhy}
        />
      )}
      {ownWords && words === 'open' && <OwnWords {...ownWords} />}
      {isTaking && (
        <PhotoSheet
          title={label}
          onTaken={(photo) => {
            setTaking(false);
            without?.onWhy(null);
            onChange([...photos.filter(({ sha256 }) => sha256 !== photo.sha256), photo]);
          }}
          onClose={() => setTaking(false)}
        />
      )}
    </section>
  );
}

/** A photo that lies on this device. */
function KeptPicture({ photo }: { readonly photo: BlobRef }) {
  const { device } = useFloor();
  const { sha256, mime } = photo;
  const [picture, setPicture] = useState<{ bytes: Uint8Array<ArrayBuffer>; mime: string } | null>(null);
  useEffect(() => {
    let current = true;
    device.photos.store
      .bytes(sha256)
      .then((bytes) => {
        if (current && bytes) setPicture({ bytes, mime });
      })
      .catch((error: unknown) => console.error('a photo cannot be shown', error));
    return () => {
      current = false;
    };
  }, [device, sha256, mime]);
  return <LocalPicture picture={picture} className="ph-thumb" />;
}
