import { Image, ImageOff } from 'lucide-react';

import { useFormats } from '../copy/copy-provider.tsx';
import { useCopy } from '../copy/use-copy.ts';
import { ListRow } from '../kit/list-row.tsx';
import { Note } from '../kit/note.tsx';
import { useDurations } from '../supervisor/use-durations.ts';
import { useNow } from '../supervisor/use-now.ts';
import { warnShare, type PhotosWaiting } from './device-photos.ts';

/** How many photos wait here, how large they are and since when. */
export function PhotosWaitingRow({ photos }: { readonly photos: PhotosWaiting }) {
  const t = useCopy('photo.waiting');
  const formats = useFormats();
  const { ago } = useDurations();
  const now = useNow();
  const { count, bytes, oldestAt, failed } = photos;
  const detail = [
    count === 0 ? t('none') : t('some', { count, size: formats.size(bytes) }),
    oldestAt === null ? null : t('oldest', { ago: ago(oldestAt, now) }),
    failed === 0 ? null : t('failed', { count: failed }),
  ];
  return (
    <ListRow
      plainIcon={failed > 0 ? ImageOff : Image}
      title={t('title')}
      detail={detail.filter(Boolean).join(' · ')}
    />
  );
}

/** Said while there is still room. */
export function PhotoRoomNote({ photos }: { readonly photos: PhotosWaiting | null }) {
  const t = useCopy('photo.waiting');
  if (!photos || photos.share < warnShare) return null;
  return (
    <Note
      state="caution"
      title={t('share', { percent: Math.min(100, Math.floor(photos.share * 100)) })}
      detail="below"
    >
      {t('makeRoom')}
    </Note>
  );
}
