import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { onlineRetail } from './presets/online-retail.ts';
import { accountedFor, ImportTrial, reasonsOf } from './testing/import-trial.ts';

const file = fileURLToPath(
  new URL('../../../../../shared/data/orders/online-retail-public.csv.gz', import.meta.url),
);
const there = existsSync(file);
if (!there) console.warn(`skipped: the real order export is not at ${file}`);

describe.runIf(there)('the real export', () => {
  it('is accounted for to the last line', { timeout: 60_000 }, async () => {
    const trial = new ImportTrial();
    try {
      const report = await trial.importFile(file, { map: onlineRetail, dry: true });
      expect(report.read).toBe(142_083);
      expect(accountedFor(report)).toBe(report.read);
      expect(report.imported).toEqual({
        orders: 5170,
        orderLines: 138_266,
        returns: 1020,
        returnLines: 2437,
        skus: 3110,
      });
      expect(reasonsOf(report)).toEqual({ not_goods: 828, write_off: 348, clerk_note: 204 });
    } finally {
      trial.end();
    }
  });
});
