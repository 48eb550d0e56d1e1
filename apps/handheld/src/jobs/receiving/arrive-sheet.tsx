import {
  inboundDocument,
  loadTypeField,
  type Inbound,
  type LoadType,
} from '@floorhand/domain/inbound/inbound';
import { checkIn, checkedInLoad } from '@floorhand/domain/jobs/receiving/decide/check-in';
import {
  chooseDocument,
  nothingAtDoor,
  type DoorMemory,
  type DoorOutcome,
} from '@floorhand/domain/jobs/receiving/flow/at-door';
import { receiptKey } from '@floorhand/domain/jobs/receiving/state';
import type { BlobRef, NoPhoto } from '@floorhand/domain/kernel/blob-ref';
import { draft } from '@floorhand/domain/kernel/command';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { useFeedback } from '../../feedback/use-feedback.ts';
import { Button } from '../../kit/button.tsx';
import { ChoiceGroup } from '../../kit/choice-group.tsx';
import { Field } from '../../kit/field.tsx';
import { Note } from '../../kit/note.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import { useView } from '../../sync/use-view.ts';
import { PhotoSlot } from '../../photos/photo-slot.tsx';

interface ArriveSheetProps {
  readonly target: NonNullable<DoorMemory['target']>;
  /** The door that was scanned; null: not yet. */
  readonly doorId: string | null;
  readonly onClose: () => void;
  readonly onArrived: (receiptId: string) => void;
  readonly onJoin: (receiptId: string) => void;
}

const conditions = ['whole', 'damaged'] as const;

/** How the delivery arrived: one look, one record. */
export function ArriveSheet(props: ArriveSheetProps) {
  const { target, onClose, onJoin } = props;
  const found = useView(
    (view) => ({
      inbound: target.kind === 'document' ? (view.get(inboundDocument, target.inboundId) ?? null) : null,
      begun: target.kind === 'document' ? chooseDocument(nothingAtDoor, { view, ...target }) : null,
    }),
    [target],
  );
  if (!found) return null;
  const { inbound, begun } = found;
  // A colleague was faster, and their record came while this sheet was open.
  if (begun !== null && begun.receiptId !== null) {
    const { receiptId } = begun;
    return <BegunSheet inbound={inbound} begun={begun} onJoin={() => onJoin(receiptId)} onClose={onClose} />;
  }
  return <ArrivalForm {...props} inbound={inbound} />;
}

interface BegunSheetProps {
  readonly inbound: Inbound | null;
  readonly begun: DoorOutcome;
  readonly onJoin: () => void;
  readonly onClose: () => void;
}

/** Somebody receives this delivery already. */
function BegunSheet({ inbound, begun, onJoin, onClose }: BegunSheetProps) {
  const t = useCopy('receive');
  const says = useCopyByCode('receive.doorSays');
  return (
    <Sheet
      title={inbound?.reference ?? ''}
      detail={inbound?.supplier}
      closeLabel={t('closeSheet')}
      onClose={onClose}
    >
      <Note state="caution" title={says(`${begun.message}.title`, begun.data)}>
        {says(`${begun.message}.detail`, begun.data)}
      </Note>
      <Button kind="primary" onPress={onJoin}>
        {t('arrive.join')}
      </Button>
    </Sheet>
  );
}

/** What the person says of the delivery. */
interface Arrival {
  /** Null: as it was announced. */
  readonly loadType: LoadType | null;
  readonly condition: (typeof conditions)[number];
  readonly seal: string;
  readonly ofSeal: readonly BlobRef[];
  readonly ofDamage: readonly BlobRef[];
  /** Why there is no photo of the damage. */
  readonly noPhoto: NoPhoto | null;
  /** Of the damage, in their own words. */
  readonly ownWords: string;
}

function ArrivalForm({
  target,
  doorId,
  inbound,
  onClose,
  onArrived,
}: ArriveSheetProps & { readonly inbound: Inbound | null }) {
  const t = useCopy('receive');
  const photo = useCopy('photo');
  const say = useCopyByCode('receive.loadType');
  const outside = useCopyByCode('receive.outside');
  const begin = useCheckIn(target);
  const [arrival, setArrival] = useState<Arrival>({
    loadType: null,
    condition: 'whole',
    seal: '',
    ofSeal: [],
    ofDamage: [],
    noPhoto: null,
    ownWords: '',
  });
  const { condition, seal, ofSeal, ofDamage, noPhoto, ownWords } = arrival;
  const loadType = arrival.loadType ?? inbound?.loadType ?? 'pallets';
  const set = (part: Partial<Arrival>) => setArrival((held) => ({ ...held, ...part }));
  const isUnproved = condition === 'damaged' && ofDamage.length === 0 && noPhoto === null;
  const start = async () => {
    if (doorId !== null) onArrived(await begin({ ...arrival, loadType }, doorId));
  };
  return (
    <Sheet
      title={inbound ? inbound.reference : t('door.blind')}
      detail={inbound ? inbound.supplier : undefined}
      closeLabel={t('closeSheet')}
      onClose={onClose}
    >
      <ChoiceGroup
        label={t('arrive.how')}
        choices={loadTypeField.options.map((value) => ({ value, label: say(value) }))}
        value={loadType}
        onChange={(chosen) => set({ loadType: chosen })}
      />
      {inbound?.sealRequired && (
        <>
          <Field label={t('arrive.seal')} value={seal} onChange={(text) => set({ seal: text })} />
          <PhotoSlot
            label={t('photo.seal')}
            photos={ofSeal}
            onChange={(photos) => set({ ofSeal: photos })}
            most={2}
          />
        </>
      )}
      <ChoiceGroup
        label={t('arrive.outside')}
        choices={conditions.map((value) => ({ value, label: outside(value) }))}
        value={condition}
        onChange={(chosen) => set({ condition: chosen })}
      />
      {condition === 'damaged' && (
        <PhotoSlot
          label={photo('ofDamage')}
          photos={ofDamage}
          onChange={(photos) => set({ ofDamage: photos })}
          without={{ why: noPhoto, onWhy: (why) => set({ noPhoto: why }) }}
          ownWords={{ value: ownWords, onChange: (text) => set({ ownWords: text }) }}
        />
      )}
      <Button
        kind="primary"
        disabledReason={doorId === null ? t('arrive.doorFirst') : isUnproved ? photo('first') : undefined}
        onPress={() => void start()}
      >
        {t('arrive.start')}
      </Button>
    </Sheet>
  );
}

/** Records an arrival; the key of the load that it began. */
function useCheckIn(
  target: ArriveSheetProps['target'],
): (arrival: Arrival & { readonly loadType: LoadType }, doorId: string) => Promise<string> {
  const { submit, read } = useFloor();
  const feedback = useFeedback();
  return async ({ loadType, condition, seal, ofSeal, ofDamage, noPhoto, ownWords }, doorId) => {
    const isDamaged = condition === 'damaged';
    const body = {
      target,
      doorId,
      loadType,
      seal: seal.trim() === '' ? null : seal.trim().slice(0, 64),
      damagedOutside: isDamaged,
      blobs: isDamaged ? [...ofDamage, ...ofSeal] : [...ofSeal],
      ...(isDamaged && noPhoto && { noPhoto }),
      note: isDamaged ? ownWords.trim() : '',
      entry: { mode: 'scan' as const },
    };
    const [entry] = await submit([draft(checkIn, body)]);
    feedback.play('stepDone');
    const commandId = entry?.command.commandId ?? '';
    return read((view) => {
      const { inboundId, load } = checkedInLoad(body, view, commandId);
      return receiptKey(inboundId, load);
    });
  };
}
