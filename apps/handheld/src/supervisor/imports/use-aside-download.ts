import type { ImportFile } from '@floorhand/domain/imports/import-file';
import { TransportProblem } from '@floorhand/sync/client/ports';

import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { useFloor } from '../../sync/use-floor.ts';
import { saveFile } from '../save-file.ts';
import { asideLines } from './aside-lines.ts';

const grantHeader = 'Floorhand-Grant';
const patienceMs = 60_000;

/** Hands the person the lines that were set aside, with the reasons in their language. */
export function useAsideDownload({ id, fileName }: ImportFile): () => Promise<void> {
  const t = useCopy('imports.aside');
  const reasonOf = useCopyByCode('imports.reason');
  const { device, person } = useFloor();
  const { grantId } = person.grant;
  return async () => {
    const text = await device.session
      .call(
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
      )
      // The button stays; it is pressed again when the tablet is online.
      .catch(() => null);
    if (text === null) return;
    const words = { line: t('fileLine'), reason: t('fileReason'), of: (code: string) => reasonOf(code) };
    saveFile(
      `${fileName.replace(/(?:\.csv)?(?:\.gz)?$/i, '')}-${t('title')}.csv`,
      asideLines(text, words),
      'text/csv',
    );
  };
}
