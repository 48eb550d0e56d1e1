import { handsOf } from '../../stock/hands.ts';
import { finish } from '../../jobs/moving/decide/finish.ts';
import { liftRecall } from '../../jobs/moving/decide/lift-recall.ts';
import { closeRecall } from '../../jobs/moving/decide/close-recall.ts';
import { putSchema } from '../../jobs/moving/decide/put.ts';
import { recallLot } from '../../jobs/moving/decide/recall-lot.ts';
import { releaseGoods } from '../../jobs/moving/decide/release-goods.ts';
import { reportMissing } from '../../jobs/moving/decide/report-missing.ts';
import { placeOf } from '../../jobs/moving/decide/restate.ts';
import { stopGoods } from '../../jobs/moving/decide/stop-goods.ts';
import { backReasonField } from '../../jobs/moving/decide/undo.ts';
import { putUnits } from '../../jobs/moving/flow/on-put.ts';
import { leaveGoods, reportBinHere, reportFound, stopUnits } from '../../jobs/moving/flow/on-problem.ts';
import { onScan, undoLast } from '../../jobs/moving/flow/on-scan.ts';
import { takeUnits } from '../../jobs/moving/flow/on-source.ts';
import { nothingInMind, type FlowMemory } from '../../jobs/moving/flow/outcome.ts';
import { readSituation, type Situation } from '../../jobs/moving/flow/situation.ts';
import { stopCaseDocument, stopReasonField } from '../../jobs/moving/state.ts';
import { draft, type CommandDraft } from '../../kernel/command.ts';
import { resolveScan } from '../../scanning/resolve-scan.ts';
import { balanceDocument } from '../../stock/balance.ts';
import { atLocation, placeKey } from '../../stock/place.ts';
import { insteadReasonField } from '../../storage-rules/instead-reason.ts';
import { scanOf } from '../floor.ts';
import { plainRoute } from '../plain-route.ts';
import { bins } from '../small-warehouse.ts';
import { chance, oneOf, upTo, type Deed, type JobGenerator, type Scene } from './job-generator.ts';

const nowOf = ({ today }: Scene): string => `${today}T12:00:00.000Z`;
const entry = { mode: 'scan' as const };
const reason = (random: () => number) => oneOf(random, stopReasonField.options) ?? 'quality';

/** Somebody who moves stock from bin to bin, carries stopped goods away, and now and then stops some. */
export const movingGenerator: JobGenerator = {
  work: (scene) => {
    const situation = reading(scene, nothingInMind);
    switch (situation.step) {
      case 'bin':
        return chance(scene.random, 0.06) ? takeBack(scene, situation) : carryOn(scene, situation);
      case 'finish':
        return deed(draft(finish, { trolley: chance(scene.random, 0.9) ? 'empty' : 'goods_left' }));
      default:
        return begin(scene, situation);
    }
  },
  supervise: (scene) => supervise(scene),
};

const deed = (command: CommandDraft | undefined, more: Partial<Deed> = {}): Deed | null =>
  command ? { draft: command, moves: [], ...more } : null;

const reading = (scene: Scene, memory: FlowMemory): Situation =>
  readSituation(scene.view, {
    operatorId: scene.operatorId,
    now: nowOf(scene),
    planRoute: plainRoute,
    memory,
  });

/** What is in mind after some scans; nothing is recorded by them. */
function afterScans(
  scene: Scene,
  codes: readonly string[],
): { readonly memory: FlowMemory; readonly situation: Situation } {
  let memory = nothingInMind;
  for (const code of codes) {
    const situation = reading(scene, memory);
    const expected = { skuId: situation.current?.line.skuId ?? null };
    const scan = resolveScan(scene.view, scanOf(code), expected);
    memory = onScan(situation, { view: scene.view, scan, memory, now: nowOf(scene), entry }).memory;
  }
  return { memory, situation: reading(scene, memory) };
}

/** Goods that are to be carried away come first; else somebody moves what a bin holds. */
function begin(scene: Scene, situation: Situation): Deed | null {
  const { random } = scene;
  const fetch = chance(random, 0.8) ? situation.fetches[0] : undefined;
  const bin = fetch?.locationId ?? (chance(random, 0.4) ? oneOf(random, bins) : undefined);
  if (bin === undefined) return null;
  const there = afterScans(scene, [bin]).situation;
  const line = oneOf(random, there.here)?.line;
  if (!line) return null;
  const { skuId, lot } = line;
  if (!fetch && chance(random, 0.08)) {
    const place = { kind: 'location' as const, id: bin };
    const status = chance(random, 0.7) ? ('hold' as const) : ('damaged' as const);
    return deed(draft(stopGoods, { place, skuId, lot, status, reason: reason(random), note: '', entry }));
  }
  const memory = { ...nothingInMind, from: { kind: 'location' as const, id: bin }, chosen: line.key };
  const from = placeKey(atLocation(bin));
  const real = scene.floor.within({ place: from, skuId, lot }, scene.person);
  // Whoever finds less than the book says tells so; nobody takes what is not there.
  if (real < line.quantity && (fetch || chance(random, 0.5)))
    return deed(draft(reportMissing, { locationId: bin, skuId, lot, found: real }), {
      sees: { place: from, skuId },
    });
  const units = Math.min(real, line.quantity, chance(random, 0.5) ? line.quantity : 1 + upTo(random, 3));
  const becomes =
    !fetch && chance(random, 0.1)
      ? {
          status: chance(random, 0.5) ? ('damaged' as const) : ('hold' as const),
          reason: reason(random),
          note: '',
        }
      : null;
  const [command] = takeUnits(reading(scene, memory), units, { becomes, entry, memory })?.commands ?? [];
  const to = placeKey(handsOf(scene.operatorId));
  return deed(command, { moves: [{ from, to, skuId, lot, units }] });
}

