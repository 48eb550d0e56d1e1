import { RotateCcw, Tag } from 'lucide-react';

import { useCopy } from '../../copy/use-copy.ts';
import { List } from '../../kit/list.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import type { PickScreen } from './read-pick-screen.ts';

interface UnknownSheetProps {
  readonly text: string;
  readonly screen: PickScreen;
  readonly onClose: () => void;
}

/** A code nobody knows: shown large, with what was expected and the ways on. */
export function UnknownSheet({ text, screen, onClose }: UnknownSheetProps) {
  const t = useCopy('scan');
  const { current, step } = screen.situation;
  const wanted =
    step === 'location'
      ? current?.stop.locationId
      : step === 'tote'
        ? current?.into?.tote
        : current?.sku?.code;
  return (
    <Sheet
      title={t('unknown.title')}
      detail={t('unknown.nothingCounted')}
      closeLabel={t('unknown.close')}
      onClose={onClose}
    >
      <p className="fh-rawcode fh-code">{text}</p>
      <List>
        <ListRow
          icon={RotateCcw}
          title={t('unknown.scanAgain.title')}
          detail={t('unknown.scanAgain.detail')}
          onPress={onClose}
        />
        <ListRow icon={Tag} title={t('unknown.expectedCode')} detail={wanted ?? ''} />
      </List>
    </Sheet>
  );
}
