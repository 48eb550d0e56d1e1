import type { Sku } from '@floorhand/domain/catalog/sku';
import { draft } from '@floorhand/domain/kernel/command';
import type { Entry } from '@floorhand/domain/kernel/document';
import type { LabelSubject } from '@floorhand/domain/labels-owed/label-request';
import { requestLabels } from '@floorhand/domain/labels-owed/request-labels';
import { Printer, Search } from 'lucide-react';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { ChoiceGroup } from '../../kit/choice-group.tsx';
import { Field } from '../../kit/field.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { Note } from '../../kit/note.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import { LabelPreview } from './label-preview.tsx';
import type { KindProps } from './make-labels.tsx';
import { OnPaper } from './on-paper.tsx';
import { useArticleSearch } from './use-article-search.ts';

/** Labels of an article, found by code, bar code or name: of one unit, or of a pack. */
export function ArticleLabels({ order, media, onSent, children }: KindProps) {
  const t = useCopy('printing');
  const [text, setText] = useState('');
  const { found, by } = useArticleSearch(text);
  const [chosen, setChosen] = useState<Entry<Sku> | null>(null);
  const find = (typed: string) => {
    setText(typed);
    setChosen(null);
  };
  return (
    <>
      <Field
        label={t('make.find')}
        placeholder={t('make.findBy')}
        type="search"
        icon={Search}
        value={text}
        onChange={find}
      />
      {chosen === null && found?.length === 0 && by !== 'asking' && (
        <p role="status">{t('make.noArticle', { text })}</p>
      )}
      {chosen === null && found !== null && by === 'codes' && (
        <Note state="offline">{t('make.codesOnly')}</Note>
      )}
      {chosen === null && found !== null && (
        <div className="sv-found">
          {found.map((article) => (
            <ListRow
              key={article.key}
              title={article.body.name}
              detail={describe(article)}
              onPress={() => setChosen(article)}
            />
          ))}
        </div>
      )}
      {chosen !== null && (
        <ChosenArticle key={chosen.key} article={chosen} order={order} media={media} onSent={onSent}>
          {children}
        </ChosenArticle>
      )}
    </>
  );
}

const describe = ({ body: { code, brand, variant } }: Entry<Sku>): string =>
  [code, brand, ...Object.values(variant)].join(' · ');

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
      <ListRow title={article.body.name} detail={describe(article)} state="now" />
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
