import type { Sku } from '@floorhand/domain/catalog/sku';
import { setFace } from '@floorhand/domain/jobs/replenishment/decide/set-face';
import { draft } from '@floorhand/domain/kernel/command';
import type { Entry } from '@floorhand/domain/kernel/document';
import { caseOf } from '@floorhand/domain/replenishing/plan-face';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { Field } from '../../kit/field.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import { ChooseArticle } from '../articles/choose-article.tsx';
import { FaceAmounts, type Amounts } from './face-amounts.tsx';
import { useFaceJudged } from './use-face-judged.ts';

/** A bin becomes the one an article is picked from: which article, which bin, how much belongs there. */
export function NewFaceSheet({ onClose }: { readonly onClose: () => void }) {
  const t = useCopy('replenish');
  const shared = useCopy('shared');
  const [article, setArticle] = useState<Entry<Sku> | null>(null);
  return (
    <Sheet
      title={t('desk.newFace')}
      detail={t('desk.newFaceDetail')}
      closeLabel={shared('close')}
      onClose={onClose}
    >
      <ChooseArticle chosen={article} onChoose={setArticle} />
      {article && <FaceOf key={article.key} article={article} onSaved={onClose} />}
    </Sheet>
  );
}

interface FaceOfProps {
  readonly article: Entry<Sku>;
  readonly onSaved: () => void;
}

function FaceOf({ article, onSaved }: FaceOfProps) {
  const t = useCopy('replenish');
  const { submit } = useFloor();
  const [bin, setBin] = useState('');
  const [amounts, setAmounts] = useState<Amounts>({ min: 0, max: caseOf(article.body) });
  const judged = useFaceJudged({ skuId: article.key, bin, ...amounts });
  const held = judged?.held;
  const save = () => {
    if (!judged) return;
    onSaved();
    void submit([draft(setFace, judged.face)]);
  };
  return (
    <>
      <Field
        label={t('desk.bin')}
        placeholder={t('desk.binHint')}
        value={bin}
        onChange={setBin}
        hint={held ? t('desk.already', { min: held.min, max: held.max }) : undefined}
      />
      <FaceAmounts value={amounts} onChange={setAmounts} />
      <Button
        kind="primary"
        disabledReason={judged ? (judged.refused ?? undefined) : t('desk.sayBin')}
        onPress={save}
      >
        {t('desk.save')}
      </Button>
    </>
  );
}
