import { existsSync, readFileSync } from 'node:fs';

export type TestCount = { readonly passed: number; readonly failed: number };

type JsonReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly success: boolean;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
};

/**
 * Counts a vitest JSON report. A file that could not be loaded has no tests to fail, and an unhandled
 * rejection belongs to none: each such file, and a run that failed for no counted reason, is one failure.
 */
export function countReport(report: JsonReport, runOk: boolean): TestCount {
  const unloadable = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + unloadable;
  return { passed: report.numPassedTests, failed: failed === 0 && !(runOk && report.success) ? 1 : failed };
}

/** As countReport, for a report file that a crashed run may not have written. */
export function countReportFile(path: string, runOk: boolean): TestCount {
  if (!existsSync(path)) return { passed: 0, failed: 1 };
  return countReport(JSON.parse(readFileSync(path, 'utf8')) as JsonReport, runOk);
}
