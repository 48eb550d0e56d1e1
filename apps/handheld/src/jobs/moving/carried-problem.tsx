import { isBySerial } from '@floorhand/domain/jobs/moving/flow/by-serial';
import {
  leaveGoods,
  reportBinHere,
  reportFound,
  stopUnits,
} from '@floorhand/domain/jobs/moving/flow/on-problem';
import type { GoodsLine } from '@floorhand/domain/jobs/moving/flow/situation';
import { Ban, Calculator, DoorOpen, PackageX, Pause, Tag } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';

import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { BinProblemSheet } from '../../floor/bin-problem-sheet.tsx';
import { DifferenceSheet } from '../../floor/difference-sheet.tsx';
import { UnitsStepper } from '../../floor/units-stepper.tsx';
import { Note } from '../../kit/note.tsx';
import { List } from '../../kit/list.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { StopSheet } from './stop-sheet.tsx';
import type { Moving, Pressed } from './use-moving.ts';

interface CarriedProblemProps {
  readonly current: GoodsLine;
  /** Serials that were read of them. */
  readonly read: readonly string[];
  /** The bin the person stands at, or the one they are sent to; undefined: none. */
  readonly bin: string | undefined;
  readonly moving: Moving;
  readonly onLabel: () => void;
  readonly onClose: () => void;
}

type Open = 'damaged' | 'hold' | 'difference' | 'bin' | 'blocked' | 'unsafe' | null;

/** What can go wrong with goods in the hands: each of it resolves or parks, and work goes on. */
export function CarriedProblem({ current, read, bin, moving, onLabel, onClose }: CarriedProblemProps) {
  const t = useCopy('moving');
  const [open, setOpen] = useState<Open>(null);
  const { line, sku } = current;
  const says = t('carried.says', { count: line.quantity, item: sku?.name ?? line.skuId });
  if (open === 'damaged' || open === 'hold')
    return <SomeStopped status={open} {...{ current, read, moving, onClose }} />;
  if (open === 'difference')
    return (
      <DifferenceSheet
        says={line.quantity}
        detail={says}
        same={t('carried.same')}
        read={isBySerial(current) ? read.length : null}
        onRecord={(found, besides) =>
          void moving.act((now, round) => reportFound(now, { found, ...besides }, round))
        }
        onClose={onClose}
      />
    );
  if (open === 'bin' && bin !== undefined)
    return <WhyNotHere bin={bin} moving={moving} onMore={setOpen} onClose={onClose} />;
  if ((open === 'blocked' || open === 'unsafe') && bin !== undefined)
    return (
      <BinProblemSheet
        what={open}
        bin={bin}
        onRecord={(besides) =>
          void moving.act((now, round) => reportBinHere(now, { reason: open, ...besides }, round))
        }
        onClose={onClose}
      />
    );
  return (
    <What says={says} quantity={line.quantity} {...{ bin, moving, onLabel, onClose }} onOpen={setOpen} />
  );
}

interface WhatProps extends Omit<CarriedProblemProps, 'current' | 'read'> {
  readonly says: string;
  readonly quantity: number;
  readonly onOpen: (open: Open) => void;
}

function What({ says, quantity, bin, moving, onLabel, onClose, onOpen }: WhatProps) {
  const t = useCopy('moving');
  const [, navigate] = useLocation();
  const leave = () => {
    onClose();
    void moving.act((now) => leaveGoods(now)).then(() => navigate('/'));
  };
  return (
    <Sheet title={t('wrong.title')} detail={says} closeLabel={t('close')} onClose={onClose}>
      <List label={t('wrong.title')}>
        <ListRow
          icon={PackageX}
          title={t('carried.damaged')}
          detail={t('wrong.toQuarantine')}
          onPress={() => onOpen('damaged')}
        />
        <ListRow
          icon={Pause}
          title={t('carried.hold')}
          detail={t('wrong.toQuarantine')}
          onPress={() => onOpen('hold')}
        />
        <ListRow
          icon={Calculator}
          title={t('carried.difference')}
          detail={t('carried.saysCount', { count: quantity })}
          onPress={() => onOpen('difference')}
        />
        {bin !== undefined && (
          <ListRow
            icon={Ban}
            title={t('carried.bin')}
            detail={<span className="fh-bin">{bin}</span>}
            onPress={() => onOpen('bin')}
          />
        )}
        <ListRow icon={Tag} title={t('carried.label')} detail={t('carried.labelDetail')} onPress={onLabel} />
        <ListRow
          icon={DoorOpen}
          title={t('carried.leave')}
          detail={t('carried.leaveDetail')}
          onPress={leave}
        />
      </List>
    </Sheet>
  );
}

/** How many of them, and why. */
function SomeStopped({
  status,
  current,
  read,
  moving,
  onClose,
}: Pick<CarriedProblemProps, 'current' | 'read' | 'moving' | 'onClose'> & {
  readonly status: 'damaged' | 'hold';
}) {
  const t = useCopy('moving');
  const pick = useCopy('pick');
  const unit = useCopyByCode('unit');
  const { line, sku } = current;
  const [chosen, setUnits] = useState(1);
  const total = line.quantity;
  const units = isBySerial(current) ? read.length || total : chosen;
  return (
    <StopSheet
      title={t(`carried.${status}`)}
      status={status}
      what={t('carried.setApart', { count: units })}
      onRecord={(reason, { note = '', ...shown }) =>
        void moving.act((now, round) =>
          stopUnits(now, { units, becomes: { status, reason, note }, ...shown }, round),
        )
      }
      onClose={onClose}
    >
      {isBySerial(current) ? (
        <Note title={t('serials.scan')}>{t('serials.scanWrong')}</Note>
      ) : (
        <UnitsStepper
          title={t('carried.howMany')}
          value={units}
          least={1}
          most={total}
          onChange={setUnits}
          caption={pick('ofUnits', { total, unit: unit(sku?.unit ?? 'piece', { count: total }) })}
        />
      )}
    </StopSheet>
  );
}

/** Why nothing goes into this bin; what nobody should get to is shown on a photo. */
function WhyNotHere({
  bin,
  moving,
  onMore,
  onClose,
}: {
  readonly bin: string;
  readonly moving: Moving;
  readonly onMore: (what: 'blocked' | 'unsafe') => void;
  readonly onClose: () => void;
}) {
  const t = useCopy('moving');
  const putaway = useCopy('putaway');
  const report =
    (reason: 'full' | 'too_high'): Pressed =>
    (now, round) =>
      reportBinHere(now, { reason }, round);
  const act = (decide: Pressed) => () => {
    onClose();
    void moving.act(decide);
  };
  return (
    <Sheet
      title={t('carried.bin')}
      detail={<span className="fh-bin">{bin}</span>}
      closeLabel={t('close')}
      onClose={onClose}
    >
      <List label={t('carried.bin')}>
        <ListRow title={putaway('binFull')} onPress={act(report('full'))} />
        <ListRow title={putaway('binIs.blocked')} onPress={() => onMore('blocked')} />
        <ListRow title={putaway('binIs.too_high')} onPress={act(report('too_high'))} />
        <ListRow title={putaway('binIs.unsafe')} onPress={() => onMore('unsafe')} />
      </List>
    </Sheet>
  );
}
