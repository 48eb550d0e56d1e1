import * as fc from 'fast-check';
import { settle, settleChoiceField } from '../discrepancies/settle.ts';
import { discrepancyDocument } from '../discrepancies/discrepancy.ts';
import { pickingCommands } from '../jobs/picking/commands.ts';
import { shortCauseField } from '../stock/short-consequences.ts';
import { pickTaskDocument, progressDocument, remaining, runDocument } from '../jobs/picking/state.ts';
import { stopsOf } from '../jobs/picking/stops.ts';
import { orderDocument } from '../orders/order.ts';
import { balanceDocument } from '../stock/balance.ts';
import { requestLabel } from '../labels-owed/request-label.ts';
import { reportUnknown } from '../unknown-codes/report-unknown.ts';
import { setAsideUnknown } from '../unknown-codes/set-aside.ts';
import { teachAlias } from '../unknown-codes/teach-alias.ts';
import { sent, type Sent } from './deed.ts';
import { bins, gtin } from './small-warehouse.ts';
import { uuid, type World } from './world.ts';

/** A command still without ids: numbers choose among what the world holds when its turn comes. */
export interface Intent {
  readonly what: number;
  readonly who: number;
  /** Chooses ids, quantities and variants. */
  readonly pick: readonly [number, number, number, number];
  /** Replaces one chosen id by nonsense. */
  readonly nonsense: number;
}

const small = fc.nat({ max: 11 });
export const intents = (maxLength: number): fc.Arbitrary<readonly Intent[]> =>
  fc.array(
    fc.record({
      what: fc.nat({ max: pickingCommands.length + 7 }),
      who: fc.nat({ max: 3 }),
      pick: fc.tuple(small, small, small, small),
      nonsense: fc.oneof({ weight: 6, arbitrary: fc.constant(99) }, { weight: 1, arbitrary: small }),
    }),
    { maxLength, minLength: 1, size: 'max' },
  );

const skus = ['luma:mug', 'luma:cream', 'luma:phone', 'nord:tea', 'nobody:knows'];
const totes = ['T-1', 'T-2', 'T-3', 'T-4', 'T-77'];
const choose = <T>(items: readonly T[], n: number, otherwise: T): T =>
  items[n % (items.length || 1)] ?? otherwise;

/** What a person may do with a code that says nothing. */
function unknownCodes({
  skuId,
  locationId,
  n,
  m,
}: {
  readonly skuId: string;
  readonly locationId: string;
  readonly n: number;
  readonly m: number;
}): readonly (readonly [type: string, body: unknown])[] {
  const seen = { locationId, runId: 'W-1001-1', expected: null };
  const code = choose(['XJ-1', 'XJ-2', gtin.mug, gtin.shared, 'A-01-1', '%CMD:UNDO', 'a|b'], n, 'XJ-1');
  const factor = choose([1, 1, 12], m, 1);
  const subject = { kind: 'product', skuId, level: 'unit', factor: 1 };
  return [
    [teachAlias.type, { code, skuId, level: factor === 1 ? 'unit' : 'case', factor, seen }],
    [reportUnknown.type, { code, seen }],
    [setAsideUnknown.type, { code, quantity: n + 1, shelfId: choose(['X-01', locationId], m, 'X-01'), seen }],
    [requestLabel.type, { subject, copies: n + 1, reason: 'missing', locationId, runId: null }],
  ];
}

