import type { Volume } from '../feedback/outcome.ts';
import { usePreferences, volumeOf } from './preferences.ts';
import { useSession } from './session.ts';

/** How loud it is for whoever works now, and how to change that for them alone. */
export function useVolume(): readonly [volume: Volume, setVolume: (volume: Volume) => void] {
  const badge = useSession((session) => (session.phase === 'working' ? session.person.operator.badge : null));
  const volume = usePreferences((preferences) => volumeOf(preferences, badge));
  const setVolume = usePreferences((preferences) => preferences.setVolume);
  return [volume, (next) => setVolume(badge, next)];
}
