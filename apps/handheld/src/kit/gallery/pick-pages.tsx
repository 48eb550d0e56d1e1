import { CheckCheck, ShoppingBasket } from 'lucide-react';
import { useState } from 'react';
import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { Actions, Button } from '../button.tsx';
import { ChoiceGroup } from '../choice-group.tsx';
import { CountCard } from '../count-card.tsx';
import { FloorApp } from '../floor-app.tsx';
import { ItemCard } from '../item-card.tsx';
import { LocationPlate } from '../location-plate.tsx';
import { Note } from '../note.tsx';
import { Picture } from '../picture.tsx';
import { ProgressRail } from '../progress-rail.tsx';
import { HowManyCard } from '../quantity.tsx';
import { Sheet } from '../sheet.tsx';
import { StatusStrip } from '../status-strip.tsx';
import { Stepper } from '../stepper.tsx';
import { SyncPill } from '../sync-pill.tsx';
import { ThenLine } from '../then-line.tsx';
import { ToteCart } from '../tote-cart.tsx';
import { toteMark } from '../tote-marks.ts';
import { WrongItemCard } from '../wrong-item-card.tsx';
import { Tube } from './art.tsx';
import { PracticeBar, bold, code } from './parts.tsx';
import { stops } from './samples.ts';

const tube = (
  <Picture>
    <Tube />
  </Picture>
);
const nothing = () => undefined;

function usePlate() {
  const t = useCopy('shared.plate');
  return [
    { label: t('aisle'), value: 'A' },
    { label: t('bay'), value: '07' },
    { label: t('level'), value: '03' },
    { label: t('slot'), value: '2' },
  ];
}

function Strip() {
  const t = useCopy('pick');
  const job = useCopy('job');
  const sync = useCopy('sync');
  return (
    <StatusStrip
      title={t('title', { run: 'W-1042' })}
      subtitle={t('stopOf', { stop: 7, total: 23 })}
      back={{ label: job('backToWork'), onPress: nothing }}
      end={
        <SyncPill
          state="offline"
          text={sync('pill.offlineWith', { count: 12 })}
          label={sync('label.offline', { count: 12 })}
        />
      }
    />
  );
}

function Exceptions({ onShort }: { readonly onShort?: () => void }) {
  const t = useCopy('pick');
  return (
    <Actions>
      <Button onPress={onShort}>{t('short')}</Button>
      <Button>{t('skip')}</Button>
      <Button>{t('blocked')}</Button>
    </Actions>
  );
}

/** `03-pick-stop`, with the short sheet of `05-pick-short` when `sheet` is open. */
export function PickStop({ sheet }: { readonly sheet: 'open' | 'closed' }) {
  const t = useCopy('pick');
  const formats = useFormats();
  const segments = usePlate();
  const [shortSheet, setShortSheet] = useState(sheet);
  const unit = 'pieces';
  return (
    <FloorApp
      strip={<Strip />}
      rail={<ProgressRail stops={stops} label={t('stopOf', { stop: 7, total: 23 })} />}
      dock={
        <>
          <PracticeBar state="idle" title={t('scanItem')} />
          <Exceptions onShort={() => setShortSheet('open')} />
        </>
      }
    >
      <LocationPlate segments={segments} changed={[false, false, true, true]} />
      <ItemCard
        label={t('item')}
        name="Bergamot hand balm 75 ml"
        nameLanguage="en"
        sku="HB-BRG-075"
        picture={tube}
        facts={[
          { label: t('lot'), value: 'L26094B' },
          { label: t('expires'), value: formats.expiry('2027-09-30') },
        ]}
      />
      <HowManyCard
        label={t('howMany', { count: 6, unit })}
        verb={t('verb')}
        value={6}
        unit={unit}
        into={t.rich('intoTote', { tote: 'T-318', b: code })}
        cart={<ToteCart marks={[0, 1, 2, 3, 4, 5].map(toteMark)} current={3} show="number" />}
      />
      <ThenLine>{t.rich('then', { bin: 'A-07-05-1', count: 2, item: 'Sencha 100 g', b: bold })}</ThenLine>
      {shortSheet === 'open' && <Short onClose={() => setShortSheet('closed')} />}
    </FloorApp>
  );
}

