import { useCopy } from '../copy/use-copy.ts';
import { useCopyByCode } from '../copy/use-copy-by-code.ts';
import { Button } from '../kit/button.tsx';
import { Note } from '../kit/note.tsx';
import { dismissRefusal, useSyncState } from '../stores/sync-state.ts';

/** Requests of this device that the server refused, until someone has read them. */
export function RefusalNotes() {
  const t = useCopy('shared');
  const say = useCopyByCode('refusal');
  return useSyncState((state) => state.refusals).map(({ commandId, code, data }) => {
    const known = code.replace('.', '_');
    const key = say.has(`${known}.title`) ? known : 'other';
    return (
      <Note
        key={commandId}
        state="caution"
        title={say(`${key}.title`, data)}
        action={
          <Button kind="soft" onPress={() => dismissRefusal(commandId)}>
            {t('understood')}
          </Button>
        }
      >
        {say(`${key}.detail`, data)}
      </Note>
    );
  });
}
