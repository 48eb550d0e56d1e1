import { expect, test } from 'vitest';
import { countReport, countReportFile } from './vitest-report.ts';

const file = (status: string, assertions: number) => ({
  status,
  assertionResults: Array.from({ length: assertions }, () => ({})),
});

test.each([
  {
    what: 'tests are counted as vitest counts them',
    report: { numPassedTests: 3, numFailedTests: 1, success: false, testResults: [file('failed', 4)] },
    runOk: false,
    count: { passed: 3, failed: 1 },
  },
  {
    what: 'a file that could not be loaded is one failure',
    report: {
      numPassedTests: 2,
      numFailedTests: 0,
      success: false,
      testResults: [file('passed', 2), file('failed', 0)],
    },
    runOk: false,
    count: { passed: 2, failed: 1 },
  },
  {
    what: 'an unhandled error outside every test is one failure',
    report: { numPassedTests: 2, numFailedTests: 0, success: true, testResults: [file('passed', 2)] },
    runOk: false,
    count: { passed: 2, failed: 1 },
  },
  {
    what: 'a run without tests is no failure by itself',
    report: { numPassedTests: 0, numFailedTests: 0, success: true, testResults: [] },
    runOk: true,
    count: { passed: 0, failed: 0 },
  },
])('$what', ({ report, runOk, count }) => {
  expect(countReport(report, runOk)).toEqual(count);
});

test('a crashed run that left no report is one failure', () => {
  expect(countReportFile('no/such/report.json', false)).toEqual({ passed: 0, failed: 1 });
});
