import type { Sku } from '@floorhand/domain/catalog/sku';
import type { Entry } from '@floorhand/domain/kernel/document';
import { Search } from 'lucide-react';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { Field } from '../../kit/field.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { Note } from '../../kit/note.tsx';
import { useArticleSearch } from './use-article-search.ts';

interface ChooseArticleProps {
  readonly chosen: Entry<Sku> | null;
  /** Null: another one is sought. */
  readonly onChoose: (article: Entry<Sku> | null) => void;
}

/** An article, found by code, bar code or name; the one that was chosen stands alone under the field. */
export function ChooseArticle({ chosen, onChoose }: ChooseArticleProps) {
  const t = useCopy('printing');
  const [text, setText] = useState('');
  const { found, by } = useArticleSearch(text);
  const find = (typed: string) => {
    setText(typed);
    onChoose(null);
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
      {chosen !== null && <ListRow title={chosen.body.name} detail={describe(chosen)} state="now" />}
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
              onPress={() => onChoose(article)}
            />
          ))}
        </div>
      )}
    </>
  );
}

const describe = ({ body: { code, brand, variant } }: Entry<Sku>): string =>
  [code, brand, ...Object.values(variant)].join(' · ');
