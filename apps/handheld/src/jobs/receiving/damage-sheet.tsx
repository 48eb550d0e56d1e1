import { damageCauseField, type DamageCause } from '@floorhand/domain/jobs/receiving/decide/set-aside';
import { serialsOn } from '@floorhand/domain/jobs/receiving/decide/unit-contents';
import { splitDamage } from '@floorhand/domain/jobs/receiving/flow/actions';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { ProblemSheet, type BesidesOrWhy } from '../../floor/problem-sheet.tsx';
import { UnitsStepper } from '../../floor/units-stepper.tsx';
import { ChoiceGroup } from '../../kit/choice-group.tsx';
import { useView } from '../../sync/use-view.ts';
import type { ReceivingScreen } from './read-receiving-screen.ts';
import { SerialChoice } from './serial-choice.tsx';
import type { Receiving } from './use-receiving.ts';

interface DamageSheetProps {
  readonly screen: ReceivingScreen;
  readonly receiving: Receiving;
  readonly onClose: () => void;
}

type Goods = NonNullable<ReceivingScreen['situation']['current']>['contents'];

/** Damaged units leave the pallet for one of their own: how many, why, and a picture. */
export function DamageSheet({ screen, receiving, onClose }: DamageSheetProps) {
  const t = useCopy('receive');
  const photo = useCopy('photo');
  const say = useCopyByCode('receive.cause');
  const { current, session } = screen.situation;
  const goods = current?.contents ?? [];
  const last = goods.findIndex(({ skuId, lot }) => skuId === session.line?.skuId && lot === session.line.lot);
  const [picked, setPicked] = useState<number | null>(null);
  // The screen may still be on its way to what was scanned last.
  const chosen = picked ?? Math.max(0, last);
  const [units, setUnits] = useState(1);
  const [cause, setCause] = useState<DamageCause | null>(null);
  const [which, setWhich] = useState<readonly string[]>([]);
  const content = goods[chosen];
  const isTracked = content !== undefined && screen.skus.get(content.skuId)?.tracking.serial === true;
  const count = isTracked ? which.length : units;
  const save = ({ blobs = [], noPhoto, note = '' }: BesidesOrWhy) => {
    if (!content || cause === null) return;
    const { skuId, lot, expiry } = content;
    const damage = {
      content: { skuId, lot, expiry },
      units,
      ...(isTracked && { serials: which }),
      cause,
      blobs,
      ...(noPhoto && { noPhoto }),
      note,
    };
    void receiving.act((now, at) => splitDamage(now, damage, at));
  };
  const missing = !content
    ? t('damageSheet.nothing')
    : count === 0
      ? t('damageSheet.serialFirst')
      : cause === null
        ? t('damageSheet.causeFirst')
        : undefined;
  return (
    <ProblemSheet
      title={t('damageSheet.title')}
      detail={t('damageSheet.detail')}
      closeLabel={t('closeSheet')}
      photo={{ of: photo('ofDamage'), is: 'asked' }}
      record={{ label: t('damageSheet.save', { count }), disabledReason: missing }}
      onRecord={save}
      onClose={onClose}
    >
      {goods.length > 1 && (
        <WhichGoods
          screen={screen}
          goods={goods}
          chosen={chosen}
          onChoose={(index) => {
            setPicked(index);
            setWhich([]);
          }}
        />
      )}
      {isTracked ? (
        <WhichOnes lpn={current?.lpn ?? ''} content={content} chosen={which} onChange={setWhich} />
      ) : (
        <UnitsStepper
          title={t('damageSheet.title')}
          value={units}
          least={1}
          most={content?.quantity ?? 1}
          onChange={setUnits}
          caption={t('damageSheet.ofUnits', { total: content?.quantity ?? 0 })}
        />
      )}
      <ChoiceGroup
        label={t('damageSheet.cause')}
        choices={damageCauseField.options.map((value) => ({ value, label: say(value) }))}
        value={cause}
        onChange={setCause}
      />
    </ProblemSheet>
  );
}

interface WhichGoodsProps {
  readonly screen: ReceivingScreen;
  readonly goods: Goods;
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

function WhichGoods({ screen, goods, chosen, onChoose }: WhichGoodsProps) {
  const t = useCopy('receive');
  return (
    <ChoiceGroup
      label={t('damageSheet.which')}
      choices={goods.map(({ skuId, lot }, i) => ({
        value: String(i),
        label: [screen.skus.get(skuId)?.name ?? skuId, lot].filter(Boolean).join(' · '),
      }))}
      value={String(chosen)}
      onChange={(value) => onChoose(Number(value))}
    />
  );
}

interface WhichOnesProps {
  readonly lpn: string;
  readonly content: Goods[number];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

function WhichOnes({ lpn, content, chosen, onChange }: WhichOnesProps) {
  const t = useCopy('receive');
  const serials = useView((view) => serialsOn(view, lpn, content), [content, lpn]) ?? [];
  return (
    <SerialChoice label={t('damageSheet.whichOnes')} serials={serials} chosen={chosen} onChange={onChange} />
  );
}
