import { useCopy } from '../../copy/use-copy.ts';
import type { PickScreen } from './read-pick-screen.ts';

/** What the scan bar asks for in each step. */
export function useAsk({ situation }: PickScreen): {
  readonly title: string;
  readonly detail: string | undefined;
} {
  const t = useCopy('pick');
  const bind = useCopy('bind');
  const drop = useCopy('drop');
  const { step, current, bindSlot } = situation;
  switch (step) {
    case 'bind':
      return { title: bind('scanTote'), detail: bind('forPlace', { place: bindSlot?.slot ?? 1 }) };
    case 'location':
      return { title: t('scanBin'), detail: undefined };
    case 'item':
      return { title: t('scanItem'), detail: undefined };
    case 'tote':
      return { title: t('scanTote', { tote: current?.into?.tote ?? '' }), detail: undefined };
    case 'waiting':
      return { title: t('waiting.scan'), detail: undefined };
    case 'drop':
    case 'zero_check':
    case 'finished':
      return { title: drop('scan'), detail: undefined };
  }
}
