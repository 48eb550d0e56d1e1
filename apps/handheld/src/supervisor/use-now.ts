import { useEffect, useState } from 'react';

import { useFloor } from '../sync/use-floor.ts';

const tickMs = 10_000;

/** The server's time as an ISO instant, moving on by itself so that ages and minutes stay true. */
export function useNow(): string {
  const { now } = useFloor();
  const [instant, setInstant] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setInstant(now()), tickMs);
    return () => clearInterval(timer);
  }, [now]);
  return instant;
}
