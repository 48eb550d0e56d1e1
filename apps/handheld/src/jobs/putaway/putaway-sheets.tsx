import type { Situation } from '@floorhand/domain/jobs/putaway/flow/situation';
import type { ForeignCode } from '@floorhand/domain/scanning/foreign-code';

import { BinProblemSheet } from '../../floor/bin-problem-sheet.tsx';
import { LabelCheckSheet } from '../../floor/label-check-sheet.tsx';
import { WhatIsIt } from '../../floor/what-is-it.tsx';
import type { ExpectedThing } from '../../scanning/unknown/expected-thing.ts';
import { ChooseDropSheet } from './choose-drop-sheet.tsx';
import { CorrectionSheet } from './correction-sheet.tsx';
import { DamageSheet } from './damage-sheet.tsx';
import { LabelSheet } from './label-sheet.tsx';
import { PutawayMoreSheet } from './putaway-more-sheet.tsx';
import { PutawayPractice } from './putaway-practice.tsx';
import type { PutawayScreen } from './read-putaway-screen.ts';
import { ReceiptDiffers } from './receipt-differs.tsx';
import { binNow, reportTarget, type OpenSheet } from './report-target.ts';
import type { Putaway } from './use-putaway.ts';

export interface PutawaySheetsProps {
  readonly screen: PutawayScreen;
  readonly putaway: Putaway;
  /** What was scanned when nothing here is known by it. */
  readonly unknown: ForeignCode | null;
  readonly open: OpenSheet;
  readonly onOpen: (sheet: OpenSheet) => void;
}

/** What the step waits for. */
function expectedNow(situation: Situation): ExpectedThing | null {
  const { step, current } = situation;
  if (!current) return null;
  if (step === 'goods' && current.sku)
    return { kind: 'product', skuId: current.line.skuId, sku: current.sku };
  const locationId = binNow(situation);
  return locationId === null ? null : { kind: 'location', locationId };
}

/** The sheet that is open over a drop. */
export function PutawaySheets(props: PutawaySheetsProps) {
  const { screen, putaway, unknown, open, onOpen } = props;
  const { situation } = screen;
  const close = () => onOpen(null);
  switch (open) {
    case null:
      return null;
    case 'more':
      return <PutawayMoreSheet screen={screen} putaway={putaway} onClose={close} onChoose={onOpen} />;
    case 'choose':
      return <ChooseDropSheet situation={situation} putaway={putaway} onClose={close} />;
    case 'label':
      return <LabelSheet situation={situation} putaway={putaway} onClose={close} />;
    case 'labelCheck':
      return <LabelCheckSheet onClose={close} />;
    case 'correct':
      return <CorrectionSheet putaway={putaway} onClose={close} />;
    case 'practice':
      return <PutawayPractice screen={screen} onClose={close} />;
    case 'difference':
    case 'damage':
      return <GoodsProblem {...props} open={open} />;
    case 'blocked':
    case 'unsafe':
      return <BinProblem {...props} open={open} />;
    case 'unknown':
      return (
        <WhatIsIt
          unknown={unknown}
          expected={expectedNow(situation)}
          at={{ locationId: situation.at?.locationId ?? null, runId: null }}
          job={putaway}
          onClose={close}
        />
      );
    default:
      return open satisfies never;
  }
}

function GoodsProblem({
  screen: { situation },
  putaway,
  open,
  onOpen,
}: PutawaySheetsProps & { readonly open: 'difference' | 'damage' }) {
  const { current, serials } = situation;
  if (!current) return null;
  const sheet = { current, putaway, onClose: () => onOpen(null) };
  return open === 'damage' ? <DamageSheet {...sheet} serials={serials} /> : <ReceiptDiffers {...sheet} />;
}

function BinProblem({
  screen,
  putaway,
  open,
  onOpen,
}: PutawaySheetsProps & { readonly open: 'blocked' | 'unsafe' }) {
  const bin = binNow(screen.situation);
  if (bin === null) return null;
  return (
    <BinProblemSheet
      what={open}
      bin={bin}
      onRecord={(besides) => void putaway.act(reportTarget(open, besides))}
      onClose={() => onOpen(null)}
    />
  );
}
