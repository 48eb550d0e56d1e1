import { useLocation } from 'wouter';

import { useCopy } from '../../copy/use-copy.ts';
import { BrandStripe } from '../../kit/brand-stripe.tsx';
import { StatusStrip } from '../../kit/status-strip.tsx';
import { SyncButton } from '../../shell/sync-button.tsx';
import type { MovingScreen } from './read-moving-screen.ts';

/** What is moved, how much of it is in hand, and whose it is. */
export function MovingStrip({ screen: { situation } }: { readonly screen: MovingScreen }) {
  const t = useCopy('moving');
  const job = useCopy('job');
  const putaway = useCopy('putaway');
  const [, navigate] = useLocation();
  const held = situation.hands.reduce((sum, { line }) => sum + line.quantity, 0);
  const brand = situation.current?.brand ?? null;
  return (
    <>
      <StatusStrip
        title={t('title')}
        subtitle={held === 0 ? undefined : putaway('unitsOf', { count: held, item: t('onTrolley') })}
        back={{ label: job('backToWork'), onPress: () => navigate('/') }}
        end={<SyncButton />}
      />
      {brand && <BrandStripe name={brand.name} colour={brand.colour} />}
    </>
  );
}
