import { limitsRefusalField, type LimitsChange } from '@floorhand/domain/settings/limits';
import { useCallback } from 'react';
import { z } from 'zod';

import { useFloor } from '../../sync/use-floor.ts';

const answerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('saved') }),
  z.object({ kind: z.literal('refused'), reason: limitsRefusalField }),
]);
/** What became of a change; without a network nothing was changed. */
export type LimitsAnswer = z.infer<typeof answerSchema> | { readonly kind: 'unreached' };

const patienceMs = 10_000;

/** Limits are the server's to change: they hold for every device. Never throws. */
export function useLimitsDesk(): (change: LimitsChange) => Promise<LimitsAnswer> {
  const { device, person, sendNow } = useFloor();
  const { grantId } = person.grant;
  return useCallback(
    async (change) => {
      try {
        const answer = await device.session.call(
          (api, signal) => api.supervisor.saveLimits.mutate({ grantId, change }, { signal }),
          { timeoutMs: patienceMs },
        );
        // The page shows this device's own documents.
        sendNow();
        return answerSchema.parse(answer);
      } catch {
        return { kind: 'unreached' };
      }
    },
    [device, grantId, sendNow],
  );
}
