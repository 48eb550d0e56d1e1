import type { Scan, ScanSource } from '@floorhand/domain/scanning/scan';
import type { RepeatMode, WedgeEvent } from '@floorhand/scan';
import { createContext, use, useLayoutEffect, useRef } from 'react';

/** Who gets the scans now. The latest screen or sheet that asked gets all of them. */
export interface ScanTarget {
  /** Whether the same code again within two seconds is work or doubt. */
  readonly mode: () => RepeatMode;
  readonly onScan: (scan: Scan) => void;
  /** The same code again where one was wanted. */
  readonly onRepeat: (scan: Scan) => void;
}

/** Hears everything that may belong to a scan, before anything is made of it. */
export type ScannerWatcher = (event: WedgeEvent, source: Event | null) => void;

export interface Scanner {
  /**
   * Hands characters on as a scan of the given source.
   *
   * @param identifier of the symbology, such as `]C1`, where the reader tells it apart from the characters
   */
  readonly feed: (text: string, source: ScanSource, identifier?: string) => void;
  readonly aim: (target: ScanTarget) => () => void;
  /** While somebody types, the hidden field for Android scanners lets go of the focus. */
  readonly typing: (state: 'open' | 'closed') => void;
  /** For the scanner test; returns how to stop. */
  readonly watch: (watcher: ScannerWatcher) => () => void;
}

export const ScannerContext = createContext<Scanner | null>(null);

export function useScanner(): Scanner {
  const scanner = use(ScannerContext);
  if (!scanner) throw new Error('used outside ScannerProvider');
  return scanner;
}

/**
 * Takes all scans while the component is shown: from the moment it is in the page, before anybody can have seen it. A
 * passive effect runs later, and until then a scan would go to the screen that has just left.
 */
export function useScanTarget(target: ScanTarget): void {
  const { aim } = useScanner();
  const latest = useRef(target);
  useLayoutEffect(() => {
    latest.current = target;
  });
  useLayoutEffect(
    () =>
      aim({
        mode: () => latest.current.mode(),
        onScan: (scan) => latest.current.onScan(scan),
        onRepeat: (scan) => latest.current.onRepeat(scan),
      }),
    [aim],
  );
}
