import { finish } from '../../jobs/replenishment/decide/finish.ts';
import { leave } from '../../jobs/replenishment/decide/claim.ts';
import { plan } from '../../jobs/replenishment/decide/plan.ts';
import { putSchema } from '../../jobs/replenishment/decide/put.ts';
import { skip } from '../../jobs/replenishment/decide/skip.ts';
import { takeSchema } from '../../jobs/replenishment/decide/take.ts';
import { putUnits, takeUnits } from '../../jobs/replenishment/flow/on-goods.ts';
import { onScan, undoLast } from '../../jobs/replenishment/flow/on-scan.ts';
import { readSituation, type CurrentTask, type Situation } from '../../jobs/replenishment/flow/situation.ts';
import { draft, type CommandDraft } from '../../kernel/command.ts';
import { pickFaceDocument } from '../../layout/pick-face.ts';
import { resolveScan } from '../../scanning/resolve-scan.ts';
import { atLocation, inHandlingUnit, placeKey } from '../../stock/place.ts';
import { scanOf } from '../floor.ts';
import { plainRoute } from '../plain-route.ts';
import { gtin } from '../small-warehouse.ts';
import { chance, oneOf, upTo, type Deed, type JobGenerator, type Scene } from './job-generator.ts';
import { replenishmentShort } from './replenishment-short.ts';
import { totes } from './simulated-warehouse.ts';

const nowOf = ({ today }: Scene): string => `${today}T12:00:00.000Z`;

/** Somebody who fills pick faces as the screen says, now and then in parts, and tells what is not there. */
export const replenishmentGenerator: JobGenerator = {
  work: (scene) => {
    const { view, operatorId, deviceId } = scene;
    const now = nowOf(scene);
    return act(scene, readSituation(view, { operatorId, deviceId, now, planRoute: plainRoute }));
  },
  supervise: ({ view, random }) =>
    chance(random, 0.3) && view.list(pickFaceDocument, 'all', 'all').length > 0
      ? deed(draft(plan, {}))
      : null,
};

const deed = (command: CommandDraft | undefined, more: Partial<Deed> = {}): Deed | null =>
  command ? { draft: command, moves: [], ...more } : null;

function act(scene: Scene, situation: Situation): Deed | null {
  const { random } = scene;
  const { step, current } = situation;
  if (step === 'start') return begin(scene, situation);
  if (chance(random, 0.04)) return takeBack(scene, situation);
  if (step === 'finish')
    return deed(draft(finish, { trolley: chance(random, 0.9) ? 'empty' : 'goods_left' }));
  if (!current) return null;
  if (chance(random, 0.01)) return deed(draft(finish, { trolley: 'goods_left' }));
  if (step === 'take_bin' && chance(random, 0.05))
    return deed(draft(skip, { taskId: current.key, reason: 'crowded' }));
  if (step === 'take_bin' && chance(random, 0.03)) return deed(draft(leave, { taskIds: [current.key] }));
  if (step === 'take_bin' || step === 'put_bin') return deed(scanned(scene, situation, current.locationId));
  if (step === 'take_goods' || step === 'put_goods') return deed(scanned(scene, situation, codeOf(current)));
  return step === 'take_quantity' ? take(scene, situation, current) : putDown(scene, situation, current);
}

const codes: Readonly<Record<string, string>> = {
  'luma:mug': gtin.mug,
  'luma:cream': gtin.cream,
  'nord:tea': gtin.tea,
};
const codeOf = ({ task }: CurrentTask): string => codes[task.skuId] ?? gtin.shared;

/** A trolley nobody used for anything else yet. */
function begin(scene: Scene, situation: Situation): Deed | null {
  if (situation.batch.length === 0) return null;
  const unused = totes.filter((tote) => !scene.floor.isToteUsed(tote));
  const trolley = oneOf(scene.random, unused);
  return trolley === undefined ? null : deed(scanned(scene, situation, trolley), { bindsTote: trolley });
}

/** Goods come onto the trolley as far as they are there; what is missing is told. */
function take(scene: Scene, situation: Situation, current: CurrentTask): Deed | null {
  const { floor, random, person } = scene;
  const { skuId, source } = current.task;
  const from = placeKey(atLocation(current.locationId));
  const there = floor.within({ place: from, skuId, lot: source.lot }, person);
  if (there < current.units) return replenishmentShort(scene, current, there);
  const units = chance(random, 0.85) ? current.units : 1 + upTo(random, current.units - 1);
  const [command] = takeUnits(situation, units)?.commands ?? [];
  if (!command) return null;
  const { trolley, quantity } = takeSchema.parse(command.body);
  const to = placeKey(inHandlingUnit(trolley));
  return { draft: command, moves: [{ from, to, skuId, lot: source.lot, units: quantity }] };
}

/** Goods go into the bin as far as they really are on the trolley; else the person gives up and somebody looks. */
function putDown(scene: Scene, situation: Situation, current: CurrentTask): Deed | null {
  const { floor, random, person } = scene;
  const { skuId, source } = current.task;
  const trolley = situation.trip?.trolley ?? '';
  const from = placeKey(inHandlingUnit(trolley));
  const there = floor.within({ place: from, skuId, lot: source.lot }, person);
  const most = Math.min(there, current.units);
  if (most === 0) return deed(draft(finish, { trolley: 'goods_left' }), { sees: { place: from, skuId } });
  const isFull = chance(random, 0.08);
  const units = isFull || chance(random, 0.1) ? 1 + upTo(random, most - 1) : most;
  const [command] = putUnits(situation, units, isFull ? 'full' : 'has_room')?.commands ?? [];
  if (!command) return null;
  const { quantity, locationId } = putSchema.parse(command.body);
  const to = placeKey(atLocation(locationId));
  return { draft: command, moves: [{ from, to, skuId, lot: source.lot, units: quantity }] };
}

/** The command a scan leads to; what is refused leads to none, and the person gives the trip up. */
function scanned(scene: Scene, situation: Situation, text: string): CommandDraft | undefined {
  const { view, operatorId, deviceId } = scene;
  const said = onScan(situation, {
    view,
    scan: resolveScan(view, scanOf(text), { skuId: situation.current?.task.skuId ?? null }),
    now: nowOf(scene),
    by: { operatorId, deviceId },
    entry: { mode: 'scan' },
  });
  if (said.commands.length > 0) return said.commands[0];
  return situation.trip && said.result === 'refused' ? draft(finish, { trolley: 'goods_left' }) : undefined;
}

/** Goods go back only while they still lie on the trolley. */
function takeBack({ floor, person }: Scene, situation: Situation): Deed | null {
  const last = situation.trip?.undo.at(-1);
  if (!last) return null;
  const moves = floor.wayBack(last.commandId);
  const isThere = moves.every(
    ({ from, skuId, lot, units }) => floor.within({ place: from, skuId, lot }, person) >= units,
  );
  const [command] = undoLast(situation).commands;
  if (!command || !isThere) return null;
  return { draft: command, moves, undoes: last.commandId };
}
