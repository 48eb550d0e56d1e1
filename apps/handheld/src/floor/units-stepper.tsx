import { useCopy } from '../copy/use-copy.ts';
import { Stepper, type StepperProps } from '../kit/stepper.tsx';

type UnitsStepperProps = Omit<StepperProps, 'lessLabel' | 'moreLabel' | 'typing'> & {
  /** Heads the keys to type with; null where the number is not typed. */
  readonly title: string | null;
  /** On the key that takes the typed number, in place of "Use 12". */
  readonly done?: (units: number) => string;
};

/** How many units: one less, one more, or typed, in the words that every job uses. */
export function UnitsStepper({ title, done, ...stepper }: UnitsStepperProps) {
  const pick = useCopy('pick');
  const shared = useCopy('shared');
  const words = {
    closeLabel: shared('close'),
    clearLabel: shared('clear'),
    deleteLabel: shared('deleteDigit'),
    done: done ?? ((count: number) => pick('useQuantity', { count })),
    tooMany: (most: number) => pick('mostIs', { count: most }),
  };
  return (
    <Stepper
      {...stepper}
      lessLabel={pick('oneLess')}
      moreLabel={pick('oneMore')}
      typing={title === null ? undefined : { label: pick('typeQuantity'), words: { ...words, title } }}
    />
  );
}
