import { together } from '../../../kernel/both-ways.ts';
import { defineCommand } from '../../../kernel/command.ts';
import { ok } from '../../../kernel/result.ts';
import { binReport, binReportSchema } from '../../../storage-rules/bin-report.ts';
import { stepTo, withUndo } from './with-undo.ts';

/**
 * Somebody who stands at a bin says why nothing can be put there [PA5].
 * Raises: bin_unsafe, bin_blocked. Idempotent by: command id. Offline: judged on the device.
 */
export const reportBin = defineCommand({
  type: 'putaway.report_bin',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'picker', 'supervisor'],
  schema: binReportSchema,
  decide: (body, view, context) => {
    const report = binReport(view, context, body);
    const step = stepTo(view, context, { bin: null, lastPlace: body.locationId, proved: null });
    const { events, back } = together([report, step]);
    return ok(withUndo(events, { context, what: 'report_bin', back }));
  },
});
