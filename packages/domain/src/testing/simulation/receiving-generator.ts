import { inboundDocument, inboundLineDocument } from '../../inbound/inbound.ts';
import { checkIn } from '../../jobs/receiving/decide/check-in.ts';
import { approveLoad, closeLoad, endLoad } from '../../jobs/receiving/decide/close-load.ts';
import { joinLoad } from '../../jobs/receiving/decide/join-load.ts';
import { setAside, type SetAside } from '../../jobs/receiving/decide/set-aside.ts';
import { tallySchema } from '../../jobs/receiving/decide/tally.ts';
import * as actions from '../../jobs/receiving/flow/actions.ts';
import { onScan } from '../../jobs/receiving/flow/on-scan.ts';
import { nothingPending, type FlowMemory, type FlowOutcome } from '../../jobs/receiving/flow/outcome.ts';
import { readSituation, type CurrentUnit, type Situation } from '../../jobs/receiving/flow/situation.ts';
import { receiptDocument, receivingUnitDocument, sessionDocument } from '../../jobs/receiving/state.ts';
import { draft, type CommandDraft } from '../../kernel/command.ts';
import { resolveScan } from '../../scanning/resolve-scan.ts';
import { inHandlingUnit, placeKey } from '../../stock/place.ts';
import { scanOf } from '../floor.ts';
import { gtin } from '../small-warehouse.ts';
import { chance, oneOf, upTo, type Deed, type JobGenerator, type Scene } from './job-generator.ts';
import { outsidePlace, type PhysicalMove } from './physical-floor.ts';

/** Enough empty pallets and cages for a long day at the dock. */
const empties = Array.from({ length: 120 }, (_, i) => `P-${i + 101}`);
const firstHoldUnit = 60;

/** Somebody at the dock who does what the screen asks, and now and then splits off damage or takes a step back. */
export const receivingGenerator: JobGenerator = {
  work: (scene) => {
    const { view, operatorId, deviceId, random } = scene;
    const loads = view.list(receiptDocument, 'phase', 'open');
    const mine = loads.filter(({ key }) => view.get(sessionDocument, `${key}|${deviceId}`));
    const load = oneOf(random, mine);
    if (!load || chance(random, 0.03)) return atTheDoor(scene);
    const situation = readSituation(view, { receiptId: load.key, deviceId, operatorId });
    return situation && atLoad(scene, situation);
  },
  supervise: ({ view, random }) => {
    const waiting = view
      .list(receiptDocument, 'phase', 'open')
      .filter(({ body }) => body.status === 'awaiting');
    const load = oneOf(random, waiting);
    const approved = chance(random, 0.8);
    return load ? deed(draft(approveLoad, { receiptId: load.key, approved, note: '' })) : null;
  },
};

const deed = (command: CommandDraft | undefined, more: Partial<Deed> = {}): Deed | null =>
  command ? { draft: command, moves: [], ...more } : null;

function atTheDoor({ view, random }: Scene): Deed | null {
  const open = oneOf(random, view.list(receiptDocument, 'phase', 'open'));
  if (open && chance(random, 0.5))
    return deed(draft(joinLoad, { receiptId: open.key, takeOver: chance(random, 0.2) }));
  const inbound = oneOf(random, view.list(inboundDocument, 'status', 'open'));
  const target = inbound
    ? ({ kind: 'document', inboundId: inbound.key } as const)
    : ({ kind: 'blind', brand: 'luma' } as const);
  if (!inbound && chance(random, 0.9)) return null;
  return deed(
    draft(checkIn, {
      target,
      doorId: 'R-01',
      loadType: 'loose_cartons',
      seal: null,
      damagedOutside: false,
      blobs: [],
      note: '',
      entry: { mode: 'scan' },
    }),
  );
}

function atLoad(scene: Scene, situation: Situation): Deed | null {
  const { random } = scene;
  if (chance(random, 0.06)) return takeBack(scene, situation);
  if (situation.step === 'ended') return closing(scene, situation);
  if (situation.step !== 'unit' && situation.step !== 'item') return otherwise(scene, situation);
  if (!situation.current) return openNext(scene, situation);
  if (chance(random, 0.1)) return deed(actions.closeCurrent(situation).commands[0]);
  if (chance(random, 0.06)) return splitDamage(scene, situation, situation.current);
  if (chance(random, 0.03))
    return deed(draft(endLoad, { receiptId: situation.receiptId, ended: true, driver: 'agrees', blobs: [] }));
  return chance(random, 0.2) ? countOn(scene, situation) : takeCarton(scene, situation);
}

/** Steps that ask something: the pallet as listed, the opened carton. */
function otherwise({ random }: Scene, situation: Situation): Deed | null {
  if (situation.step === 'sample') {
    const expected = situation.session.sample?.units ?? 0;
    return deed(actions.sampleFound(situation, expected).commands[0]);
  }
  if (situation.step === 'awaiting' || chance(random, 0.5)) return null;
  return deed(actions.verifyCurrent(situation).commands[0]);
}

function openNext(scene: Scene, situation: Situation): Deed | null {
  const free = empties
    .slice(0, firstHoldUnit)
    .filter((lpn) => !scene.floor.isToteUsed(lpn) || situation.receipt.loadType === 'pallets');
  const shared = scene.view
    .list(receivingUnitDocument, 'receiptId', situation.receiptId)
    .filter(({ body }) => body.state === 'open' && body.purpose === 'good')
    .map(({ key }) => key);
  const lpn = oneOf(scene.random, chance(scene.random, 0.4) && shared.length > 0 ? shared : free);
  const [command] = lpn === undefined ? [] : scanned(scene, situation, lpn).commands;
  return lpn === undefined ? null : deed(command, { bindsTote: lpn });
}

