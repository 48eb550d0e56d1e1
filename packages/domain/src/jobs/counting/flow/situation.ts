import { brandDocument, type Brand } from '../../../catalog/brand.ts';
import type { Sku } from '../../../catalog/sku.ts';
import type { View } from '../../../kernel/document.ts';
import { locationDocument, type Location } from '../../../layout/location.ts';
import { skusOf } from '../../../storage-rules/goods.ts';
import { countList, type CountJob, type CountListReading } from '../plan/count-list.ts';
import {
  lineDocument,
  poolKey,
  sessionDocument,
  sessionKey,
  varianceDocument,
  type CountScope,
  type Line,
  type Session,
} from '../state.ts';
import type { FlowMemory } from './outcome.ts';

/** `choose`: which bin; `again`: the bin just counted, once more; `count`: its goods; `details`: lot, expiry, serial. */
export type CountStep = 'choose' | 'again' | 'count' | 'details';

/** What was found of one SKU and lot. Never what the book has. */
export interface CountedLine {
  readonly line: Line;
  readonly sku: Sku | null;
}

/** Everything a counting screen shows, derived from documents alone. It holds no quantity of the book [CT1]. */
export interface Situation {
  readonly step: CountStep;
  readonly session: Session | null;
  readonly location: Location | null;
  /** The SKU when only one is counted. */
  readonly onlySku: Sku | null;
  readonly lines: readonly CountedLine[];
  readonly current: CountedLine | null;
  readonly brand: Brand | null;
  /** Looks of this person that they repeat now. */
  readonly again: readonly CountScope[];
  /** In walking order; empty while somebody counts. */
  readonly list: readonly CountJob[];
  /** Where to go: chosen, else the first of the list. */
  readonly next: CountJob | null;
}

/** Reads what one person counts or may count, as the floor sees it now. */
export function readSituation(
  view: View,
  reading: CountListReading & { readonly memory: FlowMemory },
): Situation {
  const session = view.get(sessionDocument, sessionKey(reading)) ?? null;
  return session ? counting(view, session, reading) : between(view, reading);
}

function counting(
  view: View,
  session: Session,
  { memory, ...by }: CountListReading & { readonly memory: FlowMemory },
): Situation {
  const lines = view.list(lineDocument, 'session', sessionKey(by)).map(({ body }) => body);
  const skus = skusOf(view, [
    ...lines.map(({ skuId }) => skuId),
    ...(session.only === null ? [] : [session.only]),
    ...(memory.pending ? [memory.pending.skuId] : []),
  ]);
  const counted = lines.map((line): CountedLine => ({ line, sku: skus.get(line.skuId) ?? null }));
  const { current } = session;
  const onlySku = session.only === null ? null : (skus.get(session.only) ?? null);
  const now = current ? (counted.find(({ line }) => poolKey(line) === poolKey(current)) ?? null) : null;
  const sku = now?.sku ?? onlySku;
  return {
    step: memory.pending ? 'details' : 'count',
    session,
    location: view.get(locationDocument, session.locationId) ?? null,
    onlySku,
    lines: counted.toSorted((a, b) => (a.line.at < b.line.at ? 1 : a.line.at > b.line.at ? -1 : 0)),
    current: now,
    brand: sku ? (view.get(brandDocument, sku.brand) ?? null) : null,
    again: [],
    list: [],
    next: null,
  };
}

function between(view: View, reading: CountListReading & { readonly memory: FlowMemory }): Situation {
  const { chosen } = reading.memory;
  const list = countList(view, reading);
  const again = view
    .list(varianceDocument, 'state', 'recount_same')
    .filter(({ body }) => body.rounds.at(-1)?.operatorId === reading.operatorId)
    .map(({ body }) => ({ locationId: body.locationId, only: body.skuId }));
  const isSame = (a: CountScope, b: CountScope): boolean =>
    a.locationId === b.locationId && a.only === b.only;
  const repeated = again[0] ? list.find((job) => again.some((scope) => isSame(scope, job))) : undefined;
  const next = (chosen && list.find((job) => isSame(job, chosen))) ?? repeated ?? list[0] ?? null;
  return {
    step: repeated && next === repeated ? 'again' : 'choose',
    session: null,
    location: next?.location ?? null,
    onlySku: next?.only ? (skusOf(view, [next.only]).get(next.only) ?? null) : null,
    lines: [],
    current: null,
    brand: null,
    again,
    list,
    next,
  };
}
