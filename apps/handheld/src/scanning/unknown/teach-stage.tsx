import { draft, type CommandDraft } from '@floorhand/domain/kernel/command';
import { aliasObstacle, type AliasClaim } from '@floorhand/domain/unknown-codes/alias-obstacle';
import type { Sighting } from '@floorhand/domain/unknown-codes/sighting';
import { teachAlias } from '@floorhand/domain/unknown-codes/teach-alias';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { Button } from '../../kit/button.tsx';
import { ChoiceGroup } from '../../kit/choice-group.tsx';
import { ItemCard } from '../../kit/item-card.tsx';
import { Note } from '../../kit/note.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { ProductPicture } from '../../kit/product-picture.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import type { ExpectedThing } from './expected-thing.ts';
import type { Done } from './unknown-sheet.tsx';

interface TeachStageProps {
  readonly code: string;
  readonly product: Extract<ExpectedThing, { kind: 'product' }>;
  readonly seen: Sighting;
  readonly onBack: () => void;
  readonly onClose: () => void;
  readonly onRecord: (command: CommandDraft, done: Done) => Promise<void>;
}

type Pack = Pick<AliasClaim, 'level' | 'factor'>;

/** "It is this product": seen once more with its picture, and how many of it the code stands on. */
export function TeachStage({ code, product, seen, onBack, onClose, onRecord }: TeachStageProps) {
  const t = useCopy('unknownCode');
  const words = useCopy('unknownCode.teaching');
  const unit = useCopyByCode('unit');
  const refusal = useCopyByCode('refusal');
  const { person, read } = useFloor();
  const { sku, skuId } = product;
  const packs: readonly Pack[] = [
    { level: 'unit', factor: 1 },
    ...sku.packs.filter(({ factor }) => factor > 1),
  ];
  const [chosen, setChosen] = useState<number | null>(packs.length === 1 ? 0 : null);
  const [refused, setRefused] = useState<{ readonly key: string; readonly data: AliasData } | null>(null);
  const teaches = person.grant.roles.includes('supervisor');
  const pack = chosen === null ? undefined : packs[chosen];
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
      {packs.length > 1 && (
        <ChoiceGroup
          label={words('holds')}
          choices={packs.map(({ level, factor }, i) => ({
            value: String(i),
            label:
              level === 'unit'
                ? words('one', { unit: unit(sku.unit, { count: 1 }) })
                : words('pack', { level, factor }),
          }))}
          value={chosen === null ? null : String(chosen)}
          onChange={(value) => {
            setRefused(null);
            setChosen(Number(value));
          }}
        />
      )}
      {refused && (
        <Note state="stop" title={refusal(`${refused.key}.title`, refused.data)}>
          {refusal(`${refused.key}.detail`, refused.data)}
        </Note>
      )}
      <Button
        kind="primary"
        disabledReason={pack === undefined ? words('choose') : undefined}
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
