import { draft, type CommandDraft } from '@floorhand/domain/kernel/command';
import { aliasObstacle } from '@floorhand/domain/unknown-codes/alias-obstacle';
import type { Sighting } from '@floorhand/domain/unknown-codes/sighting';
import { teachAlias } from '@floorhand/domain/unknown-codes/teach-alias';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { Button } from '../../kit/button.tsx';
import { ItemCard } from '../../kit/item-card.tsx';
import { Note } from '../../kit/note.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { ProductPicture } from '../../kit/product-picture.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import type { Product } from './expected-thing.ts';
import { PackChoice, type Pack } from './pack-choice.tsx';
import type { Done } from './unknown-sheet.tsx';

interface TeachStageProps {
  readonly code: string;
  readonly product: Product;
  readonly seen: Sighting;
  readonly onBack: () => void;
  readonly onClose: () => void;
  readonly onRecord: (command: CommandDraft, done: Done) => Promise<void>;
}

/** "It is this product": seen once more with its picture, and how many of it the code stands on. */
export function TeachStage({ code, product, seen, onBack, onClose, onRecord }: TeachStageProps) {
  const t = useCopy('unknownCode');
  const words = useCopy('unknownCode.teaching');
  const refusal = useCopyByCode('refusal');
  const { person, read } = useFloor();
  const { sku, skuId } = product;
  const [pack, setPack] = useState<Pack | null>(null);
  const [refused, setRefused] = useState<{ readonly key: string; readonly data: AliasData } | null>(null);
  const teaches = person.grant.roles.includes('supervisor');
  const teach = async () => {
    if (!pack) return;
    const claim = { code, skuId, level: pack.level, factor: pack.factor };
    const obstacle = await read((view) => aliasObstacle(view, claim));
    if (obstacle) setRefused({ key: obstacle.code.replace('.', '_'), data: obstacle.data });
    else await onRecord(draft(teachAlias, { ...claim, seen }), { what: teaches ? 'taught' : 'asked' });
  };
  return (
    <Sheet
      title={words('title')}
      detail={<span className="fh-anycode">{words('code', { code: `\u2068${code}\u2069` })}</span>}
      closeLabel={t('close')}
      onClose={onClose}
    >
      <ItemCard
        label={words('title')}
        name={sku.name}
        nameLanguage={sku.nameLanguage ?? undefined}
        sku={sku.code}
        variant={Object.values(sku.variant).join(', ') || undefined}
        picture={<ProductPicture name={sku.picture} />}
      />
      <PackChoice
        sku={sku}
        onChange={(chosen) => {
          setRefused(null);
          setPack(chosen);
        }}
      />
      {refused && (
        <Note state="stop" title={refusal(`${refused.key}.title`, refused.data)}>
          {refusal(`${refused.key}.detail`, refused.data)}
        </Note>
      )}
      <Button
        kind="primary"
        disabledReason={pack === null ? words('choose') : undefined}
        onPress={() => void teach()}
      >
        {words(teaches ? 'teach' : 'ask')}
      </Button>
      <Button kind="soft" onPress={onBack}>
        {t('back')}
      </Button>
    </Sheet>
  );
}

type AliasData = Readonly<Record<string, string | number>>;
