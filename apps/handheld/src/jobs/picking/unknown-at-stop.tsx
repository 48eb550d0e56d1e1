import type { Situation } from '@floorhand/domain/jobs/picking/flow/situation';
import type { ForeignCode } from '@floorhand/domain/scanning/foreign-code';

import type { ExpectedThing } from '../../scanning/unknown/expected-thing.ts';
import { UnknownSheet } from '../../scanning/unknown/unknown-sheet.tsx';

interface UnknownAtStopProps {
  readonly read: ForeignCode;
  readonly situation: Situation;
  readonly onCannotScan: () => void;
  readonly onClose: () => void;
}

/** A code nobody knows, at a stop of a run. */
export function UnknownAtStop({ read, situation, onCannotScan, onClose }: UnknownAtStopProps) {
  const expected = expectedOf(situation);
  return (
    <UnknownSheet
      read={read}
      expected={expected}
      at={{ locationId: situation.current?.stop.locationId ?? null, runId: situation.runId }}
      onCannotScan={expected ? onCannotScan : undefined}
      onClose={onClose}
    />
  );
}

function expectedOf({ step, current }: Situation): ExpectedThing | null {
  if (!current) return null;
  const { stop, sku, into } = current;
  if (step === 'location') return { kind: 'location', locationId: stop.locationId };
  if (step === 'item') return sku ? { kind: 'product', skuId: stop.skuId, sku } : null;
  return step === 'tote' && into?.tote ? { kind: 'handlingUnit', lpn: into.tote } : null;
}