/** Mostly to the bin; on the way some break, bins are full, and fewer are there than it says. */
function carryOn(scene: Scene, situation: Situation): Deed | null {
  const { random, floor, operatorId, person } = scene;
  const line = situation.current?.line;
  const problem = line && chance(random, 0.12);
  if (!problem) return putSomething(scene);
  const memory = nothingInMind;
  const place = placeKey(handsOf(operatorId));
  const real = floor.within({ place, skuId: line.skuId, lot: line.lot }, person);
  // Of good and bad ones together nobody can say which are missing.
  const isOnly = situation.hands.every(
    (other) => other.line.key === line.key || other.line.skuId !== line.skuId || other.line.lot !== line.lot,
  );
  if (isOnly && real !== line.quantity)
    return deed(reportFound(situation, { found: real }, { memory })?.commands[0], {
      sees: { place, skuId: line.skuId },
    });
  if (chance(random, 0.4))
    return deed(
      reportBinHere(situation, { reason: oneOf(random, insteadReasonField.options) ?? 'full' }, { memory })
        ?.commands[0],
    );
  if (chance(random, 0.2)) return deed(leaveGoods(situation)?.commands[0]);
  const becomes = {
    status: chance(random, 0.5) ? ('damaged' as const) : ('hold' as const),
    reason: reason(random),
    note: '',
  };
  const units = 1 + upTo(random, Math.min(2, line.quantity - 1));
  return deed(stopUnits(situation, { units, becomes }, { memory, entry })?.commands[0]);
}

/** The suggested bin mostly, in parts now and then. */
function putSomething(scene: Scene): Deed | null {
  const { random, floor, operatorId, person } = scene;
  const here = reading(scene, nothingInMind);
  const bin = chance(random, 0.15) ? oneOf(random, bins) : (here.target?.locationId ?? oneOf(random, bins));
  if (bin === undefined || !here.current) return null;
  const { skuId, lot } = here.current.line;
  const arrived = afterScans(scene, [bin, bin]);
  const memory = { ...arrived.memory, chosen: here.current.line.key, proved: true };
  const situation = reading(scene, memory);
  const held = floor.within({ place: placeKey(handsOf(operatorId)), skuId, lot }, person);
  const most = Math.min(situation.at?.units ?? 0, situation.current?.line.quantity ?? 0, held);
  const units = chance(random, 0.8) ? most : 1 + upTo(random, Math.max(0, most - 1));
  const [command] = putUnits(situation, Math.min(units, most), { memory, entry })?.commands ?? [];
  if (!command) return chance(random, 0.3) ? deed(draft(finish, { trolley: 'goods_left' })) : null;
  const { quantity, locationId } = putSchema.parse(command.body);
  const from = placeKey(handsOf(operatorId));
  const to = placeKey(atLocation(locationId));
  return { draft: command, moves: [{ from, to, skuId, lot, units: quantity }] };
}

/** Goods come back only while they still lie where they were put. */
function takeBack({ floor, random, person }: Scene, situation: Situation): Deed | null {
  const last = situation.carry?.undo.at(-1);
  if (!last) return null;
  const moves = floor.wayBack(last.commandId);
  const isThere = moves.every(
    ({ from, skuId, lot, units }) => floor.within({ place: from, skuId, lot }, person) >= units,
  );
  const why = oneOf(random, backReasonField.options) ?? 'wrong_bin';
  const [command] = undoLast(situation, nothingInMind, why).commands;
  return command && isThere ? { draft: command, moves, undoes: last.commandId } : null;
}

/** Now and then a lot is recalled; holds are released, recalls closed or lifted. */
function supervise(scene: Scene): Deed | null {
  const { view, random } = scene;
  const stop = oneOf(random, view.list(stopCaseDocument, 'open', 'open'))?.body;
  if (stop && chance(random, 0.4)) {
    const { skuId, lot } = stop;
    if (stop.scope === 'lot' && lot !== null)
      return chance(random, 0.7)
        ? deed(draft(closeRecall, { skuId, lot }))
        : deed(draft(liftRecall, { skuId, lot, note: 'tested' }));
    const held = view
      .list(balanceDocument, 'skuId', skuId)
      .find(({ body }) => body.lot === lot && body.status === 'hold' && placeOf(body.place) !== null);
    const place = held && placeOf(held.body.place);
    return place ? deed(draft(releaseGoods, { place, skuId, lot, status: 'hold', note: '' })) : null;
  }
  if (!chance(random, 0.03)) return null;
  const lot = oneOf(random, ['L1', 'L2', 'L4']) ?? 'L1';
  const status = chance(random, 0.7) ? ('recalled' as const) : ('hold' as const);
  return deed(draft(recallLot, { skuId: 'luma:cream', lot, status, reason: reason(random), note: '' }));
}
