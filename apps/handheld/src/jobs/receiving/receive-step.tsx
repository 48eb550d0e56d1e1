import { Chip } from '../../kit/chip.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { LabelFateRow } from '../../labels/label-parts.tsx';
import { ChoiceStep } from './choice-step.tsx';
import { ClosedStep } from './closed-step.tsx';
import { DeclaredStep } from './declared-step.tsx';
import { DetailsStep } from './details-step.tsx';
import { ItemStep } from './item-step.tsx';
import { labelOf } from './label-of.ts';
import { PausedStep } from './paused-step.tsx';
import type { ReceivingScreen } from './read-receiving-screen.ts';
import { SampleStep } from './sample-step.tsx';
import { UnitStep } from './unit-step.tsx';
import type { useReceiving } from './use-receiving.ts';
import { VarianceStep } from './variance-step.tsx';

interface ReceiveStepProps {
  readonly screen: ReceivingScreen;
  readonly flow: ReturnType<typeof useReceiving>;
  readonly onLabel: () => void;
}

/** What the step shows, above the scan bar. */
export function ReceiveStep({ screen, flow, onLabel }: ReceiveStepProps) {
  const { job: receiving, memory } = flow;
  const { situation } = screen;
  switch (situation.step) {
    case 'unit':
      return (
        <>
          <Others names={screen.others} />
          <UnitStep screen={screen} receiving={receiving} />
        </>
      );
    case 'declared':
      return <DeclaredStep screen={screen} receiving={receiving} />;
    case 'item':
      return (
        <>
          <ItemStep screen={screen} receiving={receiving} />
          <OwedLabel screen={screen} onPress={onLabel} />
        </>
      );
    case 'details':
      return <DetailsStep screen={screen} memory={memory} receiving={receiving} />;
    case 'choice':
    case 'aside':
      return <ChoiceStep screen={screen} flow={flow} />;
    case 'sample':
      return <SampleStep screen={screen} receiving={receiving} />;
    case 'paused':
      return <PausedStep screen={screen} receiving={receiving} />;
    case 'ended':
    case 'recount':
      return <VarianceStep screen={screen} memory={memory} receiving={receiving} />;
    case 'awaiting':
    case 'closed':
      return <ClosedStep screen={screen} receiving={receiving} />;
  }
}

/** Only of the unit at hand: whoever stands there can do something about it. */
function OwedLabel({ screen, onPress }: { readonly screen: ReceivingScreen; readonly onPress: () => void }) {
  const asked = labelOf(screen);
  if (!asked || !screen.situation.current?.unit.labelOwed) return null;
  return <LabelFateRow asked={asked} onPress={onPress} />;
}

/** Who else tallies this load: their counts come in by themselves. */
function Others({ names }: { readonly names: readonly string[] }) {
  const t = useCopy('receive');
  if (names.length === 0) return null;
  return <Chip>{t('others', { names: names.join(', ') })}</Chip>;
}
