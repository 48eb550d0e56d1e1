import { useCopy } from '../../copy/use-copy.ts';
import type { ScanBarProps } from '../../kit/scan-bar.tsx';
import { FloorScanBar } from '../../scanning/floor-scan-bar.tsx';
import type { useTypedEntry } from './use-typed-entry.tsx';

export interface ReceiveScanBarProps extends Pick<ScanBarProps, 'state' | 'title' | 'detail'> {
  readonly entry: ReturnType<typeof useTypedEntry>;
}

/** The scan bar of receiving: asks, and answers in the same place. */
export function ReceiveScanBar({ entry, ...asks }: ReceiveScanBarProps) {
  const t = useCopy('scan');
  return (
    <FloorScanBar
      {...asks}
      label={t('label')}
      typing={{
        state: entry.typing,
        label: t('typeCode'),
        fieldLabel: t('typeTheCode'),
        useLabel: t('useThisCode'),
        stopLabel: t('stopTyping'),
        onToggle: entry.toggle,
        onSubmit: entry.typed,
      }}
    />
  );
}
