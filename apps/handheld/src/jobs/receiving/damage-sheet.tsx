import { damageCauseField, type DamageCause } from '@floorhand/domain/jobs/receiving/decide/set-aside';
import { serialsOn } from '@floorhand/domain/jobs/receiving/decide/unit-contents';
import { splitDamage } from '@floorhand/domain/jobs/receiving/flow/actions';
import type { BlobRef, NoPhoto } from '@floorhand/domain/kernel/blob-ref';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { UnitsStepper } from '../../floor/units-stepper.tsx';
import { Button } from '../../kit/button.tsx';
import { ChoiceGroup } from '../../kit/choice-group.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { PhotoSlot } from '../../photos/photo-slot.tsx';
import { useView } from '../../sync/use-view.ts';
import type { ReceivingScreen } from './read-receiving-screen.ts';
import { SerialChoice } from './serial-choice.tsx';
import type { Receiving } from './use-receiving.ts';

interface DamageSheetProps {
  readonly screen: ReceivingScreen;
  readonly receiving: Receiving;
  readonly onClose: () => void;
}

/** Damaged units leave the pallet for one of their own: how many, why, and a picture. */
export function DamageSheet({ screen, receiving, onClose }: DamageSheetProps) {
  const t = useCopy('receive');
  const photo = useCopy('photo');
  const say = useCopyByCode('receive.cause');
  const { current, session } = screen.situation;
  const goods = current?.contents ?? [];
  const last = goods.findIndex(({ skuId, lot }) => skuId === session.line?.skuId && lot === session.line.lot);
  const [picked, setPicked] = useState<string | null>(null);
  // The screen may still be on its way to what was scanned last.
  const chosen = picked ?? String(Math.max(0, last));
  const [units, setUnits] = useState(1);
  const [cause, setCause] = useState<DamageCause | null>(null);
  const [photos, setPhotos] = useState<readonly BlobRef[]>([]);
  const [noPhoto, setNoPhoto] = useState<NoPhoto | null>(null);
  const [which, setWhich] = useState<readonly string[]>([]);
  const content = goods[Number(chosen)];
  const lpn = current?.lpn ?? '';
  const serials = useView((view) => (content ? serialsOn(view, lpn, content) : []), [content, lpn]) ?? [];
  const isTracked = content !== undefined && screen.skus.get(content.skuId)?.tracking.serial === true;
  const count = isTracked ? which.length : units;
  const save = () => {
    if (!content || cause === null) return;
    const { skuId, lot, expiry } = content;
    onClose();
    void receiving.act((now, at) =>
      splitDamage(
        now,
        {
          content: { skuId, lot, expiry },
          units,
          ...(isTracked && { serials: which }),
          cause,
          blobs: [...photos],
          ...(noPhoto && { noPhoto }),
          note: '',
        },
        at,
      ),
    );
  };
  return (
    <Sheet
      title={t('damageSheet.title')}
      detail={t('damageSheet.detail')}
      closeLabel={t('closeSheet')}
      onClose={onClose}
    >
      {goods.length > 1 && (
        <ChoiceGroup
          label={t('damageSheet.which')}
          choices={goods.slice(0, 6).map(({ skuId, lot }, i) => ({
            value: String(i),
            label: [screen.skus.get(skuId)?.name ?? skuId, lot].filter(Boolean).join(' · '),
          }))}
          value={chosen}
          onChange={(value) => {
            setPicked(value);
            setWhich([]);
          }}
        />
      )}
      {isTracked ? (
        <SerialChoice
          label={t('damageSheet.whichOnes')}
          serials={serials}
          chosen={which}
          onChange={setWhich}
        />
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
      <PhotoSlot
        label={photo('ofDamage')}
        photos={photos}
        onChange={setPhotos}
        without={{ why: noPhoto, onWhy: setNoPhoto }}
      />
      <Button
        kind="primary"
        disabledReason={
          !content
            ? t('damageSheet.nothing')
            : count === 0
              ? t('damageSheet.serialFirst')
              : cause === null
                ? t('damageSheet.causeFirst')
                : photos.length === 0 && noPhoto === null
                  ? photo('first')
                  : undefined
        }
        onPress={save}
      >
        {t('damageSheet.save', { count })}
      </Button>
    </Sheet>
  );
}
