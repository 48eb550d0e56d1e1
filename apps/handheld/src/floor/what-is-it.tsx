import type { ForeignCode } from '@floorhand/domain/scanning/foreign-code';

import type { ExpectedThing } from '../scanning/unknown/expected-thing.ts';
import { UnknownSheet, type UnknownSheetProps } from '../scanning/unknown/unknown-sheet.tsx';
import type { FloorJob } from './use-floor-job.ts';

interface WhatIsItProps extends Pick<UnknownSheetProps, 'at' | 'onClose'> {
  /** Null: every code that was scanned is known, and nothing is asked. */
  readonly unknown: ForeignCode | null;
  /** What the step waits for. */
  readonly expected: ExpectedThing | null;
  readonly job: Pick<FloorJob<unknown, unknown, unknown>, 'clear'>;
}

/** A code nobody knows, over the step of a job; the step is as it was once it is closed. */
export function WhatIsIt({ unknown, expected, at, job, onClose }: WhatIsItProps) {
  if (!unknown) return null;
  return (
    <UnknownSheet
      read={unknown}
      expected={expected}
      at={at}
      onClose={() => {
        onClose();
        job.clear();
      }}
    />
  );
}
