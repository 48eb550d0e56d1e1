import { useCopy } from '../../copy/use-copy.ts';
import type { Asks } from '../../floor/job-scan-bar.tsx';
import type { PickScreen } from './read-pick-screen.ts';

/** What the scan bar asks for in each step. */
export function useAsk(): (screen: PickScreen) => Asks {
  const t = useCopy('pick');
  const bind = useCopy('bind');
  const drop = useCopy('drop');
  return ({ situation: { step, current, bindSlot } }) => {
    switch (step) {
      case 'bind':
        return { title: bind('scanTote'), detail: bind('forPlace', { place: bindSlot?.slot ?? 1 }) };
      case 'location':
        return { title: t('scanBin') };
      case 'item':
        return { title: t('scanItem') };
      case 'tote':
        return { title: t('scanTote', { tote: current?.into?.tote ?? '' }) };
      case 'waiting':
        return { title: t('waiting.scan') };
      case 'drop':
      case 'zero_check':
      case 'finished':
        return { title: drop('scan') };
    }
  };
}
