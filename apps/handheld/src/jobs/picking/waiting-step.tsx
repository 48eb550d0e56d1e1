import { PackageOpen } from 'lucide-react';

import { useCopy } from '../../copy/use-copy.ts';
import { List } from '../../kit/list.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { Note } from '../../kit/note.tsx';
import type { PickScreen, WaitingLine } from './read-pick-screen.ts';

/** Nothing is left to walk for: what comes from reserve, and who brings it. It comes back by itself. */
export function WaitingStep({ screen: { waiting } }: { readonly screen: PickScreen }) {
  const t = useCopy('pick');
  return (
    <>
      <Note state="next" title={t('waiting.title')}>
        {t('waiting.detail')}
      </Note>
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
