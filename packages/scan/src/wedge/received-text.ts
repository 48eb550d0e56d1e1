import { findCarrier } from '@floorhand/gs1';

import type { ScannerProfile } from '../scanner-profile.ts';

/** What this scanner meant by the characters it sent: preamble and postamble cut off, every form of GS made U+001D. */
export function repairReceived(received: string, profile: ScannerProfile): string {
  const { preamble, postamble } = profile;
  const begun = preamble !== '' && received.startsWith(preamble) ? received.slice(preamble.length) : received;
  const text = postamble !== '' && begun.endsWith(postamble) ? begun.slice(0, -postamble.length) : begun;
  const substitutes =
    findCarrier(text.slice(0, 3))?.content === 'elementString'
      ? [...profile.separatorSubstitutes, '~', '|']
      : profile.separatorSubstitutes;
  return substitutes.reduce((repaired, substitute) => repaired.replaceAll(substitute, '\x1d'), text);
}
