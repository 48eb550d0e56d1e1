import { labelFate } from '@floorhand/domain/labels-owed/label-outcomes';
import { Tag } from 'lucide-react';

import { CopyPart } from '../copy/copy-part.tsx';
import { List } from '../kit/list.tsx';
import { ListRow } from '../kit/list-row.tsx';
import { useFloor } from '../sync/use-floor.ts';
import { useView } from '../sync/use-view.ts';
import { requestIdOf, type AskedLabel } from './asked-label.ts';
import { tileOf, useFateWords } from './use-fate-words.ts';

export interface LabelFateRowProps {
  readonly asked: AskedLabel;
  readonly onPress: () => void;
}

/** What became of the label of the thing at hand; leads to its code. */
export default function LabelFateRow(props: LabelFateRowProps) {
  return (
    <CopyPart names={['label']} missing={null}>
      <Row {...props} />
    </CopyPart>
  );
}

function Row({ asked, onPress }: LabelFateRowProps) {
  const words = useFateWords();
  const { device } = useFloor();
  const requestId = requestIdOf(asked);
  const deviceId = device.enrolment?.deviceId ?? '';
  const read = useView((view) => ({ fate: labelFate(view, requestId, deviceId) }), [requestId, deviceId]);
  if (!read) return null;
  const { state, title, detail } = words(read.fate);
  return (
    <List>
      <ListRow icon={Tag} tile={tileOf(state)} title={title} detail={detail} onPress={onPress} />
    </List>
  );
}
