import type { Sku } from '@floorhand/domain/catalog/sku';
import { setFace } from '@floorhand/domain/jobs/replenishment/decide/set-face';
import { draft } from '@floorhand/domain/kernel/command';
import type { Entry, View } from '@floorhand/domain/kernel/document';
import { caseOf } from '@floorhand/domain/replenishing/plan-face';
import { resolveScan } from '@floorhand/domain/scanning/resolve-scan';
import type { Scan } from '@floorhand/domain/scanning/scan';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { useFeedback } from '../../feedback/use-feedback.ts';
import { Button } from '../../kit/button.tsx';
import { Field } from '../../kit/field.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { useCardsOnly } from '../../scanning/use-cards-only.ts';
import { useFloor } from '../../sync/use-floor.ts';
import { ChooseArticle } from '../articles/choose-article.tsx';
import { FaceAmounts, type Amounts } from './face-amounts.tsx';
import { useFaceJudged } from './use-face-judged.ts';

type Named =
  | { readonly kind: 'bin'; readonly locationId: string }
  | { readonly kind: 'article'; readonly article: Entry<Sku> };

/** What a scan fills in; null for a code that is no bin and no single article. */
function namedBy(view: View, scanned: Scan): Named | null {
  const scan = resolveScan(view, scanned, { skuId: null });
  if (scan.kind === 'location') return { kind: 'bin', locationId: scan.locationId };
  if (scan.kind !== 'item' || scan.candidates.length > 1) return null;
  const [{ skuId, sku }] = scan.candidates;
  return { kind: 'article', article: { key: skuId, body: sku } };
}

/** A bin becomes the one an article is picked from: which article, which bin, how much belongs there. */
export function NewFaceSheet({ onClose }: { readonly onClose: () => void }) {
  const t = useCopy('replenish');
  const shared = useCopy('shared');
  const { read } = useFloor();
  const feedback = useFeedback();
  const [article, setArticle] = useState<Entry<Sku> | null>(null);
  const [bin, setBin] = useState('');
  const take = async (scan: Scan): Promise<void> => {
    const named = await read((view) => namedBy(view, scan));
    feedback.play(named === null ? 'wrong' : 'stepDone');
    if (named?.kind === 'bin') setBin(named.locationId);
    if (named?.kind === 'article') setArticle(named.article);
  };
  useCardsOnly(undefined, (scan) => void take(scan));
  return (
    <Sheet
      title={t('desk.newFace')}
      detail={t('desk.newFaceDetail')}
      closeLabel={shared('close')}
      onClose={onClose}
    >
      <ChooseArticle chosen={article} onChoose={setArticle} />
      {article && <FaceOf key={article.key} article={article} bin={bin} onBin={setBin} onSaved={onClose} />}
    </Sheet>
  );
}

interface FaceOfProps {
  readonly article: Entry<Sku>;
  /** As it stands in its field. */
  readonly bin: string;
  readonly onBin: (bin: string) => void;
  readonly onSaved: () => void;
}

function FaceOf({ article, bin, onBin, onSaved }: FaceOfProps) {
  const t = useCopy('replenish');
  const { submit } = useFloor();
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
        onChange={onBin}
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
