import type { Inbound } from '../../inbound/inbound.ts';
import type { Receipt } from './state.ts';

/**
 * Whether the next pallet may be taken as listed [RC7]: only from a trusted supplier, and as long as one pallet in
 * `verifyEvery` was verified.
 */
export function mayAcceptAsListed(
  { accepted, verified }: Pick<Receipt, 'accepted' | 'verified'>,
  inbound: Pick<Inbound, 'trusted' | 'verifyEvery'> | undefined,
): boolean {
  if (!inbound?.trusted) return false;
  if (inbound.verifyEvery === null) return true;
  return accepted < (verified + 1) * (inbound.verifyEvery - 1);
}
