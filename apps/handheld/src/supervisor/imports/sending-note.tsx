import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { Meter } from '../../kit/meter.tsx';
import { Note } from '../../kit/note.tsx';
import { RefusedNote } from './refused-note.tsx';
import type { Sending } from './use-sending.ts';

interface SendingNoteProps {
  readonly sending: Sending | null;
  readonly refused: { readonly fileName: string; readonly reason: string } | null;
}

/** How far a file is on its way, or why it did not go. */
export function SendingNote({ sending, refused }: SendingNoteProps) {
  const t = useCopy('imports.sending');
  const formats = useFormats();
  if (!sending) return refused && <RefusedNote reason={refused.reason} about={refused.fileName} />;
  const { fileName, bytes, sent, way, stop } = sending;
  const percent = Math.floor((sent * 100) / Math.max(1, bytes));
  const isReading = way === 'sends' && sent >= bytes;
  return (
    <Note
      state={way === 'waits' ? 'offline' : 'info'}
      title={t('title', { file: fileName })}
      action={<Button onPress={stop}>{t('stop')}</Button>}
    >
      {way === 'waits'
        ? t('waits')
        : isReading
          ? t('reading')
          : t('share', { sent: formats.size(sent), total: formats.size(bytes) })}
      <Meter parts={[{ percent, state: 'now' }]} label={t('label', { percent })} />
    </Note>
  );
}
