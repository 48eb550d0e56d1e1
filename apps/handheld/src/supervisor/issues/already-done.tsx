import type { Discrepancy } from '@floorhand/domain/discrepancies/discrepancy';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { Icon } from '../../kit/icon.tsx';
import { Panel } from '../../kit/panel.tsx';

const known = [
  'bin_stopped',
  'bin_closed',
  'count_requested',
  'put_back_asked',
  'set_aside',
  'stop_added',
  'devices_wait',
] as const;

const bold = (inside: ReactNode) => <b className="fh-bin">{inside}</b>;

/** What the system did by itself, so that nobody does it twice. */
export function AlreadyDone({ done }: { readonly done: Discrepancy['done'] }) {
  const t = useCopy('issue.done');
  return (
    <Panel title={t('title')}>
      {done.length === 0 && <p className="sv-none">{t('nothing')}</p>}
      <ul className="sv-done">
        {done.map(({ code, data }, i) => {
          const key = known.find((name) => name === code) ?? 'other';
          return (
            <li key={`${code}-${i}`}>
              <Icon shape={Check} />
              <span>
                {t.rich(key, {
                  location: wordOf(data['location']),
                  tote: wordOf(data['tote']),
                  quantity: Number(data['quantity'] ?? 0),
                  b: bold,
                })}
              </span>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

/** Codes are texts; anything else a newer rule may put there is not shown. */
const wordOf = (value: unknown): string => (typeof value === 'string' ? value : '');
