import { nearbySkus } from '@floorhand/domain/jobs/picking/flow/nearby-skus';
import type { Situation } from '@floorhand/domain/jobs/picking/flow/situation';

import { ProofSheet } from '../../scanning/manual/proof-sheet.tsx';
import { ReasonSheet } from '../../scanning/manual/reason-sheet.tsx';
import type { ManualPick } from './use-manual-pick.ts';

/** What an entry by hand asks next. */
export function ManualPickSheets({
  manual,
  situation,
}: {
  readonly manual: ManualPick;
  readonly situation: Situation;
}) {
  const { current } = situation;
  if (manual.asks === 'reason')
    return <ReasonSheet text={manual.scan?.text ?? null} onReason={manual.because} onClose={manual.close} />;
  if (manual.asks !== 'proof' || !current) return null;
  return (
    <ProofSheet
      skuId={current.stop.skuId}
      nearby={(view) => nearbySkus(view, situation, current)}
      code={manual.scan ? 'typed' : 'none'}
      onProved={manual.proved}
      onFailed={manual.failed}
      onClose={manual.close}
    />
  );
}
