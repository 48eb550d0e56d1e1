import { recordShort } from '@floorhand/domain/jobs/picking/decide/record-short';
import type { ShortCause } from '@floorhand/domain/stock/short-consequences';
import { previewShort } from '@floorhand/domain/jobs/picking/flow/preview-short';
import type { CurrentStop } from '@floorhand/domain/jobs/picking/flow/situation';
import type { BlobRef } from '@floorhand/domain/kernel/blob-ref';
import { draft } from '@floorhand/domain/kernel/command';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { UnitsStepper } from '../../floor/units-stepper.tsx';
import { Button } from '../../kit/button.tsx';
import { ChoiceGroup } from '../../kit/choice-group.tsx';
import { Note } from '../../kit/note.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { noteOf } from '../../photos/own-words.tsx';
import { PhotoSlot } from '../../photos/photo-slot.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import { useView } from '../../sync/use-view.ts';
import { quiet, type PickingRun } from './use-picking-run.ts';

interface ShortSheetProps {
  readonly current: CurrentStop;
  readonly run: PickingRun;
  readonly onClose: () => void;
  readonly cause?: ShortCause;
}

const causes = ['empty', 'damaged', 'wrong_product', 'blocked', 'cannot_find'] as const;

/** How many, why, and what happens to the rest. */
export function ShortSheet({ current, run, onClose, cause: first }: ShortSheetProps) {
  const t = useCopy('short');
  const photo = useCopy('photo');
  const { now } = useFloor();
  const { stop, book, counted } = current;
  const [found, setFound] = useState(counted);
  const [cause, setCause] = useState<ShortCause | null>(first ?? null);
  const [photos, setPhotos] = useState<readonly BlobRef[]>([]);
  const [ownWords, setOwnWords] = useState('');
  const gap = stop.remaining - found;
  const preview = useView(
    (view) => previewShort(view, current, { gap, cause: cause ?? 'empty', now: now() }),
    [stop.key, gap, cause],
  );
  const later = gap - (preview?.unfilled ?? gap);
  const record = () => {
    if (cause === null) return;
    onClose();
    void run.act((situation) => {
      const { runId, current: at } = situation;
      if (!at || at.stop.key !== stop.key) return null;
      return quiet(
        [
          draft(
            recordShort,
            {
              runId,
              stop: stop.key,
              locationId: stop.locationId,
              skuId: stop.skuId,
              lot: stop.lot,
              found,
              damaged: cause === 'damaged' ? gap : 0,
              cause,
              ...(photos.length > 0 && { blobs: [...photos] }),
              ...noteOf(ownWords),
            },
            { quantityBefore: book, asked: stop.asked },
          ),
        ],
        'short_noted',
      );
    });
  };
  return (
    <Sheet
      title={t('title')}
      detail={t.rich('detail', {
        bin: stop.locationId,
        asked: stop.remaining,
        record: book,
        b: (chunks) => <span className="fh-bin">{chunks}</span>,
      })}
      closeLabel={t('close')}
      onClose={onClose}
    >
      <UnitsStepper
        title={t('title')}
        value={found}
        least={counted}
        most={stop.remaining}
        onChange={setFound}
        caption={t('missing', { count: gap })}
        state={gap > 0 ? 'caution' : undefined}
      />
      {gap > 0 && (
        <ChoiceGroup
          label={t('why')}
          choices={causes.map((value) => ({ value, label: t(`cause.${value}`) }))}
          value={cause}
          onChange={setCause}
        />
      )}
      {gap > 0 && preview && <Elsewhere preview={preview} />}
      {gap > 0 && cause !== null && (
        <PhotoSlot
          label={photo(cause === 'damaged' ? 'ofDamage' : 'ofBin')}
          photos={photos}
          onChange={setPhotos}
          ownWords={{ value: ownWords, onChange: setOwnWords }}
        />
      )}
      {gap > 0 && cause !== null && <Note>{t(`effect.${cause}`)}</Note>}
      <Button
        kind="primary"
        disabledReason={gap === 0 ? t('nothingShort') : cause === null ? t('chooseCause') : undefined}
        onPress={record}
      >
        {primary(t, { found, gap, later })}
      </Button>
    </Sheet>
  );
}

type Words = ReturnType<typeof useCopy<'short'>>;

function primary(t: Words, { found, gap, later }: { found: number; gap: number; later: number }): string {
  if (later > 0)
    return found > 0
      ? t('takeAndFetch', { taken: found, missing: later })
      : t('fetchLater', { missing: later });
  return found > 0 ? t('takeAndMark', { taken: found, missing: gap }) : t('markAll', { missing: gap });
}

function Elsewhere({
  preview: { parts, wait, unfilled },
}: {
  readonly preview: ReturnType<typeof previewShort>;
}) {
  const t = useCopy('short');
  const [part] = parts;
  const bin = (chunks: React.ReactNode) => <span className="fh-bin">{chunks}</span>;
  if (!part && wait)
    return (
      <Note state="next" title={t('waitTitle', { count: wait.units })}>
        {t.rich('waitDetail', { bin: wait.face.locationId, b: bin })}
      </Note>
    );
  if (!part)
    return (
      <Note state="caution" title={t('noOtherBin')}>
        {t('noOtherBinDetail')}
      </Note>
    );
  const there = part.balance.quantity - part.balance.allocated;
  return (
    <Note state="next" title={t.rich('otherBin', { count: part.quantity, bin: part.locationId, b: bin })}>
      {unfilled > 0
        ? t('otherBinPart', { available: there, missing: unfilled })
        : t('otherBinDetail', { available: there })}
    </Note>
  );
}
