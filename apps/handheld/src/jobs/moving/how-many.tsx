import { useCopy } from '../../copy/use-copy.ts';
import { CountCard } from '../../kit/count-card.tsx';
import { Stepper } from '../../kit/stepper.tsx';

interface HowManyProps {
  readonly title: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly caption: string;
  readonly onChange: (value: number) => void;
  /** The press that takes it. */
  readonly children: React.ReactNode;
}

/** A count with its keys, the same at both ends of a move. */
export function HowMany({ title, value, least, most, caption, onChange, children }: HowManyProps) {
  const pick = useCopy('pick');
  const shared = useCopy('shared');
  return (
    <CountCard label={title}>
      <Stepper
        value={value}
        least={least}
        most={most}
        onChange={onChange}
        caption={caption}
        state={value < most ? 'caution' : undefined}
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
            tooMany: (limit) => pick('mostIs', { count: limit }),
          },
        }}
      />
      {children}
    </CountCard>
  );
}
