import { stopCaseDocument, stopKey, type StopCase } from '@floorhand/domain/jobs/moving/state';
import type { View } from '@floorhand/domain/kernel/document';
import type { Balance } from '@floorhand/domain/stock/balance';

import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { Note } from '../../kit/note.tsx';
import { useView } from '../../sync/use-view.ts';
import { nameIn, peopleNames, type Names } from '../names.ts';

type Goods = Pick<Balance, 'skuId' | 'lot' | 'status'>;

interface Why {
  readonly stop: StopCase;
  readonly people: Names;
}

/** Why goods of a row are stopped and who said so; nothing where nobody did. */
export function WhyStopped({ goods }: { readonly goods: Goods }) {
  const reasonOf = useCopyByCode('moving.reason');
  const formats = useFormats();
  const { skuId, lot, status } = goods;
  const found = useView((view) => ({ is: readWhy(view, goods) }), [skuId, lot, status]);
  if (!found?.is) return null;
  const { stop, people } = found.is;
  const who = stop.by.map((id) => nameIn(people, id)).join(', ');
  return (
    <div className="inv-why">
      <Note state="caution" title={reasonOf(stop.reason)}>
        {stop.note !== '' && <q>{stop.note}</q>}
        <small>{[who, formats.dayAndClock(Date.parse(stop.openedAt))].join(' · ')}</small>
      </Note>
    </div>
  );
}

function readWhy(view: View, { skuId, lot, status }: Goods): Why | null {
  if (status !== 'hold' && status !== 'damaged') return null;
  const stop = view.get(stopCaseDocument, stopKey({ status, skuId, lot }));
  return stop?.state === 'open' && stop.scope === 'goods'
    ? { stop, people: peopleNames(view, stop.by) }
    : null;
}
