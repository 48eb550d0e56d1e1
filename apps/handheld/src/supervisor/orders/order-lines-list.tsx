import { useCopy } from '../../copy/use-copy.ts';
import { SilentNote } from '../silent-note.tsx';
import { useOrderLines } from './use-order-lines.ts';

/** Lines of an order, from the server: devices do not hold them. */
export function OrderLinesList({ orderId }: { readonly orderId: string }) {
  const t = useCopy('orders.detail');
  const lines = useOrderLines(orderId);
  return (
    <section className="sv-lines" aria-label={t('linesTitle')}>
      <h3>{t('linesTitle')}</h3>
      {lines.kind === 'offline' && <p className="sv-quiet">{t('linesOffline')}</p>}
      {lines.kind === 'loading' && <p className="sv-quiet">{t('linesLoading')}</p>}
      {lines.kind === 'silent' && <SilentNote onAgain={lines.again} />}
      {lines.kind === 'ready' && (
        <ul>
          {lines.answer.map((line) => (
            <li key={line.line}>
              <span>
                <b>{line.skuName}</b>
                <small>
                  <span className="fh-code">{line.skuCode}</span>
                  {Object.values(line.attributes).map((value) => ` · ${value}`)}
                </small>
              </span>
              <b className="sv-units">
                {line.picked > 0
                  ? t('linePicked', { picked: line.picked, quantity: line.quantity })
                  : line.quantity}
              </b>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
