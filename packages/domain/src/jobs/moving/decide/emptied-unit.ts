import {
  handlingUnitDocument,
  handlingUnitFreed,
  handlingUnitRestored,
} from '../../../handling-units/handling-unit.ts';
import { nothing, type BothWays } from '../../../kernel/both-ways.ts';
import type { View } from '../../../kernel/document.ts';
import type { Part } from '../../../storage-rules/taken-parts.ts';
import { putawayTaskDocument, putawayTaskOpened, putawayTaskWithdrawn } from '../../putaway-task.ts';
import { linesAt } from '../lines.ts';
import type { Source } from '../state.ts';

/** A unit whose last goods were taken out is free, and nobody has to put it away any more. */
export function emptiedUnit(view: View, place: Source, parts: readonly Part[]): BothWays {
  if (place.kind !== 'handlingUnit') return nothing;
  const held = linesAt(view, place).reduce((sum, { quantity }) => sum + quantity, 0);
  const taken = parts.reduce((sum, { from, quantity }) => sum + (from === 'book' ? quantity : 0), 0);
  const unit = view.get(handlingUnitDocument, place.id);
  if (held === 0 || taken < held || !unit || (unit.state !== 'received' && unit.state !== 'stored'))
    return nothing;
  const task = view.get(putawayTaskDocument, place.id);
  const isOpen = task?.status === 'open';
  return {
    events: [
      handlingUnitFreed.create({ lpn: place.id }),
      ...(isOpen ? [putawayTaskWithdrawn.create({ lpn: place.id })] : []),
    ],
    back: [
      handlingUnitRestored.create({ lpn: place.id, unit }),
      ...(isOpen ? [putawayTaskOpened.create({ task })] : []),
    ],
  };
}
