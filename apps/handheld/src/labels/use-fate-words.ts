import type { LabelFate } from '@floorhand/domain/labels-owed/label-outcomes';
import { goesOnByItself } from '@floorhand/domain/labels-owed/label-request';

import { useFormats } from '../copy/copy-provider.tsx';
import { useCopy } from '../copy/use-copy.ts';
import type { NoteState } from '../kit/note.tsx';
import type { TileState } from '../kit/tile.tsx';
import { useFloor } from '../sync/use-floor.ts';

export interface FateWords {
  readonly state: NoteState;
  readonly title: string;
  readonly detail: string;
}

export const tileOf = (state: NoteState): TileState | undefined => (state === 'info' ? undefined : state);

/** What became of a label, in words for whoever waits for it. */
export function useFateWords(): (fate: LabelFate | null) => FateWords {
  const t = useCopy('label');
  const owed = useCopy('labelsOwed');
  const formats = useFormats();
  const { isUnsent, person } = useFloor();
  const isDesk = person.grant.roles.includes('supervisor');
  const plain = (of: 'unknown' | 'unsent' | 'sent' | 'notNeeded', state: NoteState): FateWords => ({
    state,
    title: t(`fate.${of}.title`),
    detail: t(`fate.${of}.detail`),
  });
  return (fate) => {
    if (fate === null) return plain('unknown', 'caution');
    if (fate.kind === 'settled') {
      if (fate.outcome.as === 'not_needed') return plain('notNeeded', 'info');
      const time = formats.clock(Date.parse(fate.outcome.at));
      return { state: 'correct', title: t('fate.printed.title', { time }), detail: t('fate.printed.detail') };
    }
    const { commandId, trouble } = fate.request;
    if (isUnsent(commandId)) return plain('unsent', 'offline');
    if (trouble === undefined) return plain('sent', 'next');
    const { code, printerName } = trouble;
    const isWaiting = goesOnByItself(code);
    return {
      state: isWaiting ? 'caution' : 'stop',
      title: t(isWaiting ? 'fate.waits' : 'fate.held'),
      // Of these two a supervisor is told what a supervisor can do.
      detail:
        !isDesk && (code === 'no_printer' || code === 'by_hand')
          ? t(`trouble.${code}`)
          : owed(`trouble.${code}`, { printer: printerName ?? '' }),
    };
  };
}
