import { brandSet, skuSet } from '../catalog/catalog-events.ts';
import type { Sku } from '../catalog/sku.ts';
import { everydayGoods, type SkuStorage } from '../catalog/storage-class.ts';
import type { BlobRef } from '../kernel/blob-ref.ts';
import type { CommandDefinition } from '../kernel/command.ts';
import type { DomainEvent } from '../kernel/event.ts';
import { inboundImported } from '../inbound/inbound-events.ts';
import { inboundKey, type Declared, type Inbound } from '../inbound/inbound.ts';
import { checkIn } from '../jobs/receiving/decide/check-in.ts';
import type { Tally } from '../jobs/receiving/decide/tally.ts';
import * as actions from '../jobs/receiving/flow/actions.ts';
import { giveDetails } from '../jobs/receiving/flow/details.ts';
import { onScan } from '../jobs/receiving/flow/on-scan.ts';
import { nothingPending, type FlowMemory, type FlowOutcome } from '../jobs/receiving/flow/outcome.ts';
import { readSituation, type Situation } from '../jobs/receiving/flow/situation.ts';
import { receiptKey } from '../jobs/receiving/state.ts';
import { resolveScan } from '../scanning/resolve-scan.ts';
import { scanOf } from './floor.ts';
import { today } from './small-warehouse.ts';
import { openWorld, type By, type Done, type World } from './world.ts';

/** A line of an announced delivery; the rest is plain. */
export type AnnouncedLine = readonly [
  skuId: string,
  ordered: number,
  more?: {
    readonly tolerancePercent?: number;
    readonly underTolerancePercent?: number;
    readonly lot?: string;
    readonly neededNow?: boolean;
  },
];

/** A delivery a supplier announced. */
export const announced = (
  reference: string,
  lines: readonly AnnouncedLine[],
  over: Partial<Omit<Inbound, 'reference' | 'status' | 'loads' | 'lines' | 'units'>> & {
    readonly named?: Readonly<Record<string, readonly Declared[]>>;
    readonly parcels?: readonly string[];
  } = {},
): DomainEvent => {
  const { named = {}, parcels = [], ...inbound } = over;
  return inboundImported.create({
    inbound: {
      kind: 'asn',
      brand: 'luma',
      reference,
      supplier: 'Potteries',
      trusted: false,
      verifyEvery: null,
      sampleEvery: null,
      sealRequired: false,
      loadType: 'pallets',
      expectedAt: null,
      ...inbound,
    },
    lines: lines.map(([skuId, ordered, { lot, neededNow = false, ...tolerance } = {}], i) => ({
      line: i + 1,
      skuId,
      ordered,
      ...tolerance,
      lots: lot === undefined ? [] : [{ lot, expiry: null, ordered }],
      neededNow,
    })),
    units: [
      ...Object.entries(named).map(([code, contents]) => ({
        code,
        kind: 'pallet' as const,
        contents: [...contents],
      })),
      ...parcels.map((code) => ({ code, kind: 'parcel' as const, contents: [] })),
    ],
  });
};

export const declared = (skuId: string, units: number, over: Partial<Declared> = {}): Declared => ({
  skuId,
  units,
  lot: null,
  expiry: null,
  cartons: Math.floor(units / 12),
  ...over,
});

/** What storing an SKU of Luma has to heed, whatever it was before. */
export const stored = (
  code: string,
  storage: Partial<SkuStorage>,
  tracking: Partial<Sku['tracking']> = {},
): DomainEvent =>
  skuSet.create({
    sku: {
      brand: 'luma',
      code,
      name: `luma ${code}`,
      nameLanguage: null,
      variant: {},
      unit: 'piece',
      packs: [{ level: 'case', factor: 12 }],
      tracking: { lot: false, expiry: false, serial: false, ...tracking },
      weightGrams: 100,
      storage: { ...everydayGoods, ...storage },
      picture: null,
    },
    barcodes: [],
  });

export const photo: BlobRef = { sha256: 'ab'.repeat(32), size: 90_000, mime: 'image/webp' };

