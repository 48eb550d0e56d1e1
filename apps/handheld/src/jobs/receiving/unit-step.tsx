import { memo } from 'react';
import { openUnit } from '@floorhand/domain/jobs/receiving/decide/open-unit';
import { draft } from '@floorhand/domain/kernel/command';
import { PackageOpen } from 'lucide-react';

import { useCopy } from '../../copy/use-copy.ts';
import { List } from '../../kit/list.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { LineList } from './line-list.tsx';
import type { ReceivingScreen } from './read-receiving-screen.ts';
import { quiet, type Receiving } from './use-receiving.ts';

interface UnitStepProps {
  readonly screen: ReceivingScreen;
  readonly receiving: Receiving;
}

/** No pallet is open on this device: those that are, and what the load still has to bring. */
export const UnitStep = memo(function UnitStep({ screen, receiving }: UnitStepProps) {
  const t = useCopy('receive');
  const open = screen.units.filter(({ body }) => body.state === 'open' && body.purpose === 'good');
  const take = (lpn: string) =>
    void receiving.act(({ receiptId }) =>
      quiet([draft(openUnit, { receiptId, lpn, purpose: 'good', entry: { mode: 'scan' } })], 'unit_taken_up'),
    );
  return (
    <>
      {open.length > 0 && (
        <>
          <p className="fh-label">{t('openUnits')}</p>
          <List label={t('openUnits')}>
            {open.map(({ key, body }) => (
              <ListRow
                key={key}
                icon={PackageOpen}
                title={<span className="fh-code">{key}</span>}
                detail={t('onThisUnit', { count: body.cartons })}
                onPress={() => take(key)}
              />
            ))}
          </List>
        </>
      )}
      <LineList screen={screen} />
    </>
  );
});
