import type { Scan } from '@floorhand/domain/scanning/scan';
import { useState } from 'react';

import { useLanguage } from '../copy/copy-provider.tsx';
import { languages } from '../copy/languages.ts';
import { useCopy } from '../copy/use-copy.ts';
import { useFeedback } from '../feedback/use-feedback.ts';
import { ChoiceGroup } from '../kit/choice-group.tsx';
import { Note } from '../kit/note.tsx';
import { PinPad } from '../kit/pin-pad.tsx';
import { FloorScanBar } from '../scanning/floor-scan-bar.tsx';
import { useScanTarget } from '../scanning/scan-context.ts';
import { usePreferences } from '../stores/preferences.ts';
import type { Device } from '../sync/device.ts';
import { beginWork, handOver } from '../sync/session-control.ts';
import { knownPerson, signIn, type SignInResult } from '../sync/sign-in.ts';
import { BadgeArt } from './badge-art.tsx';
import { BrandHeader } from './brand-header.tsx';
import { PersonCard } from './person-card.tsx';
import { ScannerTestButton } from './scanner-test-button.tsx';
import { SignInFrame } from './sign-in-frame.tsx';

const badgeDigits = 4;
const pinDigits = 4;

type Problem =
  | Extract<SignInResult, { kind: 'refused' }>
  | { readonly kind: 'refused'; readonly reason: 'not_a_badge' };

interface Person {
  readonly badge: string;
  /** Null when this device does not know the badge yet. */
  readonly name: string | null;
}

/** Badge, then PIN; with a network or without. */
export function SignInScreen({ device }: { readonly device: Device }) {
  const shared = useCopy('shared');
  const feedback = useFeedback();
  const { setLanguage: keepLanguage } = usePreferences();
  const { language, setLanguage } = useLanguage();
  const [person, setPerson] = useState<Person | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [checking, setChecking] = useState(false);

  const take = (badge: string) => {
    setProblem(null);
    void knownPerson(device, badge).then((known) => {
      feedback.play('stepDone');
      setPerson({ badge, name: known?.operator.name ?? null });
    });
  };
  useScanTarget({
    mode: () => 'count',
    onScan: ({ meanings: [meaning] }: Scan) => {
      if (meaning.kind === 'badge') take(meaning.badge);
      else {
        feedback.play('wrong');
        setProblem({ kind: 'refused', reason: 'not_a_badge' });
      }
    },
    onRepeat: () => undefined,
  });
  const enter = async (pin: string) => {
    if (!person || checking) return;
    setChecking(true);
    try {
      const result = await signIn(device, person.badge, pin);
      if (result.kind === 'refused') {
        feedback.play('wrong');
        if (result.reason === 'device_leaving') {
          await handOver(device);
          return;
        }
        setProblem(result);
        if (result.reason === 'unknown_badge' || result.reason === 'needs_network') setPerson(null);
        return;
      }
      feedback.play('jobDone');
      keepLanguage(result.person.operator.language);
      await setLanguage(result.person.operator.language);
      await beginWork(device, result.person);
    } finally {
      setChecking(false);
    }
  };
  const choose = (next: typeof language) => {
    keepLanguage(next);
    void setLanguage(next);
  };
  const header = (
    <BrandHeader
      place={[device.enrolment?.siteName, device.enrolment?.deviceName].filter(Boolean).join(' · ')}
      end={<ScannerTestButton />}
    />
  );
  return (
    <SignInFrame header={header} step={person ? 'pin' : 'badge'}>
      {person ? (
        <PinStep
          key={person.badge}
          person={person}
          problem={problem}
          onPin={(pin) => void enter(pin)}
          onBack={() => setPerson(null)}
        />
      ) : (
        <BadgeStep problem={problem} onBadge={(number) => take(`B-${number}`)} />
      )}
      {!person && (
        <ChoiceGroup
          label={shared('language')}
          labelShown="hidden"
          layout="languages"
          choices={languages.map(({ language: value, short }) => ({ value, label: short, language: value }))}
          value={language}
          onChange={choose}
        />
      )}
    </SignInFrame>
  );
}

function BadgeStep({
  problem,
  onBadge,
}: {
  readonly problem: Problem | null;
  readonly onBadge: (number: string) => void;
}) {
  const t = useCopy('signIn');
  const scan = useCopy('scan');
  const shared = useCopy('shared');
  const [digits, setDigits] = useState('');
  const words = useProblem(problem);
  return (
    <>
      <FloorScanBar
        label={scan('label')}
        state={words ? 'wrong' : 'idle'}
        title={words?.title ?? t('scanBadge')}
        detail={words?.detail ?? scan('ready')}
        hero={<BadgeArt />}
      />
      <div className="fh-signin-entry">
        <p className="fh-eyebrow">{t('noBadge')}</p>
        <PinPad
          length={badgeDigits}
          digits={digits}
          onChange={setDigits}
          onComplete={(number) => {
            setDigits('');
            onBadge(number);
          }}
          label={t('badgeNumber')}
          filledLabel={t('digits', { count: digits.length, length: badgeDigits })}
          clearLabel={shared('clear')}
          deleteLabel={shared('deleteDigit')}
        />
      </div>
    </>
  );
}

interface PinStepProps {
  readonly person: Person;
  readonly problem: Problem | null;
  readonly onPin: (pin: string) => void;
  readonly onBack: () => void;
}

function PinStep({ person, problem, onPin, onBack }: PinStepProps) {
  const t = useCopy('signIn');
  const shared = useCopy('shared');
  const [digits, setDigits] = useState('');
  const words = useProblem(problem);
  return (
    <>
      <PersonCard
        label={t('person')}
        name={person.name ?? person.badge}
        detail={t('badgeLine', { number: person.badge })}
        changeLabel={t('notMe')}
        onChange={onBack}
      />
      {words && (
        <Note state="stop" title={words.title}>
          {words.detail}
        </Note>
      )}
      <div className="fh-signin-entry">
        <p className="fh-ask">{t('enterPin')}</p>
        <PinPad
          length={pinDigits}
          digits={digits}
          physicalKeys="on"
          onChange={setDigits}
          onComplete={(pin) => {
            setDigits('');
            onPin(pin);
          }}
          label={t('pin')}
          filledLabel={t('digits', { count: digits.length, length: pinDigits })}
          clearLabel={shared('clear')}
          deleteLabel={shared('deleteDigit')}
        />
      </div>
    </>
  );
}

function useProblem(problem: Problem | null): { readonly title: string; readonly detail: string } | null {
  const t = useCopy('signIn');
  if (!problem) return null;
  switch (problem.reason) {
    case 'wrong_pin':
      return {
        title: t('problem.wrong_pin.title'),
        detail: t('problem.wrong_pin.detail', { left: problem.triesLeft }),
      };
    case 'locked':
      return {
        title: t('problem.locked.title', { minutes: problem.minutes }),
        detail: t('problem.locked.detail'),
      };
    default:
      return { title: t(`problem.${problem.reason}.title`), detail: t(`problem.${problem.reason}.detail`) };
  }
}