/** A person with a scanner at a dock: what they do is what a screen would journal, in the same order. */
export interface Dock {
  readonly receiptId: string;
  readonly situation: Situation;
  readonly last: FlowOutcome;
  readonly memory: FlowMemory;
  /** Scans and returns `result message`. */
  scan(...codes: readonly string[]): string;
  details(said: {
    readonly lot?: string;
    readonly expiry?: string;
    readonly serial?: string;
    readonly deciCelsius?: number;
  }): string;
  act(
    action: (
      situation: Situation,
      memory: FlowMemory,
      at: { readonly view: World['view']; readonly today: string },
    ) => FlowOutcome | null,
  ): string;
  close(): string;
  undo(): string;
  send<T>(definition: CommandDefinition<T>, body: T): Done;
}

export function standAtDock(world: World, receiptId: string, by: By = {}): Dock {
  let memory: FlowMemory = nothingPending;
  let last: FlowOutcome | null = null;
  const operatorId = by.operatorId ?? 'ana';
  const deviceId = by.deviceId ?? `${operatorId}-device`;
  const situation = (): Situation => {
    const read = readSituation(world.view, { receiptId, deviceId, operatorId }, memory);
    if (!read) throw new Error(`no load ${receiptId}`);
    return read;
  };
  const settle = (outcome: FlowOutcome | null): string => {
    if (!outcome) return 'null';
    last = outcome;
    memory = outcome.memory;
    for (const command of outcome.commands) world.send(command, { ...by, expect: command.expect });
    return `${outcome.result} ${outcome.message}`;
  };
  const entry = { mode: 'scan' as const };
  const scanOne = (text: string): string => {
    const here = situation();
    const scan = resolveScan(world.view, scanOf(text), { skuId: here.session.line?.skuId ?? null });
    return settle(onScan(here, { view: world.view, scan, memory, today, entry }));
  };
  return {
    receiptId,
    get situation() {
      return situation();
    },
    get last() {
      if (!last) throw new Error('nothing was scanned yet');
      return last;
    },
    get memory() {
      return memory;
    },
    scan: (...codes) => codes.map(scanOne).at(-1) ?? '',
    details: (said) =>
      settle(
        giveDetails(situation(), memory, {
          view: world.view,
          today,
          entry,
          said: { lot: null, expiry: null, serial: null, ...said },
        }),
      ),
    act: (action) => settle(action(situation(), memory, { view: world.view, today })),
    close: () => settle(actions.closeCurrent(situation())),
    undo: () => settle(actions.undoLast(situation(), { memory })),
    send: (definition, body) => world.run(definition, body, by),
  };
}

/** Ana checks a document in at the door R-01 and stands there. */
export function checkedIn(
  events: readonly DomainEvent[],
  of: { readonly reference?: string; readonly by?: By; readonly brand?: string } = {},
): { readonly world: World; readonly dock: Dock } {
  const world = openWorld(events);
  return { world, dock: checkInAt(world, of) };
}

export function checkInAt(
  world: World,
  { reference = 'ASN-1', brand = 'luma', by = {} }: { reference?: string; brand?: string; by?: By } = {},
): Dock {
  const inboundId = inboundKey(brand, reference);
  world.run(
    checkIn,
    {
      target: { kind: 'document', inboundId },
      doorId: 'R-01',
      loadType: 'pallets',
      seal: null,
      damagedOutside: false,
      blobs: [],
      note: '',
      entry: { mode: 'scan' },
    },
    by,
  );
  return standAtDock(world, receiptKey(inboundId, 1), by);
}

/** A brand that wants little life left, for goods of tests that are old. */
export const undemanding = brandSet.create({
  brand: {
    code: 'luma',
    name: 'Luma',
    colour: '#c04a6b',
    keypadFrom: 5,
    minimumRemainingLifeDays: 0,
    otherLotAllowed: true,
  },
});

/** A carton of mugs off the truck, or what else is said of it, as a screen records it. */
export const tallied = ({ receiptId }: Pick<Dock, 'receiptId'>, over: Partial<Tally>): Tally => ({
  receiptId,
  lpn: 'P-1',
  skuId: 'luma:mug',
  lot: null,
  expiry: null,
  serials: [],
  units: 12,
  cartons: 1,
  netWeightGrams: null,
  how: 'scan',
  entry: { mode: 'scan' },
  ...over,
});
