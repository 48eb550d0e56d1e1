import type { ManualReason } from '@floorhand/domain/entries/entry';
import { itemByHand } from '@floorhand/domain/jobs/picking/flow/on-item';
import { nothingToConfirm, outcome } from '@floorhand/domain/jobs/picking/flow/outcome';
import type { PickStep } from '@floorhand/domain/jobs/picking/flow/situation';
import type { Scan } from '@floorhand/domain/scanning/scan';
import { classify } from '@floorhand/scan';
import { useCallback, useState } from 'react';

import type { Proof } from '../../scanning/manual/proof-sheet.tsx';
import { useScanner } from '../../scanning/scan-context.ts';
import { useFloor } from '../../sync/use-floor.ts';
import type { PickingRun, Shown } from './use-picking-run.ts';

type Stage =
  | { readonly at: 'reason' | 'typing'; readonly scan: Scan | null; readonly reason: ManualReason | null }
  /** Typed and judged; what came of it is in `shown`. */
  | { readonly at: 'judged' | 'proof'; readonly scan: Scan | null; readonly reason: ManualReason };

/** Work without a scanner: typing, the reason, and for products the second proof. */
export interface ManualPick {
  readonly typing: 'open' | 'closed';
  readonly toggleTyping: () => void;
  readonly typed: (code: string) => void;
  /** "Cannot scan it", before anything was typed. */
  readonly begin: () => void;
  readonly asks: 'reason' | 'proof' | null;
  readonly scan: Scan | null;
  readonly because: (reason: ManualReason) => void;
  readonly proved: (proof: Proof) => void;
  readonly failed: () => void;
  readonly close: () => void;
}

/** The steps of an entry by hand at a run, one at a time; any scan ends them. */
export function useManualPick({
  run,
  step,
  shown,
}: {
  readonly run: PickingRun;
  readonly step: PickStep;
  readonly shown: Shown | null;
}): ManualPick {
  const { now } = useFloor();
  const scanner = useScanner();
  const [stage, setStage] = useState<Stage | null>(null);
  const typing = stage?.at === 'typing' ? 'open' : 'closed';
  const go = useCallback(
    (next: Stage | null) => {
      scanner.typing(next?.at === 'typing' ? 'open' : 'closed');
      setStage(next);
    },
    [scanner],
  );
  const judge = (scan: Scan, reason: ManualReason) => {
    go({ at: 'judged', scan, reason });
    run.scan(scan, { mode: 'manual', reason });
  };
  const waitsForProof = stage?.at === 'judged' && shown?.outcome.message === 'second_proof';
  return {
    typing,
    toggleTyping: () => go(typing === 'open' ? null : { at: 'typing', scan: null, reason: null }),
    typed: (code) => {
      const scan = classify(code, { source: 'typed', currentYear: new Date(Date.now()).getFullYear() });
      const reason = stage?.reason ?? null;
      if (reason === null) go({ at: 'reason', scan, reason });
      else judge(scan, reason);
    },
    begin: useCallback(() => go({ at: 'reason', scan: null, reason: null }), [go]),
    asks: stage?.at === 'reason' ? 'reason' : stage?.at === 'proof' || waitsForProof ? 'proof' : null,
    scan: stage?.scan ?? null,
    because: (reason) => {
      if (stage?.scan) judge(stage.scan, reason);
      else if (step === 'item') go({ at: 'proof', scan: null, reason });
      else go({ at: 'typing', scan: null, reason });
    },
    proved: (proof) => {
      const reason = stage?.reason ?? null;
      if (!stage || reason === null) return;
      const entry = { mode: 'manual', reason, proof } as const;
      go(null);
      if (stage.scan) run.scan(stage.scan, entry);
      else
        void run.act((at, view) =>
          itemByHand(at, { view, memory: nothingToConfirm, today: now().slice(0, 10), entry }),
        );
    },
    failed: () => {
      go(null);
      void run.act(() => outcome('refused', 'proof_failed'));
    },
    close: useCallback(() => go(null), [go]),
  };
}
