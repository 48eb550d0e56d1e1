import { Hourglass, ImageOff } from 'lucide-react';
import { useState } from 'react';

import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';
import { Panel } from '../../kit/panel.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import type { EvidencePhoto, IssuePhotos } from './read-photos.ts';

/** What was photographed; what is still on its way says so. */
export function PhotoPanel({ photos: { photos, without } }: { readonly photos: IssuePhotos }) {
  const t = useCopy('photo.desk');
  const say = useCopyByCode('photo.without');
  const [shown, setShown] = useState<string | null>(null);
  if (photos.length === 0 && without === null) return null;
  return (
    <Panel title={t('title')}>
      {without !== null && (
        <p className="sv-nophoto">
          <Icon shape={ImageOff} />
          {t('none', { why: say(without) })}
        </p>
      )}
      <ul className="sv-photos">
        {photos.map((photo, i) => (
          <li key={photo.sha256}>
            <Evidence photo={photo} name={t('numbered', { number: i + 1 })} onOpen={setShown} />
          </li>
        ))}
      </ul>
      {shown !== null && <WholePhoto sha256={shown} onClose={() => setShown(null)} />}
    </Panel>
  );
}

interface EvidenceProps {
  readonly photo: EvidencePhoto;
  readonly name: string;
  readonly onOpen: (sha256: string) => void;
}

function Evidence({ photo: { sha256, state, since }, name, onOpen }: EvidenceProps) {
  const t = useCopy('photo.desk');
  const formats = useFormats();
  if (state === 'arrived') return <Arrived sha256={sha256} name={name} onOpen={onOpen} />;
  const when = since === null ? '–' : formats.dayAndClock(Date.parse(since));
  return (
    <p className="sv-photo-waits" data-state={state}>
      <Icon shape={state === 'awaited' ? Hourglass : ImageOff} />
      <span>{t(state, { when })}</span>
    </p>
  );
}

/** The address never changes what it shows, so a failure is the session's or the network's. */
const addressOf = (sha256: string, attempt: number): string =>
  attempt === 0 ? `/blobs/${sha256}` : `/blobs/${sha256}?again=${attempt}`;

/** A photo as the server gives it: asked for once more by itself, then by the person. */
function useLoadedPhoto(sha256: string) {
  const { device } = useFloor();
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<'shown' | 'failed'>('shown');
  const again = async (): Promise<void> => {
    // A session ends by itself when nobody called for a while. Without one the photo does not load, and that is shown.
    await device.session.open().catch(() => undefined);
    setState('shown');
    setAttempt((count) => count + 1);
  };
  const onError = (): void => {
    if (attempt === 0) void again();
    else setState('failed');
  };
  return { src: addressOf(sha256, attempt), state, onError, again };
}

function NotLoaded({ again }: { readonly again: () => Promise<void> }) {
  const t = useCopy('photo.desk');
  return (
    <div className="sv-photo-waits">
      <span>{t('notLoaded')}</span>
      <Button onPress={() => void again()}>{t('tryAgain')}</Button>
    </div>
  );
}

function Arrived({ sha256, name, onOpen }: Omit<EvidenceProps, 'photo'> & { readonly sha256: string }) {
  const t = useCopy('photo.desk');
  const { src, state, onError, again } = useLoadedPhoto(sha256);
  if (state === 'failed') return <NotLoaded again={again} />;
  return (
    <button
      type="button"
      className="sv-photo"
      aria-label={`${name}. ${t('whole')}`}
      onClick={() => onOpen(sha256)}
    >
      <img src={src} alt={name} decoding="async" onError={onError} />
    </button>
  );
}

function WholePhoto({ sha256, onClose }: { readonly sha256: string; readonly onClose: () => void }) {
  const t = useCopy('photo.desk');
  const shared = useCopy('shared');
  const { src, state, onError, again } = useLoadedPhoto(sha256);
  return (
    <Sheet title={t('whole')} closeLabel={shared('close')} onClose={onClose}>
      {state === 'failed' ? (
        <NotLoaded again={again} />
      ) : (
        <img className="sv-photo-whole" src={src} alt={t('whole')} onError={onError} />
      )}
    </Sheet>
  );
}
