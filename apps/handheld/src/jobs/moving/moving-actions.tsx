import { nothingInMind } from '@floorhand/domain/jobs/moving/flow/outcome';
import { carriedNow } from '@floorhand/domain/jobs/moving/flow/on-problem';
import { undoLast } from '@floorhand/domain/jobs/moving/flow/on-scan';
import type { Situation } from '@floorhand/domain/jobs/moving/flow/situation';
import type { ForeignCode } from '@floorhand/domain/scanning/foreign-code';

import { useCopy } from '../../copy/use-copy.ts';
import { MoreSheet } from '../../floor/more-sheet.tsx';
import { Actions, Button } from '../../kit/button.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import type { ExpectedThing } from '../../scanning/unknown/expected-thing.ts';
import { UnknownSheet } from '../../scanning/unknown/unknown-sheet.tsx';
import { MovingPractice } from './moving-practice.tsx';
import type { MovingScreen } from './read-moving-screen.ts';
import { TakeBackSheet } from './take-back-sheet.tsx';
import type { Moving } from './use-moving.ts';
import { CarriedProblem } from './carried-problem.tsx';
import { LabelSheet } from './label-sheet.tsx';
import { WrongSheet } from './wrong-sheet.tsx';

export type OpenSheet = 'wrong' | 'label' | 'back' | 'unknown' | 'more' | 'practice' | null;

interface MovingActionsProps {
  readonly screen: MovingScreen;
  readonly moving: Moving;
  readonly units: number;
  /** Serials that were read of the goods at hand. */
  readonly read: readonly string[];
  /** Whether there is a choice or a command that can be taken back. */
  readonly undo: 'possible' | 'nothing';
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

/** The exceptions of a move, always in the same places, and the sheets they open. */
export function MovingActions(props: MovingActionsProps) {
  const { screen, moving, units, read, undo, unknown, open, onOpen, onType } = props;
  const t = useCopy('moving');
  const job = useCopy('job');
  const { current, step, hands, at, target } = screen.situation;
  const goods = carriedNow(screen.situation);
  const close = () => onOpen(null);
  const takeBack = () =>
    void moving.act((now, { memory }) => {
      const chosen =
        memory.serials.length > 0 || memory.from !== null || memory.product !== null || memory.unit !== null;
      if (chosen || now.carry?.undo.at(-1)?.what !== 'put') return undoLast(now, memory, null);
      onOpen('back');
      return null;
    });
  return (
    <>
      <Actions>
        <Button onPress={() => onOpen(goods || step === 'quantity' ? 'wrong' : 'label')}>
          {t('problem')}
        </Button>
        {unknown ? (
          <Button onPress={() => onOpen('unknown')}>{job('whatIsIt')}</Button>
        ) : (
          undo === 'possible' && <Button onPress={takeBack}>{job('undo')}</Button>
        )}
        <Button onPress={() => onOpen('more')}>{job('more')}</Button>
      </Actions>
      {open === 'more' && (
        <MoreSheet
          closeLabel={t('close')}
          onClose={close}
          onPractice={screen.practice ? () => onOpen('practice') : undefined}
        >
          {hands.length > 0 && (
            <ListRow
              title={t('takeMore')}
              onPress={() => {
                close();
                moving.remember(() => ({ ...nothingInMind, mode: 'take' }));
              }}
            />
          )}
        </MoreSheet>
      )}
      {open === 'wrong' && step === 'quantity' && current && (
        <WrongSheet
          current={current}
          units={units}
          moving={moving}
          onLabel={() => onOpen('label')}
          onClose={close}
        />
      )}
      {open === 'wrong' && goods && (
        <CarriedProblem
          current={goods}
          read={read}
          bin={(at ?? target)?.locationId}
          moving={moving}
          onLabel={() => onOpen('label')}
          onClose={close}
        />
      )}
      {(open === 'label' || (open === 'wrong' && !goods && step !== 'quantity')) && (
        <LabelSheet situation={screen.situation} moving={moving} onType={onType} onClose={close} />
      )}
      {open === 'back' && <TakeBackSheet moving={moving} onClose={close} />}
      {open === 'unknown' && unknown && (
        <UnknownSheet
          read={unknown}
          expected={expectedNow(screen.situation)}
          at={{ locationId: screen.situation.at?.locationId ?? null, runId: null }}
          onClose={() => {
            close();
            moving.clear();
          }}
        />
      )}
      {open === 'practice' && <MovingPractice screen={screen} onClose={close} />}
    </>
  );
}
