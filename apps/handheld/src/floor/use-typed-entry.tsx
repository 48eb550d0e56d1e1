import type { EntryMode, ManualReason } from '@floorhand/domain/entries/entry';
import type { View } from '@floorhand/domain/kernel/document';
import type { FlowOutcomeOf } from '@floorhand/domain/scanning/flow-outcome';
import type { Scan } from '@floorhand/domain/scanning/scan';
import { classify } from '@floorhand/scan';
import { useCallback, useState, type ReactNode } from 'react';

import { ProofSheet } from '../scanning/manual/proof-sheet.tsx';
import { ReasonSheet } from '../scanning/manual/reason-sheet.tsx';
import { useScanner } from '../scanning/scan-context.ts';
import type { Shown } from './use-floor-job.ts';

type Stage =
  | { readonly at: 'reason' | 'typing'; readonly scan: Scan | null; readonly reason: ManualReason | null }
  /** Typed and judged: what came of it is shown, and may be that a proof is wanted. */
  | { readonly at: 'judged'; readonly scan: Scan; readonly reason: ManualReason }
  /** No code at all: the product of the step, to be proved. */
  | { readonly at: 'unread'; readonly scan: null; readonly reason: ManualReason };

/** How a product is proved that was not scanned. */
export interface Proving {
  /** The flow says `second_proof` of what was typed, and names the product in `scanned`. */
  readonly shown: Shown<FlowOutcomeOf<string, unknown>> | null;
  /** SKUs it could be mistaken for, the likeliest first. */
  readonly nearby: (view: View) => readonly string[];
  /** The person showed another product, or none. */
  readonly onFailed: () => void;
  /** The product this step asks for, where it may be counted without any code. */
  readonly unread?: { readonly skuId: string; readonly count: (entry: EntryMode) => void } | null;
}

/** Work without a scanner, as the scan bar and the screen show it. */
export interface TypedEntry {
  readonly typing: 'open' | 'closed';
  readonly toggle: () => void;
  readonly typed: (code: string) => void;
  /** "Cannot scan it", before anything was typed: why, then typing, or a proof where no code is needed. */
  readonly begin: () => void;
  readonly close: () => void;
  /** What it asks next, to be put over the screen. */
  readonly sheet: ReactNode;
}

/**
 * A code typed by hand: why it was not scanned, the flow's judgement, and a second proof where the flow wants one
 * [ME1]. Any scan ends it.
 *
 * @param proving left out where no product is ever counted
 */
export function useTypedEntry(onScan: (scan: Scan, entry: EntryMode) => void, proving?: Proving): TypedEntry {
  const scanner = useScanner();
  const [stage, setStage] = useState<Stage | null>(null);
  const go = useCallback(
    (next: Stage | null) => {
      scanner.typing(next?.at === 'typing' ? 'open' : 'closed');
      setStage(next);
    },
    [scanner],
  );
  const close = useCallback(() => go(null), [go]);
  const begin = useCallback(() => go({ at: 'reason', scan: null, reason: null }), [go]);
  const judge = (scan: Scan, reason: ManualReason) => {
    go({ at: 'judged', scan, reason });
    onScan(scan, { mode: 'manual', reason });
  };
  const because = (scan: Scan | null, reason: ManualReason) => {
    if (scan) judge(scan, reason);
    else go({ at: proving?.unread ? 'unread' : 'typing', scan: null, reason });
  };
  return {
    typing: stage?.at === 'typing' ? 'open' : 'closed',
    toggle: () => go(stage?.at === 'typing' ? null : { at: 'typing', scan: null, reason: null }),
    typed: (code) => {
      const scan = classify(code, { source: 'typed', currentYear: new Date(Date.now()).getFullYear() });
      const reason = stage?.reason ?? null;
      if (reason === null) go({ at: 'reason', scan, reason });
      else judge(scan, reason);
    },
    begin,
    close,
    sheet: (
      <>
        {stage?.at === 'reason' && (
          <ReasonSheet
            text={stage.scan?.text ?? null}
            onReason={(reason) => because(stage.scan, reason)}
            onClose={close}
          />
        )}
        {(stage?.at === 'judged' || stage?.at === 'unread') && proving && (
          <Proof stage={stage} proving={proving} onScan={onScan} onClose={close} />
        )}
      </>
    ),
  };
}

function Proof({
  stage,
  proving: { shown, nearby, unread, onFailed },
  onScan,
  onClose,
}: {
  readonly stage: Extract<Stage, { at: 'judged' | 'unread' }>;
  readonly proving: Proving;
  readonly onScan: (scan: Scan, entry: EntryMode) => void;
  readonly onClose: () => void;
}) {
  const { scan, reason } = stage;
  const wanted = shown?.outcome.message === 'second_proof' ? shown.outcome.scanned?.skuId : undefined;
  const skuId = scan ? wanted : unread?.skuId;
  if (skuId === undefined) return null;
  return (
    <ProofSheet
      skuId={skuId}
      nearby={nearby}
      code={scan ? 'typed' : 'none'}
      onProved={(proof) => {
        const entry = { mode: 'manual', reason, proof } as const;
        onClose();
        if (scan) onScan(scan, entry);
        else unread?.count(entry);
      }}
      onFailed={() => {
        onClose();
        onFailed();
      }}
      onClose={onClose}
    />
  );
}
