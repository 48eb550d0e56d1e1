import {
  openedRow,
  printedSubject,
  stockRows,
  stockSums,
  subjectOf,
  type StockRow,
  type StockSubject,
} from '@floorhand/domain/jobs/moving/find-stock';
import type { View } from '@floorhand/domain/kernel/document';
import { resolveScan } from '@floorhand/domain/scanning/resolve-scan';
import type { Scan } from '@floorhand/domain/scanning/scan';
import { balanceDocument, isPrintedIn } from '@floorhand/domain/stock/balance';
import { lotStopOf } from '@floorhand/domain/stock/lot-stop';
import { Search } from 'lucide-react';
import { useState } from 'react';

import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { ChoiceGroup } from '../../kit/choice-group.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { Field } from '../../kit/field.tsx';
import { Panel } from '../../kit/panel.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import { useView } from '../../sync/use-view.ts';
import { SupervisorDesk } from '../supervisor-desk.tsx';
import { StockDetail } from './stock-detail.tsx';
import { StockTable } from './stock-table.tsx';

type Shown = 'all' | 'good' | 'stopped';

interface Asked {
  readonly text: string;
  readonly subject: StockSubject;
}

interface Found {
  readonly rows: readonly StockRow[];
  /** Lots of these that are stopped everywhere: `sku|lot`. */
  readonly recalled: ReadonlySet<string>;
}

const lotKey = ({ balance: { skuId, lot } }: StockRow): string => `${skuId}|${lot ?? ''}`;

function readFound(view: View, asked: Asked | null): Found {
  const rows = asked === null ? [] : stockRows(view, asked.subject);
  const recalled = rows.filter(({ balance }) => lotStopOf(view, balance.skuId, balance.lot) !== undefined);
  return { rows, recalled: new Set(recalled.map(lotKey)) };
}

/** What a text means here, where it is a code. */
function askedByText(view: View, text: string): Asked | undefined {
  const subject = subjectOf(view, text);
  return subject && { text, subject };
}

/** What a scan means: an article with its lot, a bin, a unit. */
function askedByScan(view: View, scan: Scan): Asked | undefined {
  const found = resolveScan(view, scan, { skuId: null });
  const { text } = scan;
  if (found.kind === 'item')
    return { text, subject: { kind: 'sku', id: found.candidates[0].skuId, lot: found.lot } };
  if (found.kind === 'location' || found.kind === 'station')
    return { text, subject: { kind: 'location', id: found.locationId } };
  if (found.kind === 'handlingUnit') return { text, subject: { kind: 'handlingUnit', id: found.lpn } };
  return askedByText(view, text);
}

/** Where stock lies, what happened to it, and what a supervisor does about it. */
export function InventoryScreen() {
  const t = useCopy('inventory');
  const [text, setText] = useState('');
  const [asked, setAsked] = useState<Asked | null>(null);
  const [shown, setShown] = useState<Shown>('all');
  const [opened, setOpened] = useState<StockRow | null>(null);
  const { read, findKeys } = useFloor();
  const found = useView((view) => readFound(view, asked), [asked]);
  const ask = async (from: (view: View) => Asked | undefined, typed: string): Promise<void> => {
    // Not with the answer: what somebody opens meanwhile stays open.
    setOpened(null);
    const known = await read(from);
    // Where no code is meant, a lot or serial.
    const next = known ?? {
      text: typed,
      subject: printedSubject(typed, await findKeys(balanceDocument, (key) => isPrintedIn(key, typed))),
    };
    setAsked(next);
    setText(next.text);
  };
  const rows = (found?.rows ?? []).filter(
    ({ balance }) => shown === 'all' || (balance.status === 'available') === (shown === 'good'),
  );
  // Also where the list leaves it out now, as after a recall among what is available.
  const open = opened && openedRow(found?.rows ?? [], opened);
  return (
    <SupervisorDesk
      place="stock"
      onCode={(scan) => void ask((view) => askedByScan(view, scan), scan.text)}
      title={t('title')}
      subtitle={asked === null ? undefined : t('places', { count: rows.length })}
    >
      <div className="sv-split" data-detail={open === null ? undefined : ''}>
        <div className="sv-main">
          <div className="sv-filters" role="search">
            <Field
              label={t('find')}
              labelShown="hidden"
              placeholder={t('find')}
              type="search"
              icon={Search}
              value={text}
              onChange={setText}
              onEnter={() => void ask((view) => askedByText(view, text.trim()), text.trim())}
            />
            <ChoiceGroup
              label={t('show.label')}
              labelShown="hidden"
              layout="row"
              choices={(['all', 'good', 'stopped'] as const).map((value) => ({
                value,
                label: t(`show.${value}`),
              }))}
              value={shown}
              onChange={setShown}
            />
          </div>
          {asked === null && (
            <EmptyState scene="noMatch" title={t('begin.title')}>
              {t('begin.detail')}
            </EmptyState>
          )}
          {asked !== null && found && found.rows.length === 0 && (
            <EmptyState scene="noMatch" title={t('none.title', { text: asked.text })}>
              {t('none.detail')}
            </EmptyState>
          )}
          {rows.length > 0 && (
            <Panel className="sv-table" label={t('title')}>
              <Sums rows={rows} />
              <StockTable key={asked?.text} rows={rows} openKey={open?.key} onOpen={setOpened} />
            </Panel>
          )}
        </div>
        {open && (
          <div className="sv-side">
            <StockDetail
              row={open}
              recalled={found?.recalled.has(lotKey(open)) ?? false}
              onClose={() => setOpened(null)}
            />
          </div>
        )}
      </div>
    </SupervisorDesk>
  );
}

function Sums({ rows }: { readonly rows: readonly StockRow[] }) {
  const t = useCopy('inventory');
  const formats = useFormats();
  const { onHand, promised, free, stopped } = stockSums(rows);
  return (
    <dl className="inv-sum">
      {[
        [t('onHand'), onHand] as const,
        [t('promised'), promised] as const,
        [t('free'), free] as const,
        [t('onHold'), stopped] as const,
      ].map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{formats.number(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
