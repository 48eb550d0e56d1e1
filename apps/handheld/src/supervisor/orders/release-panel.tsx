import { releaseWave } from '@floorhand/domain/jobs/picking/decide/release-wave';
import { draft } from '@floorhand/domain/kernel/command';
import { Send } from 'lucide-react';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { ChoiceGroup } from '../../kit/choice-group.tsx';
import { Note } from '../../kit/note.tsx';
import { Panel } from '../../kit/panel.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import { useSyncStatus } from '../../sync/use-sync-status.ts';
import type { PendingReleases } from '../use-pending-releases.ts';
import type { OpenOrders } from './read-orders.ts';

const sizes = ['10', '24', '50'] as const;
/** More in one wave cannot be cut into runs at once. */
const mostOrders = 200;

export interface ReleasePanelProps {
  readonly orders: OpenOrders;
  /** Only this brand, or all. */
  readonly brand: string | null;
  readonly chosen: readonly string[];
  readonly pending: PendingReleases;
  readonly onClear: () => void;
}

/** Sends the chosen orders, or the next ones, to the floor as one wave. */
export function ReleasePanel({ orders, brand, chosen, pending, onClear }: ReleasePanelProps) {
  const t = useCopy('orders.release');
  const { submit } = useFloor();
  const { connection } = useSyncStatus();
  const [size, setSize] = useState<(typeof sizes)[number]>('24');
  const [asked, setAsked] = useState<{
    readonly commandId: string;
    readonly orderIds: readonly string[];
  } | null>(null);
  const mayGo = orders.ready.filter(({ order }) => brand === null || order.brand === brand).length;
  const count = Math.min(Number(size), mayGo);
  const release = async (orderIds: readonly string[]): Promise<void> => {
    const select =
      orderIds.length > 0
        ? { kind: 'orders' as const, orderIds: [...orderIds] }
        : { kind: 'next' as const, count: Number(size), brand };
    const [entry] = await submit([draft(releaseWave, { select })]);
    if (entry) setAsked({ commandId: entry.command.commandId, orderIds });
    onClear();
  };
  const open = new Set(orders.ready.map(({ key }) => key));
  const outcome = asked && pending.outcomeOf(asked.commandId);
  const stayed = outcome === 'released' ? (asked?.orderIds ?? []).filter((key) => open.has(key)).length : 0;
  return (
    <Panel className="sv-release" title={t('title')}>
      <div className="sv-fields">
        {chosen.length > 0 ? (
          <>
            <p className="sv-count">{t('chosen', { count: chosen.length })}</p>
            <Button
              kind="primary"
              icon={Send}
              disabledReason={chosen.length > mostOrders ? t('tooMany', { count: mostOrders }) : undefined}
              onPress={() => void release(chosen)}
            >
              {t('do', { count: chosen.length })}
            </Button>
            <Button kind="soft" onPress={onClear}>
              {t('clear')}
            </Button>
          </>
        ) : (
          <>
            <ChoiceGroup
              label={t('next')}
              layout="row"
              choices={sizes.map((value) => ({ value, label: value }))}
              value={size}
              onChange={setSize}
            />
            <Button
              kind="primary"
              icon={Send}
              // Pressed again before the answer it would release the orders after these as well.
              disabledReason={
                mayGo === 0 ? t('nothing') : pending.waiting > 0 ? t('pending.title') : undefined
              }
              onPress={() => void release([])}
            >
              {t('nextOf', { count })}
            </Button>
            <p className="sv-quiet">{t('rule')}</p>
          </>
        )}
        {pending.waiting > 0 && (
          <Note state={connection === 'online' ? 'info' : 'offline'} title={t('pending.title')}>
            {connection === 'online' ? t('pending.detail') : t('needsNetwork')}
          </Note>
        )}
        {outcome === 'released' && (
          <Note state="correct" title={t('done.title')}>
            {t('done.detail')}
          </Note>
        )}
        {stayed > 0 && (
          <Note state="caution" title={t('partly.title', { count: stayed })}>
            {t('partly.detail')}
          </Note>
        )}
      </div>
    </Panel>
  );
}
