import { useEffect, useLayoutEffect, useRef } from 'react';

import type { DigitKey } from './digit-entry.ts';

/** Keys closer together than this come from a scanner (design, input). */
const scannerGapMs = 35;

function digitKeyOf(event: KeyboardEvent): DigitKey | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  if (event.key === 'Backspace') return 'delete';
  return /^\d$/.test(event.key) ? (event.key as DigitKey) : null;
}

/**
 * Digits from the device's own keys. A key waits 35 ms before it counts, so that the digits of a scanned badge
 * never run into a PIN.
 */
export function useTypedDigits(active: boolean, onKey: (key: DigitKey) => void): void {
  const latest = useRef(onKey);
  useLayoutEffect(() => {
    latest.current = onKey;
  });
  useEffect(() => {
    if (!active) return undefined;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let lastAt = Number.NEGATIVE_INFINITY;
    const onKeyDown = (event: KeyboardEvent) => {
      const burst = event.timeStamp - lastAt < scannerGapMs;
      lastAt = event.timeStamp;
      clearTimeout(waiting);
      const key = digitKeyOf(event);
      if (burst || key === null || event.target instanceof HTMLInputElement) return;
      waiting = setTimeout(() => latest.current(key), scannerGapMs);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      clearTimeout(waiting);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [active]);
}
