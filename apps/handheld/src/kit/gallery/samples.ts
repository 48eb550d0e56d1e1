import type { PlateSegment } from '../plate-segments.ts';
import type { StopState } from '../rail-ticks.ts';
import type { ScanCamera } from '../scan-bar.tsx';
import type { ScanStepsProps } from '../scan-steps.tsx';
import type { ScanTypingProps } from '../scan-typing.tsx';

/** The stop every page of the design shows. */
export const plate: readonly PlateSegment[] = [
  { label: 'Aisle', value: 'A' },
  { label: 'Bay', value: '07' },
  { label: 'Level', value: '03' },
  { label: 'Slot', value: '2' },
];

export const stops: readonly StopState[] = [
  'done',
  'done',
  'done',
  'short',
  'done',
  'done',
  'now',
  ...Array.from({ length: 16 }, (): StopState => 'todo'),
];

const nothing = () => undefined;

export const camera = (state: ScanCamera['state']): ScanCamera => ({
  label: 'Use camera',
  state,
  onPress: nothing,
});

export const typing = (state: ScanTypingProps['state']): ScanTypingProps => ({
  state,
  label: 'Type code',
  fieldLabel: 'Type the code',
  useLabel: 'Use this code',
  stopLabel: 'Stop typing',
  onToggle: nothing,
  onSubmit: nothing,
});

const steps: ScanStepsProps = {
  steps: [
    { kind: 'bin', state: 'done' },
    { kind: 'item', state: 'now' },
    { kind: 'tote', state: 'later' },
  ],
  label: 'Bin done, item now, tote later',
};

export const words = { steps };
