import type { Operator } from '@floorhand/domain/catalog/operator';
import { useMemo } from 'react';
import { z } from 'zod';

import { useFloor } from '../../sync/use-floor.ts';

const answerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('saved'), operatorId: z.string(), pin: z.string().nullable() }),
  z.object({
    kind: z.literal('refused'),
    reason: z.enum(['badge_taken', 'own_leave', 'person_unknown']),
  }),
]);
export type StaffAnswer = z.infer<typeof answerSchema> | { readonly kind: 'unreached' };

const codeSchema = z.object({ code: z.string(), expiresAt: z.iso.datetime() });
export type JoinCode = z.infer<typeof codeSchema>;

const patienceMs = 10_000;

export interface StaffRequest {
  readonly operatorId: string | null;
  readonly operator: Operator;
  readonly pin: 'keep' | 'new';
}

export interface StaffDesk {
  /** Never throws: without a network nothing was changed. */
  readonly save: (request: StaffRequest) => Promise<StaffAnswer>;
  /** A code for one device; null without a network. */
  readonly joinCode: () => Promise<JoinCode | null>;
}

/** Hiring and joining are the server's to decide: secrets are made there. */
export function useStaffDesk(): StaffDesk {
  const { device, person, sendNow } = useFloor();
  const { grantId } = person.grant;
  return useMemo(
    () => ({
      save: async (request) => {
        try {
          const answer = await device.session.call(
            (api, signal) =>
              api.supervisor.savePerson.mutate(
                { grantId, ...request, operator: { ...request.operator } },
                { signal },
              ),
            { timeoutMs: patienceMs },
          );
          // The list comes from this device's own documents.
          sendNow();
          return answerSchema.parse(answer);
        } catch {
          return { kind: 'unreached' };
        }
      },
      joinCode: async () => {
        try {
          return codeSchema.parse(
            await device.session.call(
              (api, signal) => api.supervisor.enrolmentCode.mutate({ grantId }, { signal }),
              {
                timeoutMs: patienceMs,
              },
            ),
          );
        } catch {
          return null;
        }
      },
    }),
    [device, grantId, sendNow],
  );
}
