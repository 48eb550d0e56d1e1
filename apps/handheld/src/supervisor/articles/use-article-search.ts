import { useEffect, useState } from 'react';
import { z } from 'zod';

import { useFloor } from '../../sync/use-floor.ts';
import { findArticles, type FoundArticles } from './find-articles.ts';

const patienceMs = 8_000;
/** A person types on: the server is asked for what stands still. */
const restMs = 250;
const toldSchema = z.array(z.string());

export interface ArticleSearch {
  /** Of the text as it stands; null before the first answer. */
  readonly found: FoundArticles['articles'] | null;
  /** `asking` the server for names; `codes` alone were compared, because it could not be asked. */
  readonly by: 'names' | 'asking' | 'codes';
}

interface Answer extends FoundArticles {
  readonly typed: string;
  readonly told: 'asking' | 'told' | 'silent';
}

/** Articles for a text that somebody types: at once by what this device holds, then by names that only the server reads. */
export function useArticleSearch(typed: string): ArticleSearch {
  const floor = useFloor();
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    if (typed.trim() === '') return;
    const stop = new AbortController();
    const show = (found: FoundArticles, told: Answer['told']): void => {
      if (!stop.signal.aborted) setAnswer({ ...found, typed, told });
    };
    const ask = async (): Promise<void> => {
      const here = await findArticles(floor, typed);
      show(here, 'asking');
      if (here.names === 'read') return;
      await rested(restMs);
      if (stop.signal.aborted) return;
      const { device, person } = floor;
      const input = { grantId: person.grant.grantId, text: typed.trim() };
      const told = await device.session
        .call((api, signal) => api.supervisor.findArticles.query(input, { signal }), {
          timeoutMs: patienceMs,
          signal: stop.signal,
        })
        .then((keys) => toldSchema.parse(keys))
        // Without the server there are codes: the page says so.
        .catch(() => null);
      show(told === null ? here : await findArticles(floor, typed, told), told === null ? 'silent' : 'told');
    };
    void ask();
    return () => stop.abort();
  }, [floor, typed]);
  // Of what stands in the field now: an earlier search may end later.
  if (typed.trim() === '' || answer?.typed !== typed) return { found: null, by: 'names' };
  if (answer.names === 'read' || answer.told === 'told') return { found: answer.articles, by: 'names' };
  return { found: answer.articles, by: answer.told === 'asking' ? 'asking' : 'codes' };
}

const rested = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
