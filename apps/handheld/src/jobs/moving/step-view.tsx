import type { FlowMemory } from '@floorhand/domain/jobs/moving/flow/outcome';

import { CarryStep } from './carry-step.tsx';
import { ChooseStep } from './choose-step.tsx';
import { FinishStep } from './finish-step.tsx';
import { PutStep } from './put-step.tsx';
import type { MovingScreen } from './read-moving-screen.ts';
import { SourceStep } from './source-step.tsx';
import { TakeStep } from './take-step.tsx';
import { UnitStep } from './unit-step.tsx';
import type { Moving } from './use-moving.ts';

export interface StepViewProps {
  readonly screen: MovingScreen;
  readonly moving: Moving;
  readonly memory: FlowMemory;
  readonly units: number;
  readonly onUnits: (units: number) => void;
}

/** The one thing to do now. */
export function StepView({ screen, moving, memory, units, onUnits }: StepViewProps) {
  const { step, current, carry } = screen.situation;
  const source = <SourceStep screen={screen} moving={moving} />;
  switch (step) {
    case 'source':
      return source;
    case 'finish':
      return carry ? <FinishStep units={carry.put} /> : source;
    case 'what':
    case 'where':
      return <ChooseStep screen={screen} moving={moving} />;
    case 'unit':
      return memory.unit === null ? null : <UnitStep lpn={memory.unit} screen={screen} />;
    default:
  }
  if (!current) return null;
  const goods = { screen, current, moving, read: memory.serials };
  switch (step) {
    case 'quantity':
      return <TakeStep {...goods} units={units} onUnits={onUnits} />;
    case 'put':
      return <PutStep key={current.line.key} {...goods} />;
    case 'bin':
    case 'goods':
      return (
        <CarryStep
          screen={screen}
          current={current}
          moving={moving}
          asked={memory.confirm?.locationId ?? null}
        />
      );
    default:
      return null;
  }
}
