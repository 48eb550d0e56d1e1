import { lazyPart } from '../kit/lazy-part.tsx';

/** Labels are rare on the floor, and drawing bar codes takes an encoder: all of it loads when it is first shown. */
const part = <P extends object>(
  load: () => Promise<{ readonly default: React.ComponentType<P> }>,
): React.ComponentType<P> =>
  lazyPart({ load: async () => (await load()).default, loading: null, missing: null });

export const LabelSheet = part(() => import('./label-sheet.tsx'));
export const LabelFateRow = part(() => import('./label-fate-row.tsx'));
