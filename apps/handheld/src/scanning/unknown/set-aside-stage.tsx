import { draft, type CommandDraft } from '@floorhand/domain/kernel/command';
import type { View } from '@floorhand/domain/kernel/document';
import { resolveScan } from '@floorhand/domain/scanning/resolve-scan';
import type { Scan } from '@floorhand/domain/scanning/scan';
import { setAsideUnknown } from '@floorhand/domain/unknown-codes/set-aside';
import type { Sighting } from '@floorhand/domain/unknown-codes/sighting';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { useFeedback } from '../../feedback/use-feedback.ts';
import { Note } from '../../kit/note.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { Stepper } from '../../kit/stepper.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import { useScanTarget } from '../scan-context.ts';
import type { Done } from './unknown-sheet.tsx';

interface SetAsideStageProps {
  readonly code: string;
  readonly seen: Sighting;
  readonly onClose: () => void;
  readonly onRecord: (command: CommandDraft, done: Done) => Promise<void>;
}

const most = 999;

/** The goods go on the shelf for problems, and the scan of the shelf says so. */
export function SetAsideStage({ code, seen, onClose, onRecord }: SetAsideStageProps) {
  const t = useCopy('unknownCode');
  const words = useCopy('unknownCode.shelf');
  const pick = useCopy('pick');
  const { read } = useFloor();
  const feedback = useFeedback();
  const [quantity, setQuantity] = useState(1);
  const [wrong, setWrong] = useState<'not_a_shelf' | null>(null);
  const onScan = async (scan: Scan) => {
    const shelfId = await read((view) => shelfOf(view, scan));
    if (shelfId === null) {
      feedback.play('wrong');
      setWrong('not_a_shelf');
      return;
    }
    await onRecord(draft(setAsideUnknown, { code, quantity, shelfId, seen }), {
      what: 'setAside',
      shelf: shelfId,
    });
  };
  useScanTarget({ mode: () => 'single', onScan: (scan) => void onScan(scan), onRepeat: () => undefined });
  return (
    <Sheet title={words('title')} detail={words('detail')} closeLabel={t('close')} onClose={onClose}>
      {wrong !== null && (
        <Note state="stop" title={words('notAShelf.title')}>
          {words('notAShelf.detail')}
        </Note>
      )}
      <p className="fh-label">{words('howMany')}</p>
      <Stepper
        value={quantity}
        least={1}
        most={most}
        onChange={setQuantity}
        caption={words('caption')}
        lessLabel={pick('oneLess')}
        moreLabel={pick('oneMore')}
      />
      <Note state="next" title={words('title')} />
    </Sheet>
  );
}

/** A shelf for problems; a quarantine serves as well, out of the pickers' reach as it is. */
function shelfOf(view: View, scan: Scan): string | null {
  const place = resolveScan(view, scan, { skuId: null });
  const isShelf =
    place.kind === 'location' && (place.location.kind === 'problem' || place.location.kind === 'quarantine');
  return isShelf ? place.locationId : null;
}
