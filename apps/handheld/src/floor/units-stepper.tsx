import { useCopy } from '../copy/use-copy.ts';
import { Stepper, type StepperProps } from '../kit/stepper.tsx';

type UnitsStepperProps = Omit<StepperProps, 'lessLabel' | 'moreLabel' | 'typing'> & {
  /** Heads the keys to type with. */
  readonly title: string;
};

/** How many units: one less, one more, or typed, in the words that every job uses. */
export function UnitsStepper({ title, ...stepper }: UnitsStepperProps) {
  const pick = useCopy('pick');
  const shared = useCopy('shared');
  return (
    <Stepper
      {...stepper}
      lessLabel={pick('oneLess')}
      moreLabel={pick('oneMore')}
      typing={{
        label: pick('typeQuantity'),
        words: {
          title,
          closeLabel: shared('close'),
          clearLabel: shared('clear'),
          deleteLabel: shared('deleteDigit'),
          done: (count) => pick('useQuantity', { count }),
          tooMany: (most) => pick('mostIs', { count: most }),
        },
      }}
    />
  );
}
