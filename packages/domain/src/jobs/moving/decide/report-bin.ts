import { defineCommand } from '../../../kernel/command.ts';
import { ok } from '../../../kernel/result.ts';
import { binReport, binReportSchema } from '../../../storage-rules/bin-report.ts';
import { carryBegun } from '../events.ts';
import { withUndo } from './with-undo.ts';

/**
 * Somebody with goods in their hands says why nothing can be put into a bin [MV15].
 * Raises: bin_unsafe, bin_blocked. Idempotent by: command id. Offline: judged on the device.
 */
export const reportBin = defineCommand({
  type: 'moving.report_bin',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['receiver', 'picker', 'supervisor'],
  schema: binReportSchema,
  decide: (body, view, context) => {
    const { operatorId, deviceId, occurredAt: at } = context;
    const { events, back } = binReport(view, context, body);
    const begun = carryBegun.create({ operatorId, deviceId, at });
    return ok(withUndo([begun, ...events], { context, what: 'report_bin', back }));
  },
});
