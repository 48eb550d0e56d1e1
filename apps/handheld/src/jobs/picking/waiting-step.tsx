import { PackageOpen } from 'lucide-react';

import { useCopy } from '../../copy/use-copy.ts';
import { Card } from '../../kit/card.tsx';
import { List } from '../../kit/list.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import type { PickScreen, WaitingLine } from './read-pick-screen.ts';

/** Nothing is left to walk for: what comes from reserve, and who brings it. It comes back by itself. */
export function WaitingStep({ screen: { waiting } }: { readonly screen: PickScreen }) {
  const t = useCopy('pick');
  return (
    <>
      <Card className="fh-bind" label={t('waiting.title')} state="next">
        <h2>{t('waiting.title')}</h2>
        <p>{t('waiting.detail')}</p>
      </Card>
      <List label={t('waiting.title')}>
        {waiting.map((line) => (
          <ListRow
            key={line.key}
            icon={PackageOpen}
            title={t('waiting.line', { count: line.units, item: line.name })}
            detail={<Coming line={line} />}
          />
        ))}
      </List>
    </>
  );
}

function Coming({ line: { bin, brings } }: { readonly line: WaitingLine }) {
  const t = useCopy('pick');
  if (brings === null) return t('waiting.none', { bin });
  return brings.name === null
    ? t('waiting.nobody', { bin })
    : t('waiting.brings', { bin, name: brings.name });
}
