import type { ScannerProfile } from '../scanner-profile.ts';
import { WedgeBuffer } from '../wedge/wedge-buffer.ts';
import type { WedgeEvent, WedgeReading } from '../wedge/wedge-event.ts';

/** The scans that these events would have been with this profile. */
export function replay(events: readonly WedgeEvent[], profile: ScannerProfile): readonly WedgeReading[] {
  const buffer = new WedgeBuffer(profile);
  const scans: WedgeReading[] = [];
  let wakeAtMs: number | null = null;
  const take = (event: WedgeEvent) => {
    const outcome = buffer.take(event);
    wakeAtMs = outcome.wakeAtMs;
    for (const action of outcome.actions) if (action.kind === 'scan') scans.push(action.reading);
  };
  for (const event of events) {
    // Silence depends on the profile, so what was reported then says nothing now.
    if (event.kind === 'silence') continue;
    if (wakeAtMs !== null && wakeAtMs <= event.atMs)
      take({ kind: 'silence', atMs: wakeAtMs, focus: event.focus });
    take(event);
  }
  const last = events.at(-1);
  if (last !== undefined) take({ kind: 'leave', atMs: last.atMs, focus: last.focus });
  return scans;
}
