import { isUnderWay, importsPictureSchema, type ImportsPicture } from '@floorhand/domain/imports/import-file';
import { useCallback, useEffect } from 'react';
import { z } from 'zod';
import { create } from 'zustand';

import type { ApiClient } from '../../sync/api-client.ts';
import { useFloor } from '../../sync/use-floor.ts';
import { useSyncStatus } from '../../sync/use-sync-status.ts';

const answerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('taken') }),
  z.object({ kind: z.literal('refused'), reason: z.string() }),
]);

const patienceMs = 15_000;
const busyEveryMs = 1_500;
const everyMs = 15_000;

interface Kept {
  readonly picture: ImportsPicture | null;
  /** `silent`: it did not answer the last time it was asked for the picture. */
  readonly server: 'answers' | 'silent';
}

/** The last picture stays while the supervisor looks at other pages. */
const useKept = create<Kept>()(() => ({ picture: null, server: 'answers' }));

/** Asks the server something about imports; null without a network. */
export type AskImports = <T>(
  run: (api: ApiClient['imports'], grantId: string, signal: AbortSignal) => Promise<T>,
) => Promise<T | null>;

/** `taken`, or the code of why not. */
export type ImportReply = string;

export interface Imports extends Kept {
  readonly connection: 'online' | 'offline';
  readonly ask: AskImports;
  /** Has something done, and looks again. */
  readonly act: (
    run: (api: ApiClient['imports'], grantId: string, signal: AbortSignal) => Promise<unknown>,
  ) => Promise<ImportReply>;
  readonly look: () => Promise<void>;
}

/** What is known of files and maps, asked again while something happens. */
export function useImports(): Imports {
  const { device, person } = useFloor();
  const status = useSyncStatus().connection;
  const { grantId } = person.grant;
  const { picture, server } = useKept();
  const ask = useCallback<AskImports>(
    async (run) => {
      try {
        return await device.session.call((api, signal) => run(api.imports, grantId, signal), {
          timeoutMs: patienceMs,
        });
      } catch {
        // The page says that the server was not reached; what it showed stays.
        return null;
      }
    },
    [device, grantId],
  );
  const look = useCallback(async (): Promise<void> => {
    const told = await ask((api, id, signal) => api.list.query({ grantId: id }, { signal }));
    const read = importsPictureSchema.safeParse(told);
    useKept.setState(read.success ? { picture: read.data, server: 'answers' } : { server: 'silent' });
  }, [ask]);
  const act = useCallback<Imports['act']>(
    async (run) => {
      const read = answerSchema.safeParse(await ask(run));
      await look();
      if (!read.success) return 'unreached';
      return read.data.kind === 'taken' ? 'taken' : read.data.reason;
    },
    [ask, look],
  );
  const connection = status === 'online' ? 'online' : 'offline';
  const pauseMs = picture?.files.some(isUnderWay) === true ? busyEveryMs : everyMs;
  useEffect(() => {
    if (connection === 'offline') return;
    void look();
    const timer = setInterval(() => void look(), pauseMs);
    return () => clearInterval(timer);
  }, [connection, look, pauseMs]);
  return { picture, server, connection, ask, act, look };
}
