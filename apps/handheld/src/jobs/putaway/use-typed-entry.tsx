import type { ManualReason } from '@floorhand/domain/entries/entry';
import type { Drop } from '@floorhand/domain/jobs/putaway/flow/situation';
import type { Scan } from '@floorhand/domain/scanning/scan';
import { classify } from '@floorhand/scan';
import { useState, type ReactNode } from 'react';

import { ProofSheet } from '../../scanning/manual/proof-sheet.tsx';
import { ReasonSheet } from '../../scanning/manual/reason-sheet.tsx';
import { useScanner } from '../../scanning/scan-context.ts';
import type { Putaway } from './use-putaway.ts';

type Stage =
  | { readonly at: 'closed' | 'typing' }
  | { readonly at: 'reason'; readonly scan: Scan }
  | { readonly at: 'proof'; readonly scan: Scan; readonly reason: ManualReason };

/** A code typed by hand: why, and for a product at the bin a second proof. Any scan ends it. */
export function useTypedEntry(
  putaway: Putaway,
  { current, proves }: { readonly current: Drop | null; readonly proves: 'goods' | 'nothing' },
): {
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
  const because = (scan: Scan, reason: ManualReason) => {
    const isProduct = scan.meanings.some(({ kind }) => kind === 'tradeItem' || kind === 'text');
    if (proves === 'goods' && isProduct && current) setStage({ at: 'proof', scan, reason });
    else {
      close();
      putaway.scan(scan, { mode: 'manual', reason });
    }
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
            onReason={(reason) => because(stage.scan, reason)}
            onClose={close}
          />
        )}
        {stage.at === 'proof' && current && (
          <ProofSheet
            skuId={current.line.skuId}
            nearby={() => []}
            code="typed"
            onProved={(proof) => {
              close();
              putaway.scan(stage.scan, { mode: 'manual', reason: stage.reason, proof });
            }}
            onFailed={() => {
              close();
              putaway.scan(stage.scan, { mode: 'manual', reason: stage.reason });
            }}
            onClose={close}
          />
        )}
      </>
    ),
  };
}
