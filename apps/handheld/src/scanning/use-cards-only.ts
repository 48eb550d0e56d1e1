import type { Scan } from '@floorhand/domain/scanning/scan';

import { useFeedback } from '../feedback/use-feedback.ts';
import { useEndWork } from '../sync/use-end-work.ts';
import { commandOf } from './command-card.ts';
import { useScanTarget } from './scan-context.ts';

/**
 * A screen that asks for no scan still answers the cards: LOGOUT signs out, and NEXT presses its primary button where
 * it has one. Every other code is not awaited here, or looked up where the screen looks things up.
 */
export function useCardsOnly(onNext?: () => void, onCode?: (scan: Scan) => void): void {
  const endWork = useEndWork();
  const feedback = useFeedback();
  const notAwaited = () => feedback.play('blocked');
  useScanTarget({
    mode: () => 'single',
    onScan: (scan) => {
      const card = commandOf(scan);
      if (card === 'LOGOUT') endWork();
      else if (card === 'NEXT' && onNext) onNext();
      else if (onCode) onCode(scan);
      else notAwaited();
    },
    onRepeat: onCode ?? notAwaited,
  });
}
