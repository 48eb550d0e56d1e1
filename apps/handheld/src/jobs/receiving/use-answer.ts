import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import type { Shown } from './use-receiving.ts';

/** What the scan bar says after a scan; dates as people read them. */
export function useAnswer(): (shown: Shown) => { readonly title: string; readonly detail: string } {
  const say = useCopyByCode('receive.outcome');
  const formats = useFormats();
  return ({ outcome: { message, data } }) => {
    const { expiry } = data;
    const words = {
      ...data,
      ...(typeof expiry === 'string' && expiry !== '' ? { expiry: formats.expiry(expiry) } : {}),
    };
    return { title: say(`${message}.title`, words), detail: say(`${message}.detail`, words) };
  };
}
