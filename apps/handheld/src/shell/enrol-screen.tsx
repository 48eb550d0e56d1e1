import { ShieldCheck } from 'lucide-react';
import { useEffect, useState } from 'react';

import { useCopy } from '../copy/use-copy.ts';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { Field } from '../kit/field.tsx';
import { Note } from '../kit/note.tsx';
import { useScanTarget } from '../scanning/scan-context.ts';
import type { Session } from '../stores/session.ts';
import type { Device } from '../sync/device.ts';
import { enrolDevice } from '../sync/session-control.ts';
import { BrandHeader } from './brand-header.tsx';
import { ScannerTestButton } from './scanner-test-button.tsx';
import { SignInFrame } from './sign-in-frame.tsx';

/** A device the server does not know yet: a supervisor's code makes it one of the building's. */
export function EnrolScreen({
  device,
  reason,
}: Pick<Extract<Session, { phase: 'enrolling' }>, 'device' | 'reason'>) {
  const t = useCopy('enrol');
  const [code, setCode] = useState('');
  const kept = useKeptRecords(device);
  useScanTarget({
    mode: () => 'single',
    onScan: ({ text }) => void enrolDevice(device, text),
    onRepeat: () => undefined,
  });
  return (
    <SignInFrame header={<BrandHeader place={t('newDevice')} end={<ScannerTestButton />} />} step="badge">
      {reason === 'needs_network' ? (
        <EmptyState
          scene="newDevice"
          title={t('needsNetwork.title')}
          action={
            <Button kind="primary" onPress={() => void enrolDevice(device, null)}>
              {t('again')}
            </Button>
          }
        >
          {t('needsNetwork.detail')}
        </EmptyState>
      ) : (
        <Card label={t('title')} className="fh-question">
          <h2>{t('title')}</h2>
          <p>{t('detail')}</p>
          {kept > 0 && (
            <Note state="offline" icon={ShieldCheck} title={t('kept.title', { count: kept })}>
              {t('kept.detail')}
            </Note>
          )}
          {reason === 'code_unknown' && (
            <Note state="stop" title={t('codeUnknown.title')}>
              {t('codeUnknown.detail')}
            </Note>
          )}
          <Field label={t('code')} value={code} onChange={setCode} />
          <Button
            kind="primary"
            disabledReason={code.trim() === '' ? t('codeFirst') : undefined}
            onPress={() => void enrolDevice(device, code.trim())}
          >
            {t('join')}
          </Button>
        </Card>
      )}
    </SignInFrame>
  );
}

const mostCounted = 5000;

/** Work that waits on a device whose papers are gone: it came back from the second copy of the journal. */
function useKeptRecords({ storage }: Device): number {
  const [kept, setKept] = useState(0);
  useEffect(() => {
    let current = true;
    void storage.journal.recent(mostCounted).then((entries) => {
      if (current) setKept(entries.filter(({ state }) => state === 'queued').length);
    });
    return () => {
      current = false;
    };
  }, [storage]);
  return kept;
}
