import { z } from 'zod';
import { raise } from '../discrepancies/discrepancy.ts';
import { defineCommand } from '../kernel/command.ts';
import { ok } from '../kernel/result.ts';
import { sightingSchema } from './sighting.ts';

/** What a scanner read, for people: already cut for show. */
export const seenTextField = z.string().max(100);

/**
 * Somebody met a code that nobody knows and went on without it [UC5].
 * Raises: unknown_code. Idempotent by: command id. Offline: judged on the device.
 */
export const reportUnknown = defineCommand({
  type: 'unknown_codes.report',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'picker', 'packer', 'supervisor'],
  schema: z.strictObject({ code: seenTextField, seen: sightingSchema }),
  decide: ({ code, seen }, view, context) =>
    ok([
      raise(view, context, {
        type: 'unknown_code',
        severity: 'info',
        locationId: null,
        skuId: null,
        orderId: null,
        runId: null,
        quantity: null,
        facts: { code, bin: seen.locationId, run: seen.runId, expected: seen.expected },
        done: [],
        did: 'met_unknown_code',
      }),
    ]),
});
