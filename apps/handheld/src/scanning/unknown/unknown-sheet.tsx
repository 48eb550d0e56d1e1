import { reportUnknown } from '@floorhand/domain/unknown-codes/report-unknown';
import { requestLabel } from '@floorhand/domain/labels-owed/request-label';
import { draft, type CommandDraft } from '@floorhand/domain/kernel/command';
import type { ForeignCode } from '@floorhand/domain/scanning/foreign-code';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { useFeedback } from '../../feedback/use-feedback.ts';
import { Button } from '../../kit/button.tsx';
import { Note } from '../../kit/note.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { useFloor } from '../../sync/use-floor.ts';
import {
  labelOf,
  nameOf,
  oneThing,
  productsOf,
  type ExpectedThing,
  type OneThing,
  type Product,
} from './expected-thing.ts';
import { SetAsideStage } from './set-aside-stage.tsx';
import { TeachStage } from './teach-stage.tsx';
import { WaysOn } from './ways-on.tsx';
import { WhichProduct } from './which-product.tsx';

export interface UnknownSheetProps {
  readonly read: ForeignCode;
  readonly expected: ExpectedThing | null;
  /** Where the person stands, for whoever looks at the record. */
  readonly at: { readonly locationId: string | null; readonly runId: string | null };
  /** Goes on without a scanner, where the step allows it. */
  readonly onCannotScan?: (() => void) | undefined;
  readonly onClose: () => void;
}

export type Done =
  | { readonly what: 'taught' | 'asked' | 'label' }
  | { readonly what: 'setAside'; readonly shelf: string };

type Stage =
  | { readonly at: 'ways' | 'which' | 'shelf' }
  | { readonly at: 'teach'; readonly product: Product }
  | { readonly at: 'done'; readonly done: Done };

/** A code nobody knows: shown large, with what was expected and the ways on. Each of them leaves a record. */
export function UnknownSheet({ read, expected, at, onCannotScan, onClose }: UnknownSheetProps) {
  const t = useCopy('unknownCode');
  const { submit } = useFloor();
  const feedback = useFeedback();
  const [stage, setStage] = useState<Stage>({ at: 'ways' });
  const one = oneThing(expected);
  const products = productsOf(expected);
  const seen = { ...at, expected: one && nameOf(one).slice(0, 130) };
  const code = read.text.slice(0, 100);
  const back = () => setStage({ at: 'ways' });
  /** The words come only when the record is kept. */
  const record = async (command: CommandDraft, done: Done) => {
    await submit([command]);
    feedback.play('correct');
    setStage({ at: 'done', done });
  };
  const again = () => {
    onClose();
    void submit([draft(reportUnknown, { code, seen })]);
  };
  const teach = () => {
    const [only, another] = products;
    setStage(only && !another ? { at: 'teach', product: only } : { at: 'which' });
  };
  const askLabel = (thing: OneThing) => {
    const wanted = { subject: labelOf(thing), copies: 1, reason: 'unknown_code' as const, ...at };
    return record(draft(requestLabel, wanted), { what: 'label' });
  };
  if (stage.at === 'which')
    return (
      <WhichProduct
        products={products}
        onChoose={(product) => setStage({ at: 'teach', product })}
        onClose={onClose}
      />
    );
  if (stage.at === 'teach' && read.code !== null)
    return (
      <TeachStage
        code={read.code}
        product={stage.product}
        seen={seen}
        onBack={back}
        onClose={onClose}
        onRecord={record}
      />
    );
  if (stage.at === 'shelf')
    return <SetAsideStage code={code} seen={seen} onClose={onClose} onRecord={record} />;
  if (stage.at === 'done')
    return (
      <Sheet
        title={t(`done.${stage.done.what}.title`, {
          shelf: stage.done.what === 'setAside' ? stage.done.shelf : '',
        })}
        closeLabel={t('close')}
        onClose={onClose}
      >
        <Note state="correct" title={t(`done.${stage.done.what}.detail`)} />
        {onCannotScan && (stage.done.what === 'asked' || stage.done.what === 'label') ? (
          <Button kind="primary" onPress={onCannotScan}>
            {t('done.cannotScan')}
          </Button>
        ) : (
          <Button kind="primary" onPress={onClose}>
            {t('done.goOn')}
          </Button>
        )}
      </Sheet>
    );
  return (
    <WaysOn
      read={read}
      expected={expected}
      onClose={onClose}
      onAgain={again}
      onTeach={teach}
      onLabel={(thing) => void askLabel(thing)}
      onSetAside={() => setStage({ at: 'shelf' })}
    />
  );
}