const codes: readonly string[] = [
  gtin.mugCase,
  gtin.mug,
  `(01)0${gtin.cream}(17)270601(10)L4`,
  `(01)0${gtin.cream}(17)200101(10)OLD`,
  `(01)0${gtin.tea}(17)270601(10)N4`,
];

/** A carton comes off the truck: onto the unit, or where the choice of the person sends it. */
function takeCarton(scene: Scene, situation: Situation): Deed | null {
  const code = oneOf(scene.random, codes) ?? gtin.mug;
  return follow(scene, situation, scanned(scene, situation, code));
}

function countOn(scene: Scene, situation: Situation): Deed | null {
  const at = { view: scene.view, today: scene.today };
  const said = chance(scene.random, 0.5)
    ? actions.countMany(situation, 5, at)
    : actions.countUnits(situation, 1 + upTo(scene.random, 5), at);
  return said && follow(scene, situation, said);
}

function follow(scene: Scene, situation: Situation, said: FlowOutcome): Deed | null {
  const { memory } = said;
  if (memory.pending === null || memory.pending.missing.length > 0) return offTheTruck(said.commands[0]);
  const at = { view: scene.view };
  if (chance(scene.random, 0.3)) return deed(actions.sendPendingBack(situation, memory, at).commands[0]);
  const aside = actions.setPendingAside(situation, memory, at);
  if (aside.commands.length > 0) return offTheTruck(aside.commands[0]);
  const hold = holdUnit(scene);
  const again = { ...situation, step: 'aside' as const };
  return hold === undefined
    ? null
    : offTheTruck(scanned(scene, again, { text: hold, memory: aside.memory }).commands[0]);
}

const holdUnit = ({ floor, random }: Scene): string | undefined =>
  oneOf(
    random,
    empties.slice(firstHoldUnit).filter((lpn) => !floor.isToteUsed(lpn)),
  );

/** Goods of a tally or a setting aside really come onto the unit it names. */
function offTheTruck(command: CommandDraft | undefined): Deed | null {
  if (!command) return null;
  const goods = tallySchema.pick({ lpn: true, skuId: true, lot: true, units: true }).loose();
  const said = goods.safeParse(command.body);
  if (!said.success) return deed(command);
  const { lpn, skuId, lot, units } = said.data;
  const moves: readonly PhysicalMove[] = [
    { from: outsidePlace, to: placeKey(inHandlingUnit(lpn)), skuId, lot, units },
  ];
  return deed(command, { moves });
}

function splitDamage(
  scene: Scene,
  { receiptId }: Situation,
  { lpn: from, contents }: CurrentUnit,
): Deed | null {
  const { floor, person, random } = scene;
  const place = placeKey(inHandlingUnit(from));
  const there = contents.filter(({ skuId, lot }) => floor.within({ place, skuId, lot }, person) > 0);
  const some = oneOf(random, there);
  const lpn = holdUnit(scene);
  if (!some || lpn === undefined) return null;
  const { skuId, lot, expiry } = some;
  const body: SetAside = {
    receiptId,
    from,
    lpn,
    why: 'damaged',
    cause: 'crushed',
    skuId,
    lot,
    expiry,
    serials: [],
    units: 1,
    cartons: 0,
    blobs: [],
    note: '',
  };
  const moves = [{ from: place, to: placeKey(inHandlingUnit(lpn)), skuId, lot, units: 1 }];
  return deed(draft(setAside, body), { moves });
}

/** Open units are closed first; then the load. */
function closing({ view, random }: Scene, situation: Situation): Deed | null {
  const { receiptId } = situation;
  const open = view
    .list(receivingUnitDocument, 'receiptId', receiptId)
    .find(({ body }) => body.state === 'open');
  if (chance(random, 0.2)) return deed(draft(endLoad, { receiptId, ended: false, driver: null, blobs: [] }));
  if (open) {
    const session = { ...situation.session, lpn: open.key };
    const current = { lpn: open.key, unit: open.body, contents: [], named: null, isLookedAt: false };
    return deed(actions.closeCurrent({ ...situation, session, current }).commands[0]);
  }
  const more = view
    .list(inboundLineDocument, 'inboundId', situation.receipt.inboundId)
    .some(({ body }) => body.received < body.ordered);
  return deed(draft(closeLoad, { receiptId, rest: more ? 'comes_later' : 'not_coming', reasons: [] }));
}

function scanned(
  { view, today }: Scene,
  situation: Situation,
  code: string | { readonly text: string; readonly memory: FlowMemory },
): FlowOutcome {
  const { text, memory } = typeof code === 'string' ? { text: code, memory: nothingPending } : code;
  const scan = resolveScan(view, scanOf(text), { skuId: situation.session.line?.skuId ?? null });
  return onScan(situation, { view, scan, memory, today, entry: { mode: 'scan' } });
}

/** Goods go back only while they still lie where they were put. */
function takeBack({ floor, person }: Scene, situation: Situation): Deed | null {
  const last = situation.session.undo.at(-1);
  const [command] = actions.undoLast(situation, { memory: nothingPending }).commands;
  if (!last || !command) return null;
  const moves = floor.wayBack(last.commandId);
  const isThere = moves.every(
    ({ from, skuId, lot, units }) =>
      from === outsidePlace || floor.within({ place: from, skuId, lot }, person) >= units,
  );
  return isThere ? { draft: command, moves, undoes: last.commandId } : null;
}
