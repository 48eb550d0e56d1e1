import { useCopy } from '../../copy/use-copy.ts';
import { useOrderLines } from '../../sync/use-supervisor-api.ts';

/** Lines of an order, from the server: devices do not hold them. */
export function OrderLinesList({ orderId }: { readonly orderId: string }) {
  const t = useCopy('orders.detail');
  const answer = useOrderLines(orderId);
  return (
    <section className="sv-lines" aria-label={t('linesTitle')}>
      <h3>{t('linesTitle')}</h3>
      {answer.kind === 'offline' && <p className="sv-quiet">{t('linesOffline')}</p>}
      {answer.kind === 'loading' && <p className="sv-quiet">{t('linesLoading')}</p>}
      {answer.kind === 'ready' && (
        <ul>
          {answer.lines.map((line) => (
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
