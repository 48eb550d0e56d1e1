import { useEffect, useRef } from 'react';

import { useCopy } from '../copy/use-copy.ts';
import type { TakenPicture } from './device-photos.ts';

interface LocalPictureProps {
  /** Null: its place, while it is read. */
  readonly picture: Pick<TakenPicture, 'bytes' | 'mime'> | null;
  readonly className: string;
}

/** A picture that lies on this device. */
export function LocalPicture({ picture, className }: LocalPictureProps) {
  const t = useCopy('photo');
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const { current } = image;
    if (!current || !picture) return undefined;
    const url = URL.createObjectURL(new Blob([picture.bytes], { type: picture.mime }));
    current.src = url;
    return () => URL.revokeObjectURL(url);
  }, [picture]);
  return picture ? (
    <img ref={image} className={className} alt={t('taken')} />
  ) : (
    <span className={className} />
  );
}
