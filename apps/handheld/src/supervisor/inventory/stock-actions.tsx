import type { StockRow } from '@floorhand/domain/jobs/moving/find-stock';
import { placeOf } from '@floorhand/domain/jobs/moving/decide/restate';
import { recallLot } from '@floorhand/domain/jobs/moving/decide/recall-lot';
import { releaseGoods } from '@floorhand/domain/jobs/moving/decide/release-goods';
import { stopGoods } from '@floorhand/domain/jobs/moving/decide/stop-goods';
import type { StopReason } from '@floorhand/domain/jobs/moving/state';
import { draft, type CommandDraft } from '@floorhand/domain/kernel/command';
import { askCount } from '@floorhand/domain/stock/ask-count';
import { ListChecks, OctagonPause, PackageX, Pause, Play } from 'lucide-react';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import { StopSheet } from './stop-sheet.tsx';

type Act = 'hold' | 'damaged' | 'release' | 'recall';

const asks = { hold: 'hold', damaged: 'damaged', recall: 'recalled', release: 'words' } as const;
const entry = { mode: 'scan' as const };

interface Answer {
  readonly reason: StopReason;
  readonly note: string;
}

/** What a supervisor may do about the goods of one row. */
export function StockActions({ row, recalled }: { readonly row: StockRow; readonly recalled: boolean }) {
  const t = useCopy('inventory');
  const { submit } = useFloor();
  const [act, setAct] = useState<Act | null>(null);
  const { balance } = row;
  const place = placeOf(balance.place);
  if (place === null) return null;
  const isGood = balance.status === 'available';
  const detail =
    act === 'recall'
      ? t('everywhere', { lot: balance.lot ?? '' })
      : t('allHere', { count: balance.quantity, place: place.id });
  const send = (answer: Answer): void => {
    const command = act === null ? null : commandOf(act, row, answer);
    setAct(null);
    if (command) void submit([command]);
  };
  return (
    <div className="inv-acts">
      {isGood && (
        <Button icon={Pause} onPress={() => setAct('hold')}>
          {t('act.hold')}
        </Button>
      )}
      {isGood && (
        <Button icon={PackageX} onPress={() => setAct('damaged')}>
          {t('act.damaged')}
        </Button>
      )}
      {balance.status === 'hold' && !recalled && (
        <Button icon={Play} onPress={() => setAct('release')}>
          {t('act.release')}
        </Button>
      )}
      {place.kind === 'location' && !row.countAsked && (
        <Button
          icon={ListChecks}
          onPress={() => void submit([draft(askCount, { locationId: place.id, skuId: balance.skuId })])}
        >
          {t('act.count')}
        </Button>
      )}
      {balance.lot !== null && !recalled && (
        <Button icon={OctagonPause} kind="caution" onPress={() => setAct('recall')}>
          {t('act.recall')}
        </Button>
      )}
      {act !== null && (
        <StopSheet
          title={t(`act.${act}`)}
          detail={detail}
          asks={asks[act]}
          onDone={send}
          onClose={() => setAct(null)}
        />
      )}
    </div>
  );
}

function commandOf(act: Act, { balance }: StockRow, { reason, note }: Answer): CommandDraft | null {
  const { skuId, lot, status } = balance;
  const place = placeOf(balance.place);
  if (place === null) return null;
  switch (act) {
    case 'hold':
    case 'damaged':
      return draft(stopGoods, { place, skuId, lot, status: act, reason, note, entry });
    case 'release':
      return draft(releaseGoods, { place, skuId, lot, status, note });
    case 'recall':
      return lot === null ? null : draft(recallLot, { skuId, lot, status: 'recalled', reason, note });
  }
}
