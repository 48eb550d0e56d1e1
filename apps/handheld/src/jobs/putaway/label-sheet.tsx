import type { Situation } from '@floorhand/domain/jobs/putaway/flow/situation';
import { draft } from '@floorhand/domain/kernel/command';
import { mostCopies } from '@floorhand/domain/labels-owed/label-request';
import { labelsToCheck } from '@floorhand/domain/labels-owed/label-outcomes';
import { requestLabel } from '@floorhand/domain/labels-owed/request-label';
import type { Besides } from '@floorhand/domain/kernel/own-words';
import { Barcode, Printer, ScanBarcode, ScanLine } from 'lucide-react';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { LabelCheckSheet } from '../../floor/label-check-sheet.tsx';
import { ProblemSheet } from '../../floor/problem-sheet.tsx';
import { List } from '../../kit/list.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import type { AskedLabel } from '../../labels/asked-label.ts';
import { LabelSheet as ShownLabel } from '../../labels/label-parts.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import { useView } from '../../sync/use-view.ts';
import { binNow } from './report-target.ts';
import { quiet, type Pressed, type Putaway } from './use-putaway.ts';

interface LabelSheetProps {
  readonly situation: Situation;
  readonly putaway: Putaway;
  readonly onClose: () => void;
}

type Stage = 'list' | 'torn' | 'check' | 'code';

/** How many new labels nobody has read yet, of those that were asked for on this device. */
export function useLabelsToCheck(): number {
  const { device } = useFloor();
  const deviceId = device.enrolment?.deviceId ?? '';
  return useView((view) => labelsToCheck(view, deviceId).length, [deviceId]) ?? 0;
}

/** Labels at this drop: one that is missing, one that does not read, and new ones to be read. */
export function LabelSheet({ situation, putaway, onClose }: LabelSheetProps) {
  const [stage, setStage] = useState<Stage>('list');
  const bin = binNow(situation);
  const shown = labelHere(situation);
  if (stage === 'check') return <LabelCheckSheet onClose={onClose} />;
  if (stage === 'code' && shown) return <ShownLabel asked={shown} onClose={onClose} />;
  if (stage === 'torn' && bin !== null) return <TornLabel bin={bin} putaway={putaway} onClose={onClose} />;
  const act = (decide: Pressed) => {
    onClose();
    void putaway.act(decide);
  };
  return <WhichLabel situation={situation} onAct={act} onStage={setStage} onClose={onClose} />;
}

function TornLabel({ bin, putaway, onClose }: Omit<LabelSheetProps, 'situation'> & { readonly bin: string }) {
  const t = useCopy('putaway');
  const photo = useCopy('photo');
  return (
    <ProblemSheet
      title={t('label.torn')}
      detail={<span className="fh-bin">{bin}</span>}
      closeLabel={t('closeSheet')}
      photo={{ of: photo('ofLabel'), is: 'optional' }}
      record={{ label: t('label.printNew') }}
      onRecord={(besides) => void putaway.act(askBin('unreadable', besides))}
      onClose={onClose}
    />
  );
}

interface WhichLabelProps {
  readonly situation: Situation;
  readonly onAct: (decide: Pressed) => void;
  readonly onStage: (stage: Stage) => void;
  readonly onClose: () => void;
}

function WhichLabel({ situation, onAct, onStage, onClose }: WhichLabelProps) {
  const t = useCopy('putaway');
  const unread = useLabelsToCheck();
  const bin = binNow(situation);
  return (
    <Sheet title={t('label.open')} closeLabel={t('closeSheet')} onClose={onClose}>
      <List label={t('label.open')}>
        {isBoxed(situation) && (
          <ListRow
            icon={Printer}
            title={t('label.box')}
            detail={t('label.detail')}
            onPress={() => onAct(askBoxes)}
          />
        )}
        {bin !== null && (
          <ListRow
            icon={Printer}
            title={t('label.bin')}
            detail={<span className="fh-bin">{bin}</span>}
            onPress={() => onAct(askBin('missing'))}
          />
        )}
        {bin !== null && (
          <ListRow
            icon={ScanLine}
            title={t('label.torn')}
            detail={t('label.tornDetail')}
            onPress={() => onStage('torn')}
          />
        )}
        {labelHere(situation) && (
          <ListRow
            icon={Barcode}
            title={t('label.show')}
            detail={t('label.showDetail')}
            onPress={() => onStage('code')}
          />
        )}
        {unread > 0 && (
          <ListRow
            icon={ScanBarcode}
            title={t('label.check')}
            detail={t('label.unread', { count: unread })}
            onPress={() => onStage('check')}
          />
        )}
      </List>
    </Sheet>
  );
}

const isBoxed = ({ current }: Situation): boolean => current?.sku?.storage?.ownBox ?? false;

/** What a label of this drop would say: of the boxes the goods go into, else of the bin. */
function labelHere(situation: Situation): AskedLabel | null {
  if (isBoxed(situation)) return boxesOf(situation);
  const bin = binNow(situation);
  return bin === null ? null : labelOfBin(bin);
}

const labelOfBin = (locationId: string): AskedLabel => ({
  subject: { kind: 'location', locationId },
  locationId,
  copies: 1,
});

/** One for each box that goes into the bin. */
function boxesOf(situation: Situation): AskedLabel | null {
  const { current } = situation;
  if (!current) return null;
  const subject = { kind: 'product', skuId: current.line.skuId, level: 'unit', factor: 1 } as const;
  return { subject, locationId: binNow(situation), copies: Math.min(current.units, mostCopies) };
}

const askBin =
  (reason: 'missing' | 'unreadable', { blobs = [], ...said }: Besides = {}): Pressed =>
  (situation) => {
    const locationId = binNow(situation);
    if (locationId === null) return null;
    const told = reason === 'unreadable' ? { blobs, ...said } : {};
    return quiet(
      [draft(requestLabel, { ...labelOfBin(locationId), reason, runId: null, ...told })],
      'label_asked',
    );
  };

const askBoxes: Pressed = (situation) => {
  const boxes = boxesOf(situation);
  if (!boxes) return null;
  return quiet([draft(requestLabel, { ...boxes, reason: 'missing', runId: null })], 'label_asked');
};
