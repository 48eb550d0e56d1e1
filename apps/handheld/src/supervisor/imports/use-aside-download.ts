import type { ImportFile } from '@floorhand/domain/imports/import-file';
import { TransportProblem } from '@floorhand/sync/client/ports';

import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { useFloor } from '../../sync/use-floor.ts';
import { saveFile } from '../save-file.ts';
import { asideLines } from './aside-lines.ts';

const grantHeader = 'Floorhand-Grant';
const patienceMs = 60_000;

interface AsideDownload {
  /** The file as the server keeps it. Rejects when it did not answer. */
  readonly ask: () => Promise<string>;
  /** Hands it to the person, with the reasons in their language. */
  readonly save: (text: string) => void;
}

/** The lines of a file that were set aside. */
export function useAsideDownload({ id, fileName }: ImportFile): AsideDownload {
  const t = useCopy('imports.aside');
  const reasonOf = useCopyByCode('imports.reason');
  const { device, person } = useFloor();
  const { grantId } = person.grant;
  const ask = async (): Promise<string> =>
    device.session.call(
      async (_api, signal) => {
        const response = await fetch(`/imports/${id}/aside`, {
          headers: { [grantHeader]: grantId },
          signal,
          cache: 'no-store',
        });
        if (response.status === 401) throw new TransportProblem('unauthorised');
        if (!response.ok) throw new TransportProblem('server');
        return response.text();
      },
      { timeoutMs: patienceMs },
    );
  const save = (text: string): void => {
    const words = { line: t('fileLine'), reason: t('fileReason'), of: (code: string) => reasonOf(code) };
    saveFile(
      `${fileName.replace(/(?:\.csv)?(?:\.gz)?$/i, '')}-${t('title')}.csv`,
      asideLines(text, words),
      'text/csv',
    );
  };
  return { ask, save };
}
