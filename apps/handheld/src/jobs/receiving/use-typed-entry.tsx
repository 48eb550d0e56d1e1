import type { EntryMode } from '@floorhand/domain/entries/entry';
import type { Scan } from '@floorhand/domain/scanning/scan';
import { classify } from '@floorhand/scan';
import { useState, type ReactNode } from 'react';

import { ReasonSheet } from '../../scanning/manual/reason-sheet.tsx';
import { useScanner } from '../../scanning/scan-context.ts';

type Stage = { readonly at: 'closed' | 'typing' } | { readonly at: 'reason'; readonly scan: Scan };

/** A code typed by hand, and why. Any scan ends it. */
export function useTypedEntry(onScan: (scan: Scan, entry: EntryMode) => void): {
  readonly typing: 'open' | 'closed';
  readonly toggle: () => void;
  readonly typed: (code: string) => void;
  readonly close: () => void;
  readonly sheet: ReactNode;
} {
  const scanner = useScanner();
  const [stage, setStage] = useState<Stage>({ at: 'closed' });
  const close = () => {
    scanner.typing('closed');
    setStage({ at: 'closed' });
  };
  return {
    typing: stage.at === 'typing' ? 'open' : 'closed',
    toggle: () => {
      scanner.typing(stage.at === 'typing' ? 'closed' : 'open');
      setStage({ at: stage.at === 'typing' ? 'closed' : 'typing' });
    },
    typed: (code) => {
      scanner.typing('closed');
      const currentYear = new Date(Date.now()).getFullYear();
      setStage({ at: 'reason', scan: classify(code, { source: 'typed', currentYear }) });
    },
    close,
    sheet: stage.at === 'reason' && (
      <ReasonSheet
        text={stage.scan.text}
        onReason={(reason) => {
          const { scan } = stage;
          close();
          onScan(scan, { mode: 'manual', reason });
        }}
        onClose={close}
      />
    ),
  };
}
