import { acceptAsListed, verifyCurrent } from '@floorhand/domain/jobs/receiving/flow/actions';
import { mayAcceptAsListed } from '@floorhand/domain/jobs/receiving/sampling';

import { useFormats } from '../../copy/copy-provider.tsx';
import { dotted } from '../../copy/dotted.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import { List } from '../../kit/list.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { ProductPicture } from '../../kit/product-picture.tsx';
import type { ReceivingScreen } from './read-receiving-screen.ts';
import type { Receiving } from './use-receiving.ts';

interface DeclaredStepProps {
  readonly screen: ReceivingScreen;
  readonly receiving: Receiving;
}

/** What the document says is on the pallet, and whether that is enough. */
export function DeclaredStep({ screen, receiving }: DeclaredStepProps) {
  const t = useCopy('receive');
  const formats = useFormats();
  const { current, receipt, inbound } = screen.situation;
  if (!current?.named) return null;
  const refusal = current.isLookedAt
    ? t('declared.lookedAt')
    : mayAcceptAsListed(receipt, inbound ?? undefined)
      ? undefined
      : t(inbound?.trusted ? 'declared.oneOf' : 'declared.notTrusted');
  return (
    <Card className="rc-ask" label={t('declared.title')} state="next">
      <h2>{t('declared.title')}</h2>
      <List label={t('declared.title')}>
        {current.named.contents.map(({ skuId, lot, expiry, units }) => (
          <ListRow
            key={`${skuId}|${lot ?? ''}`}
            lead={<ProductPicture name={screen.skus.get(skuId)?.picture ?? null} size="m" />}
            title={screen.skus.get(skuId)?.name ?? skuId}
            detail={dotted([lot, expiry === null ? null : formats.expiry(expiry)]) || undefined}
            end={<span className="fh-n">{units}</span>}
          />
        ))}
      </List>
      <Button kind="soft" disabledReason={refusal} onPress={() => void receiving.act(acceptAsListed)}>
        {t('declared.accept')}
      </Button>
      <Button onPress={() => void receiving.act(verifyCurrent)}>{t('declared.verify')}</Button>
    </Card>
  );
}
