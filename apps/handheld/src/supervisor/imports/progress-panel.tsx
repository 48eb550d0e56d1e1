import type { ImportFile } from '@floorhand/domain/imports/import-file';
import { CircleStop } from 'lucide-react';

import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { Meter } from '../../kit/meter.tsx';
import { Panel } from '../../kit/panel.tsx';
import type { FileActions } from './import-file-page.tsx';

/** A file that the server works on. */
export function ProgressPanel({ file, act }: FileActions & { readonly file: ImportFile }) {
  const t = useCopy('imports');
  const percent = percentOf(file);
  return (
    <Panel className="imp-progress" label={t(`state.${file.state}`)}>
      <h2>{t(`state.${file.state}`)}</h2>
      <p>{useWords(file)}</p>
      <Meter size="l" parts={[{ percent, state: 'now' }]} label={t('progress.label', { percent })} />
      <p className="sv-quiet">{t('progress.leave')}</p>
      <Button
        icon={CircleStop}
        onPress={() =>
          void act((api, grantId, signal) => api.stop.mutate({ grantId, id: file.id }, { signal }))
        }
      >
        {t('stop')}
      </Button>
    </Panel>
  );
}

function useWords({ state, progress, checked }: ImportFile): string {
  const t = useCopy('imports');
  if (state === 'waiting') return t('progress.waiting.detail');
  if (progress === null) return t('progress.survey', { lines: 0 });
  const { phase, lines } = progress;
  if (phase === 'survey') return t('progress.survey', { lines });
  if (checked === null) return t('progress.checkOf', { lines });
  const counts = { lines, total: checked.read };
  return state === 'running' ? t('progress.import', counts) : t('progress.check', counts);
}

/** The file is read twice: the first time is the smaller part of the work. */
function percentOf({ progress, checked }: ImportFile): number {
  if (progress === null) return 2;
  const share = checked === null ? 0.5 : Math.min(1, progress.lines / Math.max(1, checked.read));
  return Math.round(progress.phase === 'survey' ? 20 * share : 20 + 80 * share);
}
