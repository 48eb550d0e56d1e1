import { labelRequested, labelRequestKey } from '@floorhand/domain/labels-owed/label-request';
import type { DomainEvent } from '@floorhand/domain/kernel/event';
import { z } from 'zod';

/** Something the world outside is asked for, once for each job. */
export interface Effect {
  readonly effect: 'print';
  /** Tells a job from every other: the same one asked for again is the same job. */
  readonly job: string;
  readonly body: PrintJobBody;
}

export const printJobSchema = z.strictObject({ requestId: z.string(), askedIn: z.string() });
export type PrintJobBody = z.infer<typeof printJobSchema>;

/** What an event asks for; nothing, of nearly all of them. The one place that knows. */
export function effectsOf({ type, body }: DomainEvent): readonly Effect[] {
  if (type !== labelRequested.type) return [];
  const { request } = labelRequested.schema.parse(body);
  const requestId = labelRequestKey(request.subject, request.locationId);
  const askedIn = request.commandId;
  return [{ effect: 'print', job: `${askedIn} ${requestId}`, body: { requestId, askedIn } }];
}
