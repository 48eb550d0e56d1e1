import { defaultScannerProfile } from '@floorhand/scan';
import { CircleCheckBig, OctagonX, ScanLine, Settings2, TriangleAlert } from 'lucide-react';

import { useCopy } from '../../copy/use-copy.ts';
import { useFeedback } from '../../feedback/use-feedback.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { FloorApp } from '../../kit/floor-app.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { List } from '../../kit/list.tsx';
import { SinceCard } from '../../kit/since-card.tsx';
import { StatusStrip } from '../../kit/status-strip.tsx';
import { isSameProfile, useScannerProfile } from '../profile/scanner-profile-store.ts';
import { useScanTarget } from '../scan-context.ts';
import CalibrationPicture from '../setup/calibration-picture.tsx';
import { visible } from './describe-event.ts';
import { findingsOf } from './findings.ts';
import { RawEvents } from './raw-events.tsx';
import { useScannerTrial, type TrialResult } from './use-scanner-trial.ts';
import { verdictOf, type Verdict } from './verdict.ts';

import './scanner-test.css';

const rowIcons = { correct: CircleCheckBig, caution: TriangleAlert, stop: OctagonX };
const verdictStates: Readonly<Record<Verdict | 'typing', 'correct' | 'caution' | 'stop' | 'next'>> = {
  right: 'correct',
  inUse: 'correct',
  save: 'caution',
  saveMost: 'caution',
  wrong: 'stop',
  otherCode: 'next',
  typing: 'caution',
};
const verdictIcons = { ...rowIcons, next: ScanLine };

export interface ScannerTestScreenProps {
  readonly onBack: () => void;
  readonly onSetup: () => void;
}

/** Shows what the scanner of this device sends and what is made of it, and keeps what it needs. */
export function ScannerTestScreen({ onBack, onSetup }: ScannerTestScreenProps) {
  const t = useCopy('scanner');
  const feedback = useFeedback();
  const { lines, result } = useScannerTrial();
  const { profile: kept, keep } = useScannerProfile();
  // Scans are looked at here; none of them acts anywhere.
  useScanTarget({
    mode: () => 'count',
    onScan: () => feedback.play('correct'),
    onRepeat: () => undefined,
  });
  const proposed = result.kind === 'scan' && !isSameProfile(result.diagnosis.profile, kept);
  const canSave = proposed && ['save', 'saveMost'].includes(verdictOf(result.diagnosis, kept));
  return (
    <FloorApp
      strip={<StatusStrip title={t('title')} back={{ label: t('back'), onPress: onBack }} />}
      dock={
        <Actions>
          <Button icon={Settings2} onPress={onSetup}>
            {t('openSetup')}
          </Button>
          {canSave ? (
            <Button kind="primary" onPress={() => keep(result.diagnosis.profile)}>
              {t('save')}
            </Button>
          ) : (
            <ResetButton />
          )}
        </Actions>
      }
    >
      <Result result={result} />
      <TestCode />
      <RawEvents lines={lines} />
    </FloorApp>
  );
}

function ResetButton() {
  const t = useCopy('scanner');
  const { profile, forget } = useScannerProfile();
  return isSameProfile(profile, defaultScannerProfile) ? null : (
    <Button onPress={forget}>{t('standard')}</Button>
  );
}

function TestCode() {
  const t = useCopy('scanner');
  return (
    <section className="fh-test-code" aria-label={t('testCode')}>
      <CalibrationPicture kind="square" label={t('testCode')} />
      <div>
        <h2>{t('ask.title')}</h2>
        <p>{t('ask.detail')}</p>
      </div>
    </section>
  );
}

function Result({ result }: { readonly result: TrialResult }) {
  const t = useCopy('scanner');
  const kept = useScannerProfile(({ profile }) => profile);
  if (result.kind === 'waiting') return null;
  const verdict = result.kind === 'typing' ? 'typing' : verdictOf(result.diagnosis, kept);
  const state = verdictStates[verdict];
  return (
    <>
      <SinceCard state={state} icon={verdictIcons[state]} title={t(`verdict.${verdict}.title`)}>
        {t(`verdict.${verdict}.detail`)}
      </SinceCard>
      {result.kind === 'scan' && (
        <>
          <List role="list">
            {findingsOf(result.diagnosis).map(({ code, state: tile, text }) => (
              <ListRow
                key={code}
                icon={rowIcons[tile]}
                tile={tile}
                title={t(`finding.${code}.title`, { text })}
                detail={t(`finding.${code}.detail`, { text })}
              />
            ))}
          </List>
          <p className="fh-label">{t('received')}</p>
          <output className="fh-test-received">{visible(result.diagnosis.received)}</output>
        </>
      )}
    </>
  );
}
