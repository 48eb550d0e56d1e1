import { closeRecall } from '@floorhand/domain/jobs/moving/decide/close-recall';
import { liftRecall } from '@floorhand/domain/jobs/moving/decide/lift-recall';
import { accountOf, type Account } from '@floorhand/domain/jobs/moving/recall-account';
import { stopCaseDocument, stopKey, type StopCase } from '@floorhand/domain/jobs/moving/state';
import { draft } from '@floorhand/domain/kernel/command';
import type { View } from '@floorhand/domain/kernel/document';
import { orderDocument } from '@floorhand/domain/orders/order';
import { lotStopOf, type LotStop } from '@floorhand/domain/stock/lot-stop';
import { useState } from 'react';

import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { Button } from '../../kit/button.tsx';
import { List } from '../../kit/list.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { Note } from '../../kit/note.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import { useView } from '../../sync/use-view.ts';
import { RecallOrdersPanel } from './recall-orders-panel.tsx';
import { StopSheet } from './stop-sheet.tsx';

interface Recall {
  readonly stop: LotStop;
  readonly reasons: StopCase | undefined;
  readonly account: Account;
  /** References by order. */
  readonly orders: ReadonlyMap<string, string>;
}

export interface LotOf {
  readonly skuId: string;
  readonly lot: string;
}

function readRecall(view: View, { skuId, lot }: LotOf): Recall | null {
  const stop = lotStopOf(view, skuId, lot);
  if (!stop) return null;
  const account = accountOf(view, { skuId, lot });
  const ids = account.rows.flatMap(({ orderId }) => (orderId === null ? [] : [orderId]));
  const orders = view.getMany(orderDocument, ids);
  return {
    stop,
    reasons: view.get(stopCaseDocument, stopKey({ status: stop.status, skuId, lot })),
    account,
    orders: new Map(ids.map((id, i) => [id, orders[i]?.reference ?? id])),
  };
}

/** A stopped lot: every unit with its place, until all of it is accounted for. */
export function RecallPanel({ of }: { readonly of: LotOf }) {
  const t = useCopy('inventory');
  const kind = useCopy('inventory.kind');
  const reasonOf = useCopyByCode('moving.reason');
  const formats = useFormats();
  const { submit } = useFloor();
  const [lifting, setLifting] = useState<'asked' | null>(null);
  const recall = useView((view) => readRecall(view, of), [of.skuId, of.lot]);
  if (!recall) return null;
  const { stop, reasons, account, orders } = recall;
  const title = t(stop.status === 'recalled' ? 'recall.title' : 'recall.held', { lot: of.lot });
  const said = [reasons ? reasonOf(reasons.reason) : stop.reason, reasons?.note ?? ''];
  return (
    <section className="inv-recall" aria-label={title}>
      <Note state="stop" title={title}>
        {said.filter((text) => text !== '').join(' · ')}
      </Note>
      <p>{t('recall.left', { open: account.open, done: account.done })}</p>
      <List label={title}>
        {account.rows.map((row) => (
          <ListRow
            key={row.place}
            title={<span className="fh-code">{row.id === '' ? kind('suspense') : row.id}</span>}
            detail={
              row.orderId === null
                ? kind(row.kind)
                : t('recall.order', { order: orders.get(row.orderId) ?? row.orderId })
            }
            end={<b>{formats.number(row.quantity)}</b>}
          />
        ))}
      </List>
      <RecallOrdersPanel key={`${of.skuId}|${of.lot}`} of={of} />
      {reasons?.state === 'closed' ? (
        <p className="sv-quiet">{t('recall.closed')}</p>
      ) : (
        <Button
          disabledReason={
            account.open > 0 ? t('recall.left', { open: account.open, done: account.done }) : undefined
          }
          onPress={() => void submit([draft(closeRecall, of)])}
        >
          {t('act.close')}
        </Button>
      )}
      <Button kind="soft" onPress={() => setLifting('asked')}>
        {t('act.lift')}
      </Button>
      {lifting !== null && (
        <StopSheet
          title={t('act.lift')}
          detail={title}
          asks="words"
          onDone={({ note }) => {
            setLifting(null);
            void submit([draft(liftRecall, { ...of, note })]);
          }}
          onClose={() => setLifting(null)}
        />
      )}
    </section>
  );
}
