import type { Sku } from '@floorhand/domain/catalog/sku';
import { draft } from '@floorhand/domain/kernel/command';
import type { Entry } from '@floorhand/domain/kernel/document';
import type { LabelSubject } from '@floorhand/domain/labels-owed/label-request';
import { requestLabels } from '@floorhand/domain/labels-owed/request-labels';
import { Printer } from 'lucide-react';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { ChoiceGroup } from '../../kit/choice-group.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import { ChooseArticle } from '../articles/choose-article.tsx';
import { LabelPreview } from './label-preview.tsx';
import type { KindProps } from './make-labels.tsx';
import { OnPaper } from './on-paper.tsx';

/** Labels of an article, found by code, bar code or name: of one unit, or of a pack. */
export function ArticleLabels({ order, media, onSent, children }: KindProps) {
  const [chosen, setChosen] = useState<Entry<Sku> | null>(null);
  return (
    <>
      <ChooseArticle chosen={chosen} onChoose={setChosen} />
      {chosen !== null && (
        <ChosenArticle key={chosen.key} article={chosen} order={order} media={media} onSent={onSent}>
          {children}
        </ChosenArticle>
      )}
    </>
  );
}

function ChosenArticle({
  article,
  order,
  media,
  onSent,
  children,
}: KindProps & { readonly article: Entry<Sku> }) {
  const t = useCopy('printing');
  const { submit } = useFloor();
  const packs = [
    { level: 'unit' as const, factor: 1 },
    ...article.body.packs.filter(({ factor }) => factor > 1),
  ];
  const [at, setAt] = useState('0');
  const pack = packs[Number(at)] ?? { level: 'unit' as const, factor: 1 };
  const subject: LabelSubject = { kind: 'product', skuId: article.key, ...pack };
  const { copies, printerId } = order;
  const print = () => {
    if (copies === null) return;
    const wanted = { copies, reason: 'setup', printerId: printerId === '' ? null : printerId } as const;
    void submit([draft(requestLabels, { subjects: [subject], ...wanted })]).then(() => onSent(copies));
  };
  return (
    <>
      {packs.length > 1 && (
        <ChoiceGroup
          label={t('make.pack')}
          layout="row"
          choices={packs.map(({ factor }, i) => ({
            value: String(i),
            label: factor === 1 ? t('make.one') : `× ${factor}`,
          }))}
          value={at}
          onChange={setAt}
        />
      )}
      <LabelPreview subject={subject} media={media} />
      {children}
      <div className="sv-row-actions">
        <Button
          kind="primary"
          icon={Printer}
          disabledReason={copies === null ? t('make.copiesWrong') : undefined}
          onPress={print}
        >
          {t('make.print', { count: copies ?? 0 })}
        </Button>
        {copies !== null && <OnPaper subjects={[subject]} copies={copies} sheet={order.sheet} />}
      </div>
    </>
  );
}
