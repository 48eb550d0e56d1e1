import { PackageOpen } from 'lucide-react';

import { useCopy } from '../../copy/use-copy.ts';
import { List } from '../../kit/list.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { tapped } from './load-step.tsx';
import type { Putaway } from './use-putaway.ts';

/** The product is in several units: scan one, or tap it. */
export function ChooseUnit({
  units,
  putaway,
}: {
  readonly units: readonly string[];
  readonly putaway: Putaway;
}) {
  const t = useCopy('putaway');
  return (
    <>
      <p className="fh-label">{t('whichUnit')}</p>
      <List label={t('whichUnit')}>
        {units.map((unit) => (
          <ListRow
            key={unit}
            icon={PackageOpen}
            title={<span className="fh-code">{unit}</span>}
            onPress={() => void putaway.act(tapped(unit))}
          />
        ))}
      </List>
    </>
  );
}
