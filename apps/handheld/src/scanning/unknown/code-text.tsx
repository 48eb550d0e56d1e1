import { useCopy } from '../../copy/use-copy.ts';
import { shownCode } from './shown-code.ts';

/** The characters a scanner read, large. Written from left to right whatever they are, as they stand on a label. */
export function CodeText({ raw }: { readonly raw: string }) {
  const t = useCopy('unknownCode');
  const { parts, more } = shownCode(raw);
  return (
    <div className="fh-rawcode" role="group" aria-label={t('read')}>
      <p className="fh-code" dir="ltr" data-long={more > 0 || raw.length > 24 ? '' : undefined}>
        {parts.map(({ kind, text }, i) =>
          kind === 'sign' ? <i key={i}>{text}</i> : <span key={i}>{text}</span>,
        )}
      </p>
      {more > 0 && <small>{t('more', { count: more })}</small>}
    </div>
  );
}
