import { nothing, type BothWays } from '../../../kernel/both-ways.ts';
import type { DecideContext } from '../../../kernel/command.ts';
import type { Entry, View } from '../../../kernel/document.ts';
import type { DomainEvent } from '../../../kernel/event.ts';
import { orderLineProgressed } from '../../../orders/order-events.ts';
import { waveProgressed } from '../../../orders/wave.ts';
import type { AllocationPart } from '../../../stock/allocate.ts';
import { shortRecorded, tasksAdded, tasksReduced, tasksWithdrawn } from '../events.ts';
import type { Split } from '../evolve.ts';
import { remaining, runDocument, type PickTask } from '../state.ts';
import { stopKey } from '../stops.ts';
import { cutSplits, signed, takeFromLast, tasksElsewhere } from './move-units.ts';
import { promiseEvents } from './promises.ts';
import { resequenceFrom } from './resequence.ts';
import { waitFor, type Wait } from './wait-for.ts';

export type Tasks = readonly Entry<PickTask>[];

/** Units of one run that cannot come from where they were promised. */
export interface Missing {
  readonly runId: string;
  /** Base units. */
  readonly units: number;
}

export const unfilled = ({ units }: Missing, parts: readonly AllocationPart[]): number =>
  units - parts.reduce((sum, { quantity }) => sum + quantity, 0);

/** Units of the gap leave their tasks: to new stops as far as stock was found [PK9], then they wait [PK25]; the rest is short. */
export function planGap(
  gap: Missing,
  plan: {
    readonly view: View;
    readonly context: DecideContext;
    /** Every task of the run. */
    readonly all: Tasks;
    /** Those of the stop that still ask for units. */
    readonly open: Tasks;
    readonly parts: readonly AllocationPart[];
    /** What replenishment brings; absent: nothing. */
    readonly wait?: Wait | null;
    /** Where the person stands; the stop they stand at keeps its place in the walk. */
    readonly start: string;
    /** Ids of new tasks begin with it; one per run and command. */
    readonly seed: string;
  },
): BothWays {
  const { runId, units } = gap;
  const { view, context, all, open, parts, wait, start, seed } = plan;
  const missing = unfilled(gap, parts) - (wait?.units ?? 0);
  const { first: short, rest } = cutSplits(takeFromLast(open, units), missing);
  const { first: waiting, rest: moved } = cutSplits(rest, wait?.units ?? 0);
  const waits = wait ? waitFor(wait, { splits: waiting, open, context }) : nothing;
  const away = [...moved, ...waiting];
  const added = tasksElsewhere(moved, parts, { tasks: open, commandId: seed });
  const isHere = (body: PickTask): boolean =>
    body.locationId === start && open.some(({ body: here }) => stopKey(body) === stopKey(here));
  const sequence = resequenceFrom(
    [
      ...all.filter(({ body }) => remaining(body) > 0 && !isHere(body)),
      ...added.map(({ taskId, task }) => ({ key: taskId, body: task })),
    ],
    { view, context, locationId: start, firstSeq: Math.max(0, ...all.map(({ body }) => body.seq)) + 1 },
  );
  const run = view.get(runDocument, runId);
  const shift = (sign: 1 | -1): readonly DomainEvent[] => [
    ...(away.length > 0 ? [tasksReduced.create({ splits: signed(away, sign) })] : []),
    ...(short.length > 0 ? [shortRecorded.create({ runId, splits: signed(short, sign) })] : []),
    ...signed(short, sign).flatMap((split) => lineShort(open, split)),
    ...(run && missing > 0 ? [waveProgressed.create({ waveId: run.waveId, short: sign * missing })] : []),
  ];
  const tasks = [...added];
  const events = [
    ...shift(1),
    ...(tasks.length > 0 ? [tasksAdded.create({ runId, tasks }), ...sequence.forward] : []),
  ];
  const taskIds = added.map(({ taskId }) => taskId);
  return {
    events: [...events, ...promiseEvents(view, events), ...waits.events],
    back: [
      ...waits.back,
      ...shift(-1),
      ...(tasks.length > 0 ? [tasksWithdrawn.create({ runId, taskIds }), ...sequence.back] : []),
    ],
  };
}

function lineShort(tasks: Tasks, { taskId, quantity: short }: Split): readonly DomainEvent[] {
  const task = tasks.find(({ key }) => key === taskId)?.body;
  return task
    ? [orderLineProgressed.create({ orderId: task.orderId, lineKey: task.lineKey, picked: 0, short })]
    : [];
}
