import { inboundDocument, loadTypeField, type LoadType } from '@floorhand/domain/inbound/inbound';
import { checkIn, checkedInLoad } from '@floorhand/domain/jobs/receiving/decide/check-in';
import {
  chooseDocument,
  nothingAtDoor,
  type DoorMemory,
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
export function ArriveSheet({ target, doorId, onClose, onArrived, onJoin }: ArriveSheetProps) {
  const t = useCopy('receive');
  const photo = useCopy('photo');
  const say = useCopyByCode('receive.loadType');
  const outside = useCopyByCode('receive.outside');
  const says = useCopyByCode('receive.doorSays');
  const { submit, read } = useFloor();
  const feedback = useFeedback();
  const found = useView(
    (view) => ({
      inbound: target.kind === 'document' ? (view.get(inboundDocument, target.inboundId) ?? null) : null,
      begun: target.kind === 'document' ? chooseDocument(nothingAtDoor, { view, ...target }) : null,
    }),
    [target],
  );
  const [type, setType] = useState<LoadType | null>(null);
  const [condition, setCondition] = useState<(typeof conditions)[number]>('whole');
  const [seal, setSeal] = useState('');
  const [photos, setPhotos] = useState<readonly BlobRef[]>([]);
  const [ofSeal, setOfSeal] = useState<readonly BlobRef[]>([]);
  const [noPhoto, setNoPhoto] = useState<NoPhoto | null>(null);
  if (!found) return null;
  const { inbound, begun } = found;
  const loadType = type ?? inbound?.loadType ?? 'pallets';
  // A colleague was faster, and their record came while this sheet was open.
  if (begun !== null && begun.receiptId !== null) {
    const { receiptId } = begun;
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
        <Button kind="primary" onPress={() => onJoin(receiptId)}>
          {t('arrive.join')}
        </Button>
      </Sheet>
    );
  }
  const start = async () => {
    if (doorId === null) return;
    const body = {
      target,
      doorId,
      loadType,
      seal: seal.trim() === '' ? null : seal.trim().slice(0, 64),
      damagedOutside: condition === 'damaged',
      blobs: condition === 'damaged' ? [...photos, ...ofSeal] : [...ofSeal],
      ...(condition === 'damaged' && noPhoto && { noPhoto }),
      note: '',
      entry: { mode: 'scan' as const },
    };
    const [entry] = await submit([draft(checkIn, body)]);
    feedback.play('stepDone');
    const commandId = entry?.command.commandId ?? '';
    const receiptId = await read((view) => {
      const { inboundId, load } = checkedInLoad(body, view, commandId);
      return receiptKey(inboundId, load);
    });
    onArrived(receiptId);
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
        onChange={setType}
      />
      {inbound?.sealRequired && <Field label={t('arrive.seal')} value={seal} onChange={setSeal} />}
      {inbound?.sealRequired && (
        <PhotoSlot label={t('photo.seal')} photos={ofSeal} onChange={setOfSeal} most={2} />
      )}
      <ChoiceGroup
        label={t('arrive.outside')}
        choices={conditions.map((value) => ({ value, label: outside(value) }))}
        value={condition}
        onChange={setCondition}
      />
      {condition === 'damaged' && (
        <PhotoSlot
          label={photo('ofDamage')}
          photos={photos}
          onChange={setPhotos}
          without={{ why: noPhoto, onWhy: setNoPhoto }}
        />
      )}
      <Button
        kind="primary"
        disabledReason={
          doorId === null
            ? t('arrive.doorFirst')
            : condition === 'damaged' && photos.length === 0 && noPhoto === null
              ? photo('first')
              : undefined
        }
        onPress={() => void start()}
      >
        {t('arrive.start')}
      </Button>
    </Sheet>
  );
}
