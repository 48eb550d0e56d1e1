import { attachWedge, createScanSink, type ScanSink } from '@floorhand/scan/dom';
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';

import { useCopy } from '../copy/use-copy.ts';
import { useScannerProfile } from './profile/scanner-profile-store.ts';
import { ScannerContext, type Scanner, type ScannerWatcher } from './scan-context.ts';
import { ScanDesk } from './scan-desk.ts';

/** Listens for every way a code can come in and hands it to the screen that asked for scans. */
export function ScannerProvider({ children }: { readonly children: ReactNode }) {
  const t = useCopy('scan');
  const label = t('label');
  const [desk] = useState(() => new ScanDesk());
  const [watchers] = useState(() => new Set<ScannerWatcher>());
  const profile = useScannerProfile((kept) => kept.profile);
  const sink = useRef<ScanSink | null>(null);
  const scanner = useMemo<Scanner>(
    () => ({
      feed: desk.feed,
      aim: desk.aim,
      typing: (state) => (state === 'open' ? sink.current?.release() : sink.current?.hold()),
      watch: (watcher) => {
        watchers.add(watcher);
        return () => watchers.delete(watcher);
      },
    }),
    [desk, watchers],
  );
  useLayoutEffect(() => {
    const wedge = attachWedge(document, {
      profile,
      onScan: ({ text }) => desk.feed(text, 'wedge'),
      onEvent: (event, source) => {
        for (const watcher of watchers) watcher(event, source);
      },
    });
    return () => wedge.detach();
  }, [desk, watchers, profile]);
  useEffect(() => {
    const field = createScanSink(document, { label });
    sink.current = field;
    field.hold();
    return () => field.remove();
  }, [label]);
  return <ScannerContext value={scanner}>{children}</ScannerContext>;
}
