import { askForLabel } from '@floorhand/domain/jobs/moving/flow/on-problem';
import { Keyboard, Printer } from 'lucide-react';

import { useCopy } from '../../copy/use-copy.ts';
import { List } from '../../kit/list.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import type { MovingScreen } from './read-moving-screen.ts';
import type { Moving } from './use-moving.ts';

interface LabelSheetProps {
  readonly situation: MovingScreen['situation'];
  readonly moving: Moving;
  /** The code is typed instead. */
  readonly onType: () => void;
  readonly onClose: () => void;
}

/** A label cannot be read: its code is typed now, and a new label is owed. */
export function LabelSheet({ situation, moving, onType, onClose }: LabelSheetProps) {
  const t = useCopy('moving');
  const { current, at, target, source } = situation;
  const bin = at ?? target ?? (source?.place.kind === 'location' ? source : null);
  const ask = (of: 'goods' | 'bin') => () => {
    onClose();
    void moving.act((now, round) => askForLabel(now, of, round));
  };
  return (
    <Sheet title={t('carried.label')} closeLabel={t('close')} onClose={onClose}>
      <List label={t('carried.label')}>
        <ListRow
          icon={Keyboard}
          title={t('carried.typeIt')}
          onPress={() => {
            onClose();
            onType();
          }}
        />
        {current && <ListRow icon={Printer} title={t('carried.printGoods')} onPress={ask('goods')} />}
        {bin && <ListRow icon={Printer} title={t('carried.printBin')} onPress={ask('bin')} />}
      </List>
    </Sheet>
  );
}
