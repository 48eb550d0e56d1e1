import { useEffect, useEffectEvent, useState } from 'react';
import type { z } from 'zod';

import type { ApiClient } from './api-client.ts';
import { useFloor } from './use-floor.ts';
import { useSyncStatus } from './use-sync-status.ts';

/** What only the server knows. `silent`: the tablet is online, and no answer came or none of ours. */
export type Asked<Answer> =
  | { readonly kind: 'loading' | 'offline' }
  | { readonly kind: 'silent'; readonly again: () => void }
  | { readonly kind: 'ready'; readonly answer: Answer };

interface Question<Answer> {
  /** Names what is asked; another name is another question. */
  readonly of: string;
  readonly ask: (api: ApiClient['supervisor'], grantId: string, signal: AbortSignal) => Promise<unknown>;
  readonly schema: z.ZodType<Answer>;
}

const patienceMs = 8_000;

/** Asks the server, again when the network comes back; the answer to an earlier question is never shown. */
export function useAsked<Answer>({ of, ask, schema }: Question<Answer>): Asked<Answer> {
  const { device, person } = useFloor();
  const isOnline = useSyncStatus().connection === 'online';
  const { grantId } = person.grant;
  const [attempt, setAttempt] = useState(0);
  const asked = `${attempt} ${of}`;
  const [told, setTold] = useState<{ readonly asked: string; readonly answer: Answer | 'silent' } | null>(
    null,
  );
  const answerOf = useEffectEvent(async (signal: AbortSignal): Promise<Answer> =>
    schema.parse(
      await device.session.call((api, stop) => ask(api.supervisor, grantId, stop), {
        timeoutMs: patienceMs,
        signal,
      }),
    ),
  );
  useEffect(() => {
    if (!isOnline) return;
    const stop = new AbortController();
    const show = (answer: Answer | 'silent'): void => {
      if (!stop.signal.aborted) setTold({ asked, answer });
    };
    answerOf(stop.signal).then(show, () => show('silent'));
    return () => stop.abort();
  }, [isOnline, asked]);
  if (told?.asked !== asked) return { kind: isOnline ? 'loading' : 'offline' };
  if (told.answer !== 'silent') return { kind: 'ready', answer: told.answer };
  return isOnline ? { kind: 'silent', again: () => setAttempt(attempt + 1) } : { kind: 'offline' };
}
