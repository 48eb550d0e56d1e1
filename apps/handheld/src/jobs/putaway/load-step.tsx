import { onUnit } from '@floorhand/domain/jobs/putaway/flow/on-source';
import { handlingUnitDocument } from '@floorhand/domain/handling-units/handling-unit';
import type { Situation } from '@floorhand/domain/jobs/putaway/flow/situation';
import { PackageOpen } from 'lucide-react';

import { useCopy } from '../../copy/use-copy.ts';
import { Chip } from '../../kit/chip.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { List } from '../../kit/list.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import type { Waiting } from './read-putaway-screen.ts';
import type { Pressed, Putaway } from './use-putaway.ts';

interface LoadStepProps {
  readonly waiting: readonly Waiting[];
  readonly putaway: Putaway;
}

/** Nothing is on the trolley: what waits, to be scanned or tapped. */
export function LoadStep({ waiting, putaway }: LoadStepProps) {
  const t = useCopy('putaway');
  if (waiting.length === 0)
    return (
      <EmptyState scene="allPicked" title={t('nothingWaits.title')}>
        {t('nothingWaits.detail')}
      </EmptyState>
    );
  return (
    <>
      <p className="fh-label">{t('waiting', { count: waiting.length })}</p>
      <List label={t('waiting', { count: waiting.length })}>
        {waiting.map(({ unit, firstName, units }) => (
          <ListRow
            key={unit.key}
            icon={PackageOpen}
            title={<span className="fh-code">{unit.key}</span>}
            detail={t('unitsOf', { count: units, item: firstName })}
            end={
              unit.body.urgency === 'needed_now' ? <Chip state="caution">{t('neededNow')}</Chip> : undefined
            }
            onPress={() => void putaway.act(tapped(unit.key))}
          />
        ))}
      </List>
    </>
  );
}

/** A tap on a unit is its scan. */
export const tapped =
  (lpn: string): Pressed =>
  (situation: Situation, input) =>
    onUnit(situation, {
      ...input,
      scan: { kind: 'handlingUnit', lpn, unit: input.view.get(handlingUnitDocument, lpn) ?? null },
    });