const causes = ['empty', 'damaged', 'wrong_product', 'blocked', 'cannot_find'] as const;

function Short({ onClose }: { readonly onClose: () => void }) {
  const t = useCopy('short');
  const pick = useCopy('pick');
  const shared = useCopy('shared');
  const [found, setFound] = useState(2);
  const [cause, setCause] = useState<(typeof causes)[number] | null>('empty');
  return (
    <Sheet
      title={t('title')}
      detail={t.rich('detail', { bin: 'A-07-03-2', asked: 6, record: 9, b: bold })}
      closeLabel={t('close')}
      onClose={onClose}
    >
      <Stepper
        value={found}
        onChange={setFound}
        most={6}
        state="caution"
        caption={t('missing', { count: 6 - found })}
        lessLabel={pick('oneLess')}
        moreLabel={pick('oneMore')}
        typing={{
          label: pick('typeQuantity'),
          words: {
            title: pick('typeQuantity'),
            closeLabel: shared('close'),
            clearLabel: shared('clear'),
            deleteLabel: shared('deleteDigit'),
            done: (count) => pick('useQuantity', { count }),
            tooMany: (count) => pick('mostIs', { count }),
          },
        }}
      />
      <ChoiceGroup
        label={t('why')}
        choices={causes.map((value) => ({ value, label: t(`cause.${value}`) }))}
        value={cause}
        onChange={setCause}
      />
      <Note state="next" detail="below" title={t.rich('otherBin', { count: 4, bin: 'A-09-01-3', b: bold })}>
        {t('otherBinDetail', { available: 54 })}
      </Note>
      <Button kind="primary">{t('takeAndFetch', { taken: found, missing: 6 - found })}</Button>
    </Sheet>
  );
}

/** `03-pick-stop.counting`. */
export function Counting() {
  const t = useCopy('pick');
  const [count, setCount] = useState(1);
  return (
    <FloorApp
      strip={<Strip />}
      rail={<ProgressRail stops={stops} label={t('stopOf', { stop: 7, total: 23 })} />}
      frame="correct"
      dock={
        <>
          <PracticeBar state="correct" title="Right item" detail={`Scan ${6 - count} more`} />
          <Exceptions />
        </>
      }
    >
      <LocationPlate segments={usePlate()} />
      <ItemCard
        label={t('item')}
        state="correct"
        name="Bergamot hand balm 75 ml"
        nameLanguage="en"
        sku="HB-BRG-075"
        picture={tube}
      />
      <CountCard label={t('count')}>
        <Stepper
          value={count}
          onChange={setCount}
          most={6}
          caption={t('ofUnits', { total: 6, unit: 'pieces' })}
          lessLabel={t('oneLess')}
          moreLabel={t('oneMore')}
        />
        <Button kind="done" icon={CheckCheck}>
          {t('allTaken', { count: 6 })}
        </Button>
      </CountCard>
      <ThenLine icon={ShoppingBasket}>{t.rich('thenTote', { tote: 'T-318', place: 3, b: bold })}</ThenLine>
    </FloorApp>
  );
}

/** `04-pick-wrong-item`. */
export function WrongItem() {
  const t = useCopy('pick');
  return (
    <FloorApp
      strip={<Strip />}
      rail={<ProgressRail stops={stops} label={t('stopOf', { stop: 7, total: 23 })} />}
      frame="wrong"
      dock={
        <>
          <PracticeBar state="wrong" title="Wrong item" detail="Put back. Scan again." />
          <Actions>
            <Button>Label is wrong</Button>
            <Button>{t('short')}</Button>
          </Actions>
        </>
      }
    >
      <LocationPlate segments={usePlate()} size="s" />
      <WrongItemCard
        label="Wrong item"
        scanned={{
          lead: t('youScanned'),
          name: 'Stoneware mug 350 ml, sand',
          nameLanguage: 'en',
          code: 'MG-STN-350-SND',
        }}
        wanted={{
          lead: t('pickThis'),
          name: 'Bergamot hand balm 75 ml',
          nameLanguage: 'en',
          code: 'HB-BRG-075 · L26094B',
          picture: tube,
        }}
      />
      <Note title={t('nothingCounted')}>{t.rich('belongsIn', { bin: 'A-07-03-3', b: bold })}</Note>
    </FloorApp>
  );
}
