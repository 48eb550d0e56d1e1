import type { EntryMode, ManualReason } from '@floorhand/domain/entries/entry';
import { resolveScan } from '@floorhand/domain/scanning/resolve-scan';
import type { Scan } from '@floorhand/domain/scanning/scan';
import { classify } from '@floorhand/scan';
import { useState, type ReactNode } from 'react';

import { ProofSheet } from '../../scanning/manual/proof-sheet.tsx';
import { ReasonSheet } from '../../scanning/manual/reason-sheet.tsx';
import { useScanner } from '../../scanning/scan-context.ts';
import { useFloor } from '../../sync/use-floor.ts';

type Stage =
  | { readonly at: 'closed' | 'typing' }
  | { readonly at: 'reason'; readonly scan: Scan }
  | { readonly at: 'proof'; readonly scan: Scan; readonly reason: ManualReason; readonly skuId: string };

interface TypedEntry {
  readonly typing: 'open' | 'closed';
  readonly toggle: () => void;
  readonly typed: (code: string) => void;
  readonly close: () => void;
  readonly sheet: ReactNode;
}

/**
 * A code typed by hand: why, and for a product a second proof. Any scan ends it.
 *
 * @param nearby SKUs a product could be mistaken for: those of the delivery
 */
export function useTypedEntry(
  onScan: (scan: Scan, entry: EntryMode) => void,
  nearby: readonly string[] = [],
): TypedEntry {
  const scanner = useScanner();
  const { read } = useFloor();
  const [stage, setStage] = useState<Stage>({ at: 'closed' });
  const close = () => {
    scanner.typing('closed');
    setStage({ at: 'closed' });
  };
  const because = async (scan: Scan, reason: ManualReason) => {
    const found = await read((view) => resolveScan(view, scan, { skuId: null }));
    const [item] = found.kind === 'item' ? found.candidates : [];
    if (item) setStage({ at: 'proof', scan, reason, skuId: item.skuId });
    else {
      close();
      onScan(scan, { mode: 'manual', reason });
    }
  };
  const proved = ({ scan, reason }: Extract<Stage, { at: 'proof' }>, more: Partial<ManualEntry>) => {
    close();
    onScan(scan, { mode: 'manual', reason, ...more });
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
    sheet: (
      <>
        {stage.at === 'reason' && (
          <ReasonSheet
            text={stage.scan.text}
            onReason={(reason) => void because(stage.scan, reason)}
            onClose={close}
          />
        )}
        {stage.at === 'proof' && (
          <ProofSheet
            skuId={stage.skuId}
            nearby={() => nearby}
            code="typed"
            onProved={(proof) => proved(stage, { proof })}
            onFailed={() => proved(stage, {})}
            onClose={close}
          />
        )}
      </>
    ),
  };
}

type ManualEntry = Extract<EntryMode, { mode: 'manual' }>;
