import type { ImportFile } from '@floorhand/domain/imports/import-file';
import type { ImportRecord } from './import-record.ts';
import type { RunProgress, RunReport } from './import-runner.ts';
import type { Inspected } from './inspect-file.ts';

/** What is shown of a file to people. */
export function pictureOf(
  record: ImportRecord,
  { earlier, progress }: { readonly earlier: readonly ImportRecord[]; readonly progress: RunProgress | null },
): ImportFile {
  const { id, fileName, bytes, sentAt, sentBy, state, head, problem, plan, checked, done, interruptions } =
    record;
  const same = earlier.find(
    (other) => other.id !== id && other.sha256 === record.sha256 && other.done && other.sentAt < sentAt,
  );
  return {
    id,
    fileName,
    bytes,
    sentAt,
    sentBy,
    state,
    head,
    problem,
    plan,
    checked,
    done,
    interruptions,
    progress: progress && { phase: progress.phase, lines: progress.lines },
    sameAs: same?.done ? { at: same.done.at, by: same.done.by } : null,
  };
}

/** The first lines, or why they cannot be read. */
export const inspectedAs = (inspected: Inspected): Pick<ImportRecord, 'head' | 'problem'> =>
  inspected.ok
    ? {
        head: {
          ...inspected.head,
          columns: [...inspected.head.columns],
          rows: inspected.head.rows.map((row) => [...row]),
        },
        problem: null,
      }
    : { head: null, problem: { code: inspected.problem.code, about: [...inspected.problem.about] } };

export const outcomeOf = (
  { read, imported, setAside, unused }: RunReport,
  { at, by }: { readonly at: string; readonly by: string },
): NonNullable<ImportRecord['done']> => ({
  at,
  by,
  read,
  imported: { ...imported },
  setAside: setAside.map((each) => ({ ...each })),
  unused: [...unused],
});
