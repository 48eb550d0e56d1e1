import type { Finding, SourceFile } from './source-file.ts';
import { idsOfName, testNames } from './test-names.ts';

/** Rows of the fault catalogue; a fixed production bug adds one. */
const faultCount = 64;
const gapsPath = 'docs/known-gaps.md';

/** Every fault has a test whose name begins with its id, `[F-07]`, or a line `**[F-07]** why` among the known gaps. */
export function faultFindings(files: readonly SourceFile[]): Finding[] {
  const gaps = files.find(({ path }) => path === gapsPath);
  if (!gaps) return [];
  const gapIds = new Set(
    [...gaps.text.matchAll(/^(?:- )?\*\*\[(F-\d+)\]\*\* \S/gm)].map((match) => match[1] ?? ''),
  );
  const tests = testNames(files).flatMap((test) => idsOfName(test.name).map((id) => ({ id, ...test })));
  const tested = new Set(tests.map(({ id }) => id));
  const faults = Array.from({ length: faultCount }, (_, index) => `F-${String(index + 1).padStart(2, '0')}`);
  const finding = (message: string): Finding => ({ rule: 'fault-tested', path: gapsPath, line: 1, message });
  return [
    ...faults
      .filter((id) => !tested.has(id) && !gapIds.has(id))
      .map((id) => finding(`no test name begins with [${id}] and no line here begins with **[${id}]**`)),
    ...[...gapIds].filter((id) => tested.has(id)).map((id) => finding(`${id} has a test and is no gap`)),
    ...tests
      .filter(({ id }) => id.startsWith('F-') && !faults.includes(id))
      .map(({ id, path, line }) => ({ rule: 'fault-known', path, line, message: `there is no fault ${id}` })),
  ];
}
