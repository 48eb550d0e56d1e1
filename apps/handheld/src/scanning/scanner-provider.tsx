import type { ScanSource } from '@floorhand/domain/scanning/scan';
import { classify, createRepeatFilter } from '@floorhand/scan';
import { attachWedge, createScanSink, type ScanSink } from '@floorhand/scan/dom';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';

import { useCopy } from '../copy/use-copy.ts';
import { ScannerContext, type Scanner, type ScanTarget } from './scan-context.ts';

/** Listens for every way a code can come in and hands it to whoever asked last, in order, none lost. */
export function ScannerProvider({ children }: { readonly children: ReactNode }) {
  const t = useCopy('scan');
  const label = t('label');
  const targets = useRef<ScanTarget[]>([]);
  const sink = useRef<ScanSink | null>(null);
  const scanner = useMemo<Scanner>(() => {
    const repeats = createRepeatFilter();
    const feed = (text: string, source: ScanSource): void => {
      const target = targets.current.at(-1);
      if (!target) return;
      const verdict = repeats.judge({ text, atMs: performance.now(), source }, { mode: target.mode() });
      if (verdict === 'bounce') return;
      const scan = classify(text, { source, currentYear: new Date(Date.now()).getFullYear() });
      if (verdict === 'repeat') target.onRepeat(scan);
      else target.onScan(scan);
    };
    return {
      feed,
      aim: (target) => {
        targets.current = [...targets.current, target];
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
