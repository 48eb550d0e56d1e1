import { draft, type CommandDraft } from '@floorhand/domain/kernel/command';
import type { View } from '@floorhand/domain/kernel/document';
import { resolveScan } from '@floorhand/domain/scanning/resolve-scan';
import type { Scan } from '@floorhand/domain/scanning/scan';
import { setAsideUnknown } from '@floorhand/domain/unknown-codes/set-aside';
import type { Sighting } from '@floorhand/domain/unknown-codes/sighting';
import { classify } from '@floorhand/scan';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { useFeedback } from '../../feedback/use-feedback.ts';
import { ScanBar } from '../../kit/scan-bar.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { Stepper } from '../../kit/stepper.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import { useScanner, useScanTarget } from '../scan-context.ts';
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
  const scan = useCopy('scan');
  const scanner = useScanner();
  const { read } = useFloor();
  const feedback = useFeedback();
  const [quantity, setQuantity] = useState(1);
  const [typing, setTypingState] = useState<'open' | 'closed'>('closed');
  const setTyping = (state: 'open' | 'closed') => {
    scanner.typing(state);
    setTypingState(state);
  };
  const [wrong, setWrong] = useState<'not_a_shelf' | null>(null);
  const onScan = async (scanned: Scan) => {
    const shelfId = await read((view) => shelfOf(view, scanned));
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
  useScanTarget({
    mode: () => 'single',
    onScan: (scanned) => void onScan(scanned),
    onRepeat: () => undefined,
  });
  return (
    <Sheet
      title={t('setAside.title')}
      detail={t('setAside.detail')}
      closeLabel={t('close')}
      onClose={onClose}
    >
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
      <ScanBar
        label={words('title')}
        state={wrong === null ? 'idle' : 'wrong'}
        title={words(wrong === null ? 'title' : 'notAShelf.title')}
        detail={words(wrong === null ? 'detail' : 'notAShelf.detail')}
        typing={{
          state: typing,
          label: scan('typeCode'),
          fieldLabel: scan('typeTheCode'),
          useLabel: scan('useThisCode'),
          stopLabel: scan('stopTyping'),
          onToggle: () => setTyping(typing === 'open' ? 'closed' : 'open'),
          onSubmit: (typed) => {
            setTyping('closed');
            void onScan(
              classify(typed, { source: 'typed', currentYear: new Date(Date.now()).getFullYear() }),
            );
          },
        }}
      />
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
