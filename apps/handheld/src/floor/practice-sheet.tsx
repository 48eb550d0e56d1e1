import type { View } from '@floorhand/domain/kernel/document';

import { useCopy } from '../copy/use-copy.ts';
import { CodeTile } from '../kit/code-tile.tsx';
import { Sheet } from '../kit/sheet.tsx';
import { useScanner } from '../scanning/scan-context.ts';
import { useView } from '../sync/use-view.ts';

export interface PracticeCode {
  readonly code: string;
  readonly caption: string;
  /** What the step waits for. */
  readonly isNow?: boolean;
}

interface PracticeSheetProps {
  /** The codes that are of use now. */
  readonly codes: (view: View) => readonly PracticeCode[];
  readonly closeLabel: string;
  readonly onClose: () => void;
}

/** Codes to scan off the screen, or to tap, for people without a scanner. Only in a practice building. */
export function PracticeSheet({ codes: read, closeLabel, onClose }: PracticeSheetProps) {
  const t = useCopy('demo');
  const job = useCopy('job');
  const scanner = useScanner();
  const codes = useView(read, [read]);
  const scan = (code: string) => {
    onClose();
    // The sheet gives the scans back to the screen first.
    setTimeout(() => scanner.feed(code, 'screen'));
  };
  return (
    <Sheet title={job('codes')} detail={t('intro')} closeLabel={closeLabel} onClose={onClose}>
      {(codes ?? []).map(({ code, caption, isNow }) => (
        <CodeTile
          key={`${caption} ${code}`}
          symbology={/^\d{13}$/.test(code) ? 'ean13' : 'code128'}
          code={code}
          printed={code}
          caption={caption}
          label={t('tapToScan', { code })}
          state={isNow ? 'now' : undefined}
          onScan={scan}
        />
      ))}
    </Sheet>
  );
}
