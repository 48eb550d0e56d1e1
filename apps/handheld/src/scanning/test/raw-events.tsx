import { useCopy } from '../../copy/use-copy.ts';
import type { RawLine } from './use-scanner-trial.ts';

/** The events of the latest trigger pull, the newest first, in the names browsers give them. */
export function RawEvents({ lines }: { readonly lines: readonly RawLine[] }) {
  const t = useCopy('scanner');
  return (
    <section aria-label={t('events')}>
      <p className="fh-label">{t('events')}</p>
      <ol className="fh-test-events" reversed lang="en">
        {lines.length === 0 && <li>{t('noEvents')}</li>}
        {lines.toReversed().map(({ key, text, gapMs }) => (
          <li key={key}>
            <code>{text}</code>
            {gapMs !== null && <small>{t('gap', { gap: gapMs })}</small>}
          </li>
        ))}
      </ol>
    </section>
  );
}
