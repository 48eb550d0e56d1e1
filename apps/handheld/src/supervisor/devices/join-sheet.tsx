import { Check } from 'lucide-react';
import { useEffect, useState } from 'react';

import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { CodeTile } from '../../kit/code-tile.tsx';
import { Note } from '../../kit/note.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { useStaffDesk, type JoinCode } from '../people/use-staff-desk.ts';

/** A code with which one more device joins the building; a new one each time this is opened. */
export function JoinSheet({ onClose }: { readonly onClose: () => void }) {
  const t = useCopy('people.join');
  const formats = useFormats();
  const { joinCode } = useStaffDesk();
  const [code, setCode] = useState<JoinCode | 'unreached' | null>(null);
  useEffect(() => {
    let current = true;
    void joinCode().then((made) => {
      if (current) setCode(made ?? 'unreached');
    });
    return () => {
      current = false;
    };
  }, [joinCode]);
  const made = code === null || code === 'unreached' ? null : code;
  return (
    <Sheet
      title={t('title')}
      detail={made && t('detail', { time: formats.clock(Date.parse(made.expiresAt)) })}
      closeLabel={t('close')}
      onClose={onClose}
    >
      {code === 'unreached' && <Note state="stop" title={t('unreached')} />}
      {made && (
        <>
          <p className="fh-code sv-address">{location.origin}</p>
          <CodeTile
            symbology="code128"
            code={made.code}
            printed={made.code}
            caption={t('code')}
            label={`${t('code')} ${made.code}`}
            onScan={() => undefined}
          />
        </>
      )}
      <Button kind="primary" icon={Check} onPress={onClose}>
        {t('done')}
      </Button>
    </Sheet>
  );
}
