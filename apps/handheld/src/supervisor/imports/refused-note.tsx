import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { Note } from '../../kit/note.tsx';

/** Why something was not done, and the next step. */
export function RefusedNote({ reason, about }: { readonly reason: string; readonly about?: string }) {
  const t = useCopyByCode('imports.refused');
  const code = t.has(`${reason}.title`) ? reason : 'unreached';
  return (
    <Note state="stop" title={t(`${code}.title`)}>
      {t(`${code}.detail`)}
      {about !== undefined && <small className="imp-about">{about}</small>}
    </Note>
  );
}
