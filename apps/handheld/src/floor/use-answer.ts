import type { FlowOutcomeOf } from '@floorhand/domain/scanning/flow-outcome';

import { useFormats } from '../copy/copy-provider.tsx';
import { useCopyByCode, type CodeArea } from '../copy/use-copy-by-code.ts';
import { lookOf } from '../feedback/scan-look.ts';
import type { ScanBarState } from '../kit/scan-bar-state.ts';
import type { Shown } from './use-floor-job.ts';

/** What the scan bar says after a scan. */
export interface Answer {
  readonly state: ScanBarState;
  readonly title: string;
  readonly detail: string;
}

/**
 * The words of the latest outcome; null while nothing is shown. Days and times are told as people read them.
 *
 * @param area where the job's messages have their words, each with `title` and `detail`
 */
export function useAnswer(
  area: CodeArea,
  shown: Shown<FlowOutcomeOf<string, unknown>> | null,
): Answer | null {
  const say = useCopyByCode(area);
  const formats = useFormats();
  if (shown === null) return null;
  const { result, message, data } = shown.outcome;
  const { at, expiry } = data;
  const words = {
    ...data,
    ...(typeof at === 'string' ? { at: formats.clock(Date.parse(at)) } : {}),
    ...(typeof expiry === 'string' && expiry !== '' ? { expiry: formats.expiry(expiry) } : {}),
  };
  return {
    state: lookOf(result).bar,
    title: say(`${message}.title`, words),
    detail: say(`${message}.detail`, words),
  };
}
