import { handIn, sayEmpty } from '@floorhand/domain/jobs/counting/flow/on-bin';
import { undoLast } from '@floorhand/domain/jobs/counting/flow/on-scan';
import type { Situation } from '@floorhand/domain/jobs/counting/flow/situation';
import type { ForeignCode } from '@floorhand/domain/scanning/foreign-code';

import { useCopy } from '../../copy/use-copy.ts';
import { WhatIsIt } from '../../floor/what-is-it.tsx';
import { Actions, Button } from '../../kit/button.tsx';
import type { ExpectedThing } from '../../scanning/unknown/expected-thing.ts';
import { CountingMoreSheet } from './counting-more-sheet.tsx';
import { CountingPractice } from './counting-practice.tsx';
import { DamagedEntry } from './damaged-entry.tsx';
import type { OpenSheet } from './open-sheet.ts';
import type { CountingScreen } from './read-counting-screen.ts';
import type { Counting } from './use-counting.ts';

interface CountingActionsProps {
  readonly screen: CountingScreen;
  readonly counting: Counting;
  /** What was scanned when nothing here is known by it. */
  readonly unknown: ForeignCode | null;
  readonly open: OpenSheet;
  readonly onOpen: (sheet: OpenSheet) => void;
  readonly onUnread: () => void;
}

/** More, undo, and the end of the bin: always in the same places. */
export function CountingActions(props: CountingActionsProps) {
  const { screen, counting, unknown, onOpen } = props;
  const t = useCopy('count');
  const job = useCopy('job');
  const { session, lines, step } = screen.situation;
  return (
    <>
      <Actions>
        <Button onPress={() => onOpen('more')}>{job('more')}</Button>
        {session && session.undo.length > 0 && (
          <Button onPress={() => void counting.act(undoLast)}>{job('undo')}</Button>
        )}
        {unknown && <Button onPress={() => onOpen('unknown')}>{job('whatIsIt')}</Button>}
        {!unknown && step === 'count' && (
          <Button
            kind="soft"
            onPress={() =>
              void counting.act((now, { view }) =>
                lines.length > 0 ? handIn(now, view) : sayEmpty(now, view),
              )
            }
          >
            {lines.length > 0 ? t('allCounted') : t('binEmpty')}
          </Button>
        )}
      </Actions>
      <Sheets {...props} />
    </>
  );
}

function Sheets({ screen, counting, unknown, open, onOpen, onUnread }: CountingActionsProps) {
  const { session, current } = screen.situation;
  const close = () => onOpen(null);
  if (open === 'more')
    return (
      <CountingMoreSheet
        screen={screen}
        counting={counting}
        onClose={close}
        onOpen={onOpen}
        onUnread={onUnread}
      />
    );
  if (open === 'practice') return <CountingPractice screen={screen} onClose={close} />;
  if (open === 'damaged' && current)
    return <DamagedEntry current={current} counting={counting} onClose={close} />;
  if (open !== 'unknown') return null;
  return (
    <WhatIsIt
      unknown={unknown}
      expected={expectedNow(screen.situation)}
      at={{ locationId: session?.locationId ?? null, runId: null }}
      job={counting}
      onClose={close}
    />
  );
}

/** What the step waits for. */
function expectedNow({ session, next, onlySku }: Situation): ExpectedThing | null {
  if (session?.only && onlySku) return { kind: 'product', skuId: session.only, sku: onlySku };
  return next ? { kind: 'location', locationId: next.locationId } : null;
}
