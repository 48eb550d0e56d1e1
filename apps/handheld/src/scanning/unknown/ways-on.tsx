import { barcodeKey, skuDocument } from '@floorhand/domain/catalog/sku';
import type { View } from '@floorhand/domain/kernel/document';
import type { ForeignCode } from '@floorhand/domain/scanning/foreign-code';
import { aliasDocument } from '@floorhand/domain/unknown-codes/alias';
import { Archive, PackageSearch, Printer, RotateCcw } from 'lucide-react';

import { useCopy } from '../../copy/use-copy.ts';
import { List } from '../../kit/list.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { Note } from '../../kit/note.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import { useView } from '../../sync/use-view.ts';
import { CodeText } from './code-text.tsx';
import { nameOf, oneThing, productsOf, type ExpectedThing, type OneThing } from './expected-thing.ts';

interface WaysOnProps {
  readonly read: ForeignCode;
  readonly expected: ExpectedThing | null;
  readonly onClose: () => void;
  readonly onAgain: () => void;
  readonly onTeach: () => void;
  readonly onLabel: (thing: OneThing) => void;
  readonly onSetAside: () => void;
}

/** What was read, what was expected, and what can be done about it: only what makes sense in the step. */
export function WaysOn({ read, expected, onClose, onAgain, onTeach, onLabel, onSetAside }: WaysOnProps) {
  const t = useCopy('unknownCode');
  const { person } = useFloor();
  const proposed = useView((view) => proposedFor(view, read.code), [read.code]);
  const teaches = person.grant.roles.includes('supervisor');
  const isGoods = expected?.kind !== 'location';
  const one = oneThing(expected);
  const products = productsOf(expected);
  const doubt = doubts.find((code) => read.doubts.includes(code));
  return (
    <Sheet title={t('title')} detail={t('detail')} closeLabel={t('close')} onClose={onClose}>
      <CodeText raw={read.raw} />
      {doubt !== undefined && (
        <Note state="caution" title={t(`doubt.${doubt}.title`)}>
          {t(`doubt.${doubt}.detail`)}
        </Note>
      )}
      {proposed && <Note title={t('waiting', { item: proposed })} />}
      {one && (
        <p className="fh-expected">
          {t('expected')} <b className="fh-code">{nameOf(one)}</b>
        </p>
      )}
      <List>
        <ListRow icon={RotateCcw} title={t('again.title')} detail={t('again.detail')} onPress={onAgain} />
        {products.length > 0 && read.code !== null && (
          <ListRow
            icon={PackageSearch}
            title={t(one ? 'teach.title' : 'teach.which')}
            detail={t(teaches ? 'teach.teaches' : 'teach.asks')}
            onPress={onTeach}
          />
        )}
        {one && (
          <ListRow
            icon={Printer}
            title={t('label.title')}
            detail={t(`label.${one.kind}`, { what: nameOf(one) })}
            onPress={() => onLabel(one)}
          />
        )}
        {isGoods && (
          <ListRow
            icon={Archive}
            title={t('setAside.title')}
            detail={t('setAside.detail')}
            onPress={onSetAside}
          />
        )}
      </List>
    </Sheet>
  );
}

/** What may be wrong with the reading, the gravest first. */
const doubts = ['too_long', 'check_digit_wrong', 'gs1_invalid', 'control_characters_removed'] as const;

/** Name of what somebody said the code is, while a supervisor has not decided. */
function proposedFor(view: View, code: string | null): string | null {
  const alias = code === null ? undefined : view.get(aliasDocument, barcodeKey(code));
  const skuId = alias?.matches.find(({ state }) => state === 'proposed')?.skuId;
  return skuId === undefined ? null : (view.get(skuDocument, skuId)?.name ?? skuId);
}
