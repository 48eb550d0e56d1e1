import { nothingInMind } from '@floorhand/domain/jobs/moving/flow/outcome';
import { carriedNow } from '@floorhand/domain/jobs/moving/flow/on-problem';
import type { Situation } from '@floorhand/domain/jobs/moving/flow/situation';
import type { ForeignCode } from '@floorhand/domain/scanning/foreign-code';

import { useCopy } from '../../copy/use-copy.ts';
import { MoreSheet } from '../../floor/more-sheet.tsx';
import { WhatIsIt } from '../../floor/what-is-it.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import type { ExpectedThing } from '../../scanning/unknown/expected-thing.ts';
import { CarriedProblem } from './carried-problem.tsx';
import { LabelSheet } from './label-sheet.tsx';
import { MovingPractice } from './moving-practice.tsx';
import type { MovingScreen } from './read-moving-screen.ts';
import { TakeBackSheet } from './take-back-sheet.tsx';
import type { Moving } from './use-moving.ts';
import { WrongSheet } from './wrong-sheet.tsx';

export type OpenSheet = 'wrong' | 'label' | 'back' | 'unknown' | 'more' | 'practice' | null;

export interface MovingSheetsProps {
  readonly screen: MovingScreen;
  readonly moving: Moving;
  readonly units: number;
  /** Serials that were read of the goods at hand. */
  readonly read: readonly string[];
  readonly unknown: ForeignCode | null;
  readonly open: OpenSheet;
  readonly onOpen: (sheet: OpenSheet) => void;
  /** The code is typed instead of scanned. */
  readonly onType: () => void;
}

function expectedNow({ step, current, at, target }: Situation): ExpectedThing | null {
  if (step === 'goods' && current?.sku)
    return { kind: 'product', skuId: current.line.skuId, sku: current.sku };
  const locationId = at?.locationId ?? target?.locationId;
  return locationId === undefined ? null : { kind: 'location', locationId };
}

/** The sheet that is open over a move. */
export function MovingSheets(props: MovingSheetsProps) {
  const { screen, moving, unknown, open, onOpen, onType } = props;
  const { situation } = screen;
  const close = () => onOpen(null);
  switch (open) {
    case null:
      return null;
    case 'more':
      return <MoveMore screen={screen} moving={moving} onOpen={onOpen} />;
    case 'wrong':
      return <WhatIsWrong {...props} />;
    case 'label':
      return <LabelSheet situation={situation} moving={moving} onType={onType} onClose={close} />;
    case 'back':
      return <TakeBackSheet moving={moving} onClose={close} />;
    case 'practice':
      return <MovingPractice screen={screen} onClose={close} />;
    case 'unknown':
      return (
        <WhatIsIt
          unknown={unknown}
          expected={expectedNow(situation)}
          at={{ locationId: situation.at?.locationId ?? null, runId: null }}
          job={moving}
          onClose={close}
        />
      );
    default:
      return open satisfies never;
  }
}

/** With the goods that lie here, or that are carried; where there are none only a label can be bad. */
function WhatIsWrong({ screen, moving, units, read, onOpen, onType }: MovingSheetsProps) {
  const { situation } = screen;
  const { current, step, at, target } = situation;
  const carried = carriedNow(situation);
  const sheet = { moving, onLabel: () => onOpen('label'), onClose: () => onOpen(null) };
  if (step === 'quantity' && current) return <WrongSheet {...sheet} current={current} units={units} />;
  if (carried)
    return <CarriedProblem {...sheet} current={carried} read={read} bin={(at ?? target)?.locationId} />;
  return <LabelSheet situation={situation} moving={moving} onType={onType} onClose={sheet.onClose} />;
}

function MoveMore({ screen, moving, onOpen }: Pick<MovingSheetsProps, 'screen' | 'moving' | 'onOpen'>) {
  const t = useCopy('moving');
  return (
    <MoreSheet
      closeLabel={t('close')}
      onClose={() => onOpen(null)}
      onPractice={screen.practice ? () => onOpen('practice') : undefined}
    >
      {screen.situation.hands.length > 0 && (
        <ListRow
          title={t('takeMore')}
          onPress={() => {
            onOpen(null);
            moving.remember(() => ({ ...nothingInMind, mode: 'take' }));
          }}
        />
      )}
    </MoreSheet>
  );
}
