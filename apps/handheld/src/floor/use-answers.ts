import type { FlowOutcomeOf } from '@floorhand/domain/scanning/flow-outcome';

import { useFormats } from '../copy/copy-provider.tsx';
import { useCopyByCode, type CodeArea } from '../copy/use-copy-by-code.ts';
import { lookOf } from '../feedback/scan-look.ts';
import type { ScanBarState } from '../kit/scan-bar-state.ts';

/** What the scan bar says after a scan. */
export interface Answer {
  readonly state: ScanBarState;
  readonly title: string;
  readonly detail: string;
}

type Said = Pick<FlowOutcomeOf<string, unknown>, 'result' | 'message' | 'data'>;

/**
 * The words of an outcome. Days and times are told as people read them.
 *
 * @param area where the outcomes have their words, each with `title` and `detail`
 */
export function useAnswers(area: CodeArea): (outcome: Said) => Answer {
  const say = useCopyByCode(area);
  const formats = useFormats();
  return ({ result, message, data }) => {
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
  };
}
