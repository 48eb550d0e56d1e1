import type { FlowMemory } from './outcome.ts';
import type { Situation } from './situation.ts';

/** What undo takes back next [MV9]: what was chosen or read and not recorded yet, else the latest deed; null: nothing. */
export function undoNext(
  { carry }: Pick<Situation, 'carry'>,
  memory: FlowMemory,
): 'serial' | 'choice' | 'put' | 'deed' | null {
  if (memory.serials.length > 0) return 'serial';
  if (memory.from !== null || memory.product !== null || memory.unit !== null) return 'choice';
  const last = carry?.undo.at(-1);
  if (!last) return null;
  return last.what === 'put' ? 'put' : 'deed';
}