/** Runs the command an intent stands for in a world. */
export function act(world: World, intent: Intent): Sent {
  const [a, b, c, d] = intent.pick;
  const runs = world.all(runDocument).map(({ key }) => key);
  const runId = intent.nonsense === 0 ? 'W-9-9' : choose(runs, a, 'W-1001-1');
  const stops = stopsOf(world.view.list(pickTaskDocument, 'runId', runId));
  const open = stops.filter((stop) => stop.remaining > 0);
  const stop = choose(open.length > 0 && c < 9 ? open : stops, b, undefined as never);
  const at = {
    stop: intent.nonsense === 1 || !stop ? 'no|such|stop' : stop.key,
    locationId: intent.nonsense === 2 || !stop ? choose([...bins, 'Z-99'], b + c, 'Z-99') : stop.locationId,
    skuId: intent.nonsense === 3 || !stop ? choose(skus, c, 'x:y') : stop.skuId,
  };
  const stopped = world.all(balanceDocument).filter(({ body }) => body.skuId === at.skuId);
  const other = choose(stopped, d, undefined as never)?.body;
  const lot = intent.nonsense === 4 ? 'L-?' : d > 8 ? (other?.lot ?? null) : (stop?.lot ?? null);
  const kept = world.get(progressDocument, runId)?.undo ?? [];
  const slot = intent.nonsense === 5 ? 9 : (c % 3) + 1;
  const tote = choose(totes, d, 'T-1');
  const entry = { mode: 'scan' as const };
  const serials = at.skuId === 'luma:phone' ? [`S-${c}`, `S-${d}`].slice(0, 1 + (b % 2)) : [];
  const cards = world.all(discrepancyDocument).map(({ key }) => key);
  const bodies: readonly (readonly [type: string, body: unknown])[] = [
    ['picking.release_wave', { select: { kind: 'next', count: (b % 4) + 1, brand: null } }],
    [
      'picking.release_wave',
      {
        select: {
          kind: 'orders',
          orderIds: [0, 1, b].map(
            (n) => choose(world.all(orderDocument), a + n, undefined as never)?.key ?? '?',
          ),
        },
      },
    ],
    ['picking.claim_run', { runId }],
    ['picking.hand_back_run', { runId, reason: choose(['not_now', 'reassigned'], b, 'not_now') }],
    ['picking.bind_tote', { runId, slot, tote }],
    ['picking.replace_tote', { runId, slot, full: choose(totes, b, 'T-1'), tote }],
    ['picking.confirm_location', { runId, locationId: at.locationId, entry }],
    [
      'picking.count_item',
      { runId, stop: at.stop, quantity: (c % 3) + 1, lot, expiry: null, serials, entry },
    ],
    ['picking.record_pick', { runId, ...at, slot, tote, lot, expiry: null, serials, splits: splits() }],
    ['picking.record_pick', { runId, ...at, slot, tote, lot, expiry: null, serials, splits: splits() }],
    [
      'picking.record_short',
      {
        runId,
        ...at,
        lot,
        found: c % 4,
        damaged: d % 3 === 0 ? null : d % 4,
        cause: choose(shortCauseField.options, d, 'empty'),
      },
    ],
    ['picking.skip_stop', { runId, stop: at.stop, reason: 'later' }],
    ['picking.check_zero', { runId, locationId: at.locationId, skuId: at.skuId, left: c % 3 }],
    [
      'picking.use_other_location',
      {
        runId,
        ...at,
        locationId: other?.place.startsWith('loc:') ? other.place.slice(4) : at.locationId,
        lot: other?.lot ?? lot,
      },
    ],
    ['picking.undo', { runId, undoes: (c < 9 ? kept.at(-1) : kept[d % 5])?.commandId ?? uuid(5) }],
    ['picking.undo', { runId, undoes: kept.at(-1)?.commandId ?? uuid(6) }],
    c < 2 ? ['picking.drop', { runId, stationId: 'S-01' }] : ['picking.claim_run', { runId }],
    [
      settle.type,
      {
        discrepancyId: choose(cards, c, 'none'),
        choice: choose(settleChoiceField.options, d, 'accept'),
        note: '',
      },
    ],
    ...unknownCodes({ skuId: at.skuId, locationId: at.locationId, n: c, m: d }),
  ];
  function splits(): { taskId: string; quantity: number }[] {
    const tasks = stop?.tasks ?? [];
    const taken = tasks.slice(0, (b % 2) + 1).map(({ key, body }) => ({
      taskId: intent.nonsense === 6 ? 'no-task' : key,
      quantity: Math.max(1, remaining(body) - (c % 3) + (d === 0 ? 3 : 0)),
    }));
    return taken.length > 0 ? taken : [{ taskId: 'no-task', quantity: 1 }];
  }
  const [type, body] = choose(bodies, intent.what, ['picking.claim_run', { runId }] as const);
  const operatorId = choose(['ana', 'ben', 'ana', 'sam'], intent.who, 'ana');
  const deviceId = intent.who === 2 ? 'spare-device' : `${operatorId}-device`;
  return sent(world, { type, body }, { operatorId, deviceId });
}
