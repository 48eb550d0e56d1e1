import type { Situation } from '@floorhand/domain/jobs/replenishment/flow/situation';
import type { ForeignCode } from '@floorhand/domain/scanning/foreign-code';

import { WhatIsIt } from '../../floor/what-is-it.tsx';
import type { ExpectedThing } from '../../scanning/unknown/expected-thing.ts';
import { FullSheet } from './full-sheet.tsx';
import type { OpenSheet } from './open-sheet.ts';
import type { ReplenishmentScreen } from './read-replenishment-screen.ts';
import { ReplenishmentMoreSheet } from './replenishment-more-sheet.tsx';
import { ReplenishmentPractice } from './replenishment-practice.tsx';
import { SourceShortSheet } from './source-short-sheet.tsx';
import type { Replenishment } from './use-replenishment.ts';

export interface ReplenishmentSheetsProps {
  readonly screen: ReplenishmentScreen;
  readonly job: Replenishment;
  /** What was scanned when nothing here is known by it. */
  readonly unknown: ForeignCode | null;
  readonly open: OpenSheet;
  readonly onOpen: (sheet: OpenSheet) => void;
}

/** What the step waits for. */
function expectedNow({ step, current }: Situation): ExpectedThing | null {
  if (!current) return null;
  const { task, sku, locationId } = current;
  return step.endsWith('_goods') && sku
    ? { kind: 'product', skuId: task.skuId, sku }
    : { kind: 'location', locationId };
}

/** The sheet that is open over a stop. */
export function ReplenishmentSheets({ screen, job, unknown, open, onOpen }: ReplenishmentSheetsProps) {
  const { current, trip } = screen.situation;
  const close = () => onOpen(null);
  switch (open) {
    case null:
      return null;
    case 'more':
      return <ReplenishmentMoreSheet screen={screen} job={job} onClose={close} onChoose={onOpen} />;
    case 'short':
      return current && <SourceShortSheet current={current} job={job} onClose={close} />;
    case 'full':
      return current && <FullSheet current={current} job={job} onClose={close} />;
    case 'practice':
      return <ReplenishmentPractice screen={screen} onClose={close} />;
    case 'unknown':
      return (
        <WhatIsIt
          unknown={unknown}
          expected={expectedNow(screen.situation)}
          at={{ locationId: trip?.bin ?? null, runId: null }}
          job={job}
          onClose={close}
        />
      );
    default:
      return open satisfies never;
  }
}
