import { closeLoad, endLoad } from '@floorhand/domain/jobs/receiving/decide/close-load';
import { closeUnit } from '@floorhand/domain/jobs/receiving/decide/close-unit';
import type { FlowMemory } from '@floorhand/domain/jobs/receiving/flow/outcome';
import { draft } from '@floorhand/domain/kernel/command';
import type { Variance, VarianceReason } from '@floorhand/domain/jobs/receiving/variance';
import type { Receipt } from '@floorhand/domain/jobs/receiving/state';
import { Signature, Truck } from 'lucide-react';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { Button } from '../../kit/button.tsx';
import { ChoiceGroup } from '../../kit/choice-group.tsx';
import { List } from '../../kit/list.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { Note } from '../../kit/note.tsx';
import { DriverSheet } from './driver-sheet.tsx';
import { RecountSheet } from './recount-sheet.tsx';
import type { ReceivingScreen } from './read-receiving-screen.ts';
import { SerialRecountStep } from './serial-recount-step.tsx';
import { quiet, type Receiving } from './use-receiving.ts';
import { VarianceRow } from './variance-row.tsx';

interface VarianceStepProps {
  readonly screen: ReceivingScreen;
  readonly memory: FlowMemory;
  readonly receiving: Receiving;
}

interface Reason {
  readonly skuId: string;
  readonly reason: VarianceReason;
}

const rests = ['comes_later', 'not_coming'] as const;

/** The truck is empty: what was expected, what came, and what differs. Only that is counted again. */
export function VarianceStep({ screen, memory, receiving }: VarianceStepProps) {
  const t = useCopy('receive');
  const say = useCopyByCode('receive.rest');
  const [rest, setRest] = useState<(typeof rests)[number] | null>(null);
  const [again, setAgain] = useState<Variance | null>(null);
  const [isDriverAsked, setDriverAsked] = useState(false);
  const [reasons, setReasons] = useState<ReadonlyMap<string, Reason>>(new Map());
  const { variance, units, situation } = screen;
  // What was chosen here stays while a pallet is read again.
  if (memory.recount)
    return <SerialRecountStep screen={screen} recount={memory.recount} receiving={receiving} />;
  const open = units.filter(({ body }) => body.state === 'open');
  const differing = variance.filter(({ difference }) => difference !== 0);
  const isMissing = variance.some(({ difference }) => difference < 0);
  const { receiptId } = situation;
  const driverSays = ({ driver, signature }: Receipt): string | undefined =>
    driver === null
      ? undefined
      : signature
        ? t('driver.signed', { word: t(`driver.${driver}`) })
        : t(`driver.${driver}`);
  const close = () =>
    void receiving.act(() =>
      quiet(
        [
          ...open.map(({ key }) => draft(closeUnit, { receiptId, lpn: key })),
          draft(closeLoad, { receiptId, rest: rest ?? 'comes_later', reasons: [...reasons.values()] }),
        ],
        'load_closed',
      ),
    );
  const goOn = () =>
    void receiving.act(() =>
      quiet([draft(endLoad, { receiptId, ended: false, driver: null, blobs: [] })], 'load_ended'),
    );
  return (
    <>
      {differing.length === 0 ? (
        <Note state="correct" title={t('variance.same')}>
          {t('variance.sameDetail')}
        </Note>
      ) : (
        <p className="fh-label">{t('variance.title')}</p>
      )}
      <List label={t('variance.title')}>
        {variance.map((row) => (
          <VarianceRow
            key={row.skuId}
            row={row}
            sku={screen.skus.get(row.skuId)}
            reason={reasons.get(row.skuId)?.reason}
            onPress={row.difference === 0 ? undefined : () => setAgain(row)}
          />
        ))}
      </List>
      {isMissing && (
        <ChoiceGroup
          label={t('rest.label')}
          choices={rests.map((value) => ({ value, label: say(value) }))}
          value={rest}
          onChange={setRest}
        />
      )}
      <List label={t('driver.label')}>
        <ListRow
          icon={Signature}
          title={t('driver.title')}
          detail={driverSays(situation.receipt)}
          onPress={() => setDriverAsked(true)}
        />
        <ListRow icon={Truck} title={t('moreGoods')} onPress={goOn} />
      </List>
      <Button
        kind="soft"
        disabledReason={isMissing && rest === null ? t('rest.first') : undefined}
        onPress={close}
      >
        {t('closeLoad')}
      </Button>
      {isDriverAsked && <DriverSheet receiving={receiving} onClose={() => setDriverAsked(false)} />}
      {again && (
        <RecountSheet
          screen={screen}
          row={again}
          receiving={receiving}
          reason={reasons.get(again.skuId)?.reason ?? null}
          onReason={(reason) => setReasons(new Map(reasons).set(again.skuId, { skuId: again.skuId, reason }))}
          onClose={() => setAgain(null)}
        />
      )}
    </>
  );
}
