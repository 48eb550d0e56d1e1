import { useCopy } from '../copy/use-copy.ts';
import { HaltScreen } from '../kit/halt-screen.tsx';

/** The device hands over what it holds and is emptied; nobody works here any more. */
export function LeavingScreen() {
  const t = useCopy('deviceDesk.leaving');
  return (
    <HaltScreen title={t('title')} actions={null}>
      <p>{t('sending')}</p>
    </HaltScreen>
  );
}
