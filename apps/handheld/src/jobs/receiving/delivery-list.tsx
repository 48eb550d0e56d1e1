import type { deliveries } from '@floorhand/domain/jobs/receiving/flow/at-door';
import { PackageOpen, Truck } from 'lucide-react';

import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { EmptyState } from '../../kit/empty-state.tsx';
import { List } from '../../kit/list.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { useFloor } from '../../sync/use-floor.ts';

interface DeliveryListProps {
  readonly today: ReturnType<typeof deliveries>;
  readonly onOpen: (receiptId: string) => void;
  readonly onExpected: (inboundId: string) => void;
}

/** Loads under way first, then what is expected by its appointment. */
export function DeliveryList({ today: { open, expected }, onOpen, onExpected }: DeliveryListProps) {
  const t = useCopy('receive');
  const status = useCopyByCode('receive.status');
  const type = useCopyByCode('receive.loadType');
  const formats = useFormats();
  const { now } = useFloor();
  if (open.length === 0 && expected.length === 0)
    return (
      <EmptyState scene="allPicked" title={t('door.nothing.title')}>
        {t('door.nothing.detail')}
      </EmptyState>
    );
  return (
    <>
      {open.length > 0 && (
        <>
          <p className="fh-label">{t('door.open')}</p>
          <List label={t('door.open')}>
            {open.map(({ key, body }) => (
              <ListRow
                key={key}
                icon={PackageOpen}
                tile="next"
                title={body.reference}
                detail={`${body.doorId} · ${status(body.status)}`}
                onPress={() => onOpen(key)}
              />
            ))}
          </List>
        </>
      )}
      {expected.length > 0 && (
        <>
          <p className="fh-label">{t('door.expected')}</p>
          <List label={t('door.expected')}>
            {expected.map(({ key, body }) => (
              <ListRow
                key={key}
                icon={Truck}
                title={body.reference}
                detail={`${body.supplier} · ${type(body.loadType)}`}
                end={
                  body.expectedAt === null ? undefined : (
                    <span className="fh-n">
                      {formats.clockOrDay(Date.parse(body.expectedAt), Date.parse(now()))}
                    </span>
                  )
                }
                onPress={() => onExpected(key)}
              />
            ))}
          </List>
        </>
      )}
    </>
  );
}
