import {
  importProposalSchema,
  type ImportFile,
  type ImportProposal,
} from '@floorhand/domain/imports/import-file';
import type { ImportKind } from '@floorhand/domain/imports/import-kind';
import { useEffect, useEffectEvent, useState } from 'react';

import type { AskImports } from './use-imports.ts';

interface Question {
  readonly file: Pick<ImportFile, 'id' | 'head'>;
  /** Null: not said yet, and nothing is asked. */
  readonly kind: ImportKind | null;
  readonly ask: AskImports;
  readonly onTold: (proposal: ImportProposal) => void;
}

export interface ProposalNow {
  /** What the columns could mean; null before the server said so. */
  readonly proposal: ImportProposal | null;
  /** The server did not say it. Null while it is asked, and once it did. */
  readonly silent: { readonly again: () => void } | null;
}

/** What the server makes of the columns; asked again for another kind of file, and when it was cut in another way. */
export function useProposal({ file: { id, head }, kind, ask, onTold }: Question): ProposalNow {
  const [told, setTold] = useState<{ readonly of: string; readonly said: ImportProposal | 'silent' } | null>(
    null,
  );
  const [attempt, setAttempt] = useState(0);
  const of = `${attempt} ${kind ?? ''} ${head?.delimiter ?? ''} ${head?.encoding ?? ''}`;
  const hear = useEffectEvent((asked: string, said: ImportProposal | 'silent') => {
    setTold({ of: asked, said });
    if (said !== 'silent') onTold(said);
  });
  useEffect(() => {
    if (kind === null) return;
    let isCurrent = true;
    void ask((api, grantId, signal) => api.propose.query({ grantId, id, kind }, { signal })).then(
      (answer) => {
        if (isCurrent) hear(of, importProposalSchema.safeParse(answer).data ?? 'silent');
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [ask, id, kind, of]);
  if (told?.of !== of) return { proposal: null, silent: null };
  if (told.said !== 'silent') return { proposal: told.said, silent: null };
  return { proposal: null, silent: { again: () => setAttempt(attempt + 1) } };
}
