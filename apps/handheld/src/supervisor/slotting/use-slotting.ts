import { useCallback, useEffect } from 'react';
import { z } from 'zod';
import { create } from 'zustand';

import { useFloor } from '../../sync/use-floor.ts';
import { useSyncStatus } from '../../sync/use-sync-status.ts';

const moveSchema = z
  .object({ from: z.string(), to: z.string(), units: z.int(), swapWith: z.string().nullable() })
  .nullable();
const line = { skuId: z.string(), locationId: z.string(), units: z.int(), picks: z.int(), move: moveSchema };
const sectionOf = <S extends z.ZodType>(schema: S) => z.object({ count: z.int(), lines: z.array(schema) });

const reportSchema = z.object({
  kind: z.literal('report'),
  asOf: z.iso.datetime(),
  windowDays: z.int(),
  picks: z.int(),
  faces: z.int(),
  far: sectionOf(z.object({ ...line, kind: z.literal('far'), walkMm: z.int(), savedSeconds: z.int() })),
  dead: sectionOf(z.object({ ...line, kind: z.literal('dead'), days: z.int(), bins: z.int() })),
  over: sectionOf(z.object({ ...line, kind: z.literal('over'), weeks: z.int(), surplus: z.int() })),
  overfull: sectionOf(z.object({ ...line, kind: z.literal('overfull'), percent: z.int() })),
  empty: sectionOf(z.object({ locationId: z.string(), walkMm: z.int() })),
});
export type SlottingPicture = z.infer<typeof reportSchema>;

const answerSchema = z.discriminatedUnion('kind', [reportSchema, z.object({ kind: z.literal('no_site') })]);

/** The first report reads the whole log of a quarter. */
const patienceMs = 60_000;

export type Slotting = z.infer<typeof answerSchema> | { readonly kind: 'loading' | 'offline' };

export interface SlottingDesk {
  readonly slotting: Slotting;
  /** `silent`: the last time the server was asked it did not answer, and a report that is shown is an older one. */
  readonly server: 'answers' | 'silent';
  readonly lookAgain: () => void;
}

interface Kept {
  readonly answer: z.infer<typeof answerSchema> | null;
  readonly asking: 'idle' | 'asking' | 'failed';
}

/** The last report stays while the supervisor looks at other pages, and while the tablet is offline. */
const useKept = create<Kept>()(() => ({ answer: null, asking: 'idle' }));

/** The slotting report of the server, and a way to ask for a newer one. */
export function useSlotting(): SlottingDesk {
  const { device, person } = useFloor();
  const { connection } = useSyncStatus();
  const { grantId } = person.grant;
  const { answer, asking } = useKept();
  const ask = useCallback(async (): Promise<void> => {
    if (useKept.getState().asking === 'asking') return;
    useKept.setState({ asking: 'asking' });
    try {
      const told = await device.session.call(
        (api, signal) => api.supervisor.slotting.query({ grantId }, { signal }),
        { timeoutMs: patienceMs },
      );
      useKept.setState({ answer: answerSchema.parse(told), asking: 'idle' });
    } catch {
      // No answer, or none of ours: the page says so, and the kept report how old it is.
      useKept.setState({ asking: 'failed' });
    }
  }, [device, grantId]);
  useEffect(() => {
    if (connection === 'online') void ask();
  }, [ask, connection]);
  const lookAgain = (): void => void ask();
  const server = connection === 'online' && asking === 'failed' ? 'silent' : 'answers';
  const isWaiting = connection === 'online' && asking !== 'failed';
  return { slotting: answer ?? { kind: isWaiting ? 'loading' : 'offline' }, server, lookAgain };
}
