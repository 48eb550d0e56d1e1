import type { ScanSource } from '@floorhand/domain/scanning/scan';
import { classify, createRepeatFilter } from '@floorhand/scan';
import { attachWedge, createScanSink, type ScanSink } from '@floorhand/scan/dom';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';

import { useCopy } from '../copy/use-copy.ts';
import { ScannerContext, type Scanner, type ScanTarget } from './scan-context.ts';

interface Waiting {
  readonly text: string;
  readonly source: ScanSource;
  readonly atMs: number;
}

/** A screen that takes longer to appear is not the one the scan was meant for. */
const longestWaitMs = 3_000;

/**
 * Listens for every way a code can come in and hands it to whoever asked last, in order, none lost. While one screen
 * makes way for the next nobody asks: then scans wait for it.
 */
export function ScannerProvider({ children }: { readonly children: ReactNode }) {
  const t = useCopy('scan');
  const label = t('label');
  const targets = useRef<ScanTarget[]>([]);
  const sink = useRef<ScanSink | null>(null);
  const scanner = useMemo<Scanner>(() => {
    const repeats = createRepeatFilter();
    let waiting: readonly Waiting[] = [];
    const take = ({ text, source, atMs }: Waiting): void => {
      const target = targets.current.at(-1);
      if (!target) {
        waiting = [...waiting, { text, source, atMs }];
        return;
      }
      const verdict = repeats.judge({ text, atMs, source }, { mode: target.mode() });
      if (verdict === 'bounce') return;
      const scan = classify(text, { source, currentYear: new Date(Date.now()).getFullYear() });
      if (verdict === 'repeat') target.onRepeat(scan);
      else target.onScan(scan);
    };
    const takeWaiting = (): void => {
      const since = performance.now() - longestWaitMs;
      const held = waiting.filter(({ atMs }) => atMs >= since);
      waiting = [];
      for (const scan of held) take(scan);
    };
    return {
      feed: (text, source) => take({ text, source, atMs: performance.now() }),
      aim: (target) => {
        targets.current = [...targets.current, target];
        // The screen that aims is still being put up.
        if (waiting.length > 0) queueMicrotask(takeWaiting);
        return () => {
          targets.current = targets.current.filter((held) => held !== target);
        };
      },
      typing: (state) => (state === 'open' ? sink.current?.release() : sink.current?.hold()),
    };
  }, []);
  useEffect(() => {
    const wedge = attachWedge(document, { onScan: ({ text }) => scanner.feed(text, 'wedge') });
    return () => wedge.detach();
  }, [scanner]);
  useEffect(() => {
    const field = createScanSink(document, { label });
    sink.current = field;
    field.hold();
    return () => field.remove();
  }, [label]);
  return <ScannerContext value={scanner}>{children}</ScannerContext>;
}
