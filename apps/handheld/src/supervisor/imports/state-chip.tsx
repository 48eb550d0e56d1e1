import type { ImportFile } from '@floorhand/domain/imports/import-file';
import {
  CircleCheckBig,
  Hourglass,
  ListChecks,
  OctagonX,
  Pause,
  Table2,
  type LucideIcon,
} from 'lucide-react';

import { useCopy } from '../../copy/use-copy.ts';
import { Chip, type ChipProps } from '../../kit/chip.tsx';

const shapes: Record<
  ImportFile['state'],
  { readonly icon: LucideIcon; readonly state?: ChipProps['state'] }
> = {
  uploaded: { icon: Table2 },
  waiting: { icon: Hourglass },
  checking: { icon: Hourglass, state: 'next' },
  checked: { icon: ListChecks, state: 'next' },
  running: { icon: Hourglass, state: 'next' },
  done: { icon: CircleCheckBig, state: 'correct' },
  failed: { icon: OctagonX, state: 'stop' },
  stopped: { icon: Pause, state: 'caution' },
};

export function StateChip({ state }: Pick<ImportFile, 'state'>) {
  const t = useCopy('imports.state');
  return (
    <Chip icon={shapes[state].icon} state={shapes[state].state}>
      {t(state)}
    </Chip>
  );
}
