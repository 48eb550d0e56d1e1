import type { Story } from '@floorhand/domain/discrepancies/story';

import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { Panel } from '../../kit/panel.tsx';

/** What the book had, what was taken, what it has now. */
export function BalancePanel({ story: { balance } }: { readonly story: Story }) {
  const t = useCopy('issue.balance');
  const formats = useFormats();
  return (
    <Panel title={t('title')}>
      <div className="sv-balance">
        <p>
          {t('before')}
          <b>{formats.number(balance.before)}</b>
        </p>
        <p>
          {t('picked')}
          <b>{formats.number(-balance.change)}</b>
        </p>
        <p data-state={balance.now < 0 ? 'below' : undefined}>
          {t('now')}
          <b>{formats.number(balance.now)}</b>
        </p>
      </div>
    </Panel>
  );
}
