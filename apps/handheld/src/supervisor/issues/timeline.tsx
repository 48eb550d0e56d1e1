import type { StoryStep } from '@floorhand/domain/discrepancies/story';
import {
  Archive,
  GitMerge,
  PackageMinus,
  PackageOpen,
  ScanBarcode,
  ShoppingBasket,
  Undo2,
  type LucideIcon,
} from 'lucide-react';

import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { Icon } from '../../kit/icon.tsx';
import { Panel } from '../../kit/panel.tsx';
import { Who } from '../../kit/who.tsx';
import { useDevicePicture } from '../../sync/use-supervisor-api.ts';
import { nameIn } from '../names.ts';
import { useDurations } from '../use-durations.ts';
import { useNow } from '../use-now.ts';
import { codeIn } from './facts-of.ts';
import type { IssueNow } from './read-issue.ts';

const icons: Readonly<Record<string, LucideIcon>> = {
  picked: ScanBarcode,
  short: PackageMinus,
  undone: Undo2,
  pick_undone: Undo2,
  bound_tote: ShoppingBasket,
  dropped: PackageOpen,
  set_aside: Archive,
};

/** More columns than this do not fit; further people share the last. */
const mostLanes = 3;

/** Who did what when, one column per person and device, and where their records met. */
export function Timeline({ now }: { readonly now: IssueNow }) {
  const t = useCopy('issue');
  const formats = useFormats();
  const { story, issue } = now;
  const lanes = Math.max(1, Math.min(mostLanes, story.hands.length));
  const laneOf = (step: StoryStep): number =>
    Math.min(
      mostLanes - 1,
      story.hands.findIndex((hand) => hand.operatorId === step.operatorId && hand.deviceId === step.deviceId),
    );
  const style = { gridTemplateColumns: `auto repeat(${lanes}, minmax(0, 1fr))` };
  return (
    <Panel className="sv-story" title={t('whatHappened')}>
      <div className="sv-lanes" style={style}>
        <span>{t('time')}</span>
        {story.hands.slice(0, mostLanes).map((hand) => (
          <Lane key={`${hand.operatorId}|${hand.deviceId}`} hand={hand} now={now} />
        ))}
      </div>
      <ol className="sv-steps" style={style}>
        {story.steps.map((step, row) => (
          <li key={`${step.commandId}|${step.did}`} style={{ display: 'contents' }}>
            <time style={{ gridRow: row + 1 }}>{formats.clock(Date.parse(step.at))}</time>
            <StepCard step={step} issue={issue} at={{ row: row + 1, column: laneOf(step) + 2 }} />
          </li>
        ))}
      </ol>
      {codeIn(issue) === null && <Met now={now} />}
    </Panel>
  );
}

function Lane({ hand, now }: { readonly hand: IssueNow['story']['hands'][number]; readonly now: IssueNow }) {
  const t = useCopy('issue');
  const { ago } = useDurations();
  const instant = useNow();
  const device = useDevicePicture()?.devices.find(({ deviceId }) => deviceId === hand.deviceId);
  const name = nameIn(now.people, hand.operatorId);
  return (
    <div className="sv-lane">
      <Who name={name} />
      <span>
        <b>{name}</b>
        <span className="fh-code">{device?.name ?? hand.deviceId.slice(0, 8)}</span>
        {device?.lastSeen && ` · ${t('lastHeard', { when: ago(device.lastSeen, instant) })}`}
      </span>
    </div>
  );
}

interface StepCardProps {
  readonly step: StoryStep;
  readonly issue: IssueNow['issue'];
  readonly at: { readonly row: number; readonly column: number };
}

function StepCard({ step, issue, at }: StepCardProps) {
  const t = useCopy('issue');
  const did = useCopyByCode('did');
  const cause = useCopyByCode('issue.cause');
  const own = step.did === 'short' ? (issue.quantity ?? 0) : Math.abs(step.change ?? 0);
  const variance = useCopyByCode('receive.reason');
  const [words, reason] =
    step.did === 'closed_load' ? [variance, issue.facts['reason']] : [cause, issue.facts['cause']];
  const isAsked = step.did === 'short' || step.did === 'closed_load';
  const why =
    isAsked && typeof reason === 'string' && words.has(reason) ? t('reason', { cause: words(reason) }) : null;
  const saw = step.saw === null ? null : t('saw', { count: step.saw });
  const asOf = saw === null || step.seenSeq === null ? null : t('asOf', { seq: step.seenSeq });
  // A screen is asked what it showed only where goods moved.
  const blind = saw === null && step.change !== null ? t('sawNothing') : null;
  const seen = [why, saw, asOf, blind].filter(Boolean).join(', ');
  return (
    <div
      className="sv-step"
      data-state={step.did === 'short' ? 'stop' : undefined}
      style={{ gridRow: at.row, gridColumn: at.column }}
    >
      <b>
        <Icon shape={icons[step.did] ?? ScanBarcode} size="s" />
        {did(did.has(step.did) ? step.did : 'other', { count: own })}
      </b>
      <small>{seen}</small>
      {step.ownWords !== null && <q>{step.ownWords}</q>}
    </div>
  );
}

/** The end of the story: the records met on the server, and what the difference is. */
function Met({ now: { issue, story } }: { readonly now: IssueNow }) {
  const t = useCopy('issue');
  const formats = useFormats();
  const quantity = issue.quantity ?? 0;
  // What an offline device did earlier may arrive later: they met with the last step at the earliest.
  const metAt = [issue.openedAt, ...story.steps.map(({ at }) => at)].toSorted().at(-1) ?? issue.openedAt;
  // A short counts what is missing; a book below zero is missing what it went below.
  const missing = issue.type === 'over_pick' ? 0 : Math.abs(quantity);
  return (
    <div className="sv-met">
      <Icon shape={GitMerge} />
      <span>
        <b>{t('met.title')}</b>
        <small>
          {t('met.detail')}
          {missing > 0 && ` ${t('met.gap', { count: missing })}`}
          {issue.type === 'over_pick' && quantity > 0 && ` ${t('met.over', { count: quantity })}`}
        </small>
      </span>
      <time>{formats.clock(Date.parse(metAt))}</time>
    </div>
  );
}
