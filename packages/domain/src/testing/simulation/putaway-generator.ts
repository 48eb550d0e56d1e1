import { reportBin } from '../../jobs/putaway/decide/bin-report.ts';
import { finish } from '../../jobs/putaway/decide/finish.ts';
import { reportDamage } from '../../jobs/putaway/decide/report-damage.ts';
import { reportDifference } from '../../jobs/putaway/decide/report-difference.ts';
import { storeSchema } from '../../jobs/putaway/decide/store.ts';
import { correctionReasonField } from '../../jobs/putaway/decide/undo.ts';
import { storeUnits } from '../../jobs/putaway/flow/on-goods.ts';
import { onScan, undoLast } from '../../jobs/putaway/flow/on-scan.ts';
import { nothingInMind, type FlowMemory } from '../../jobs/putaway/flow/outcome.ts';
import { readSituation, type Drop, type Situation } from '../../jobs/putaway/flow/situation.ts';
import { insteadReasonField } from '../../storage-rules/instead-reason.ts';
import { waitingUnits } from '../../jobs/putaway/waiting.ts';
import { draft, type CommandDraft } from '../../kernel/command.ts';
import { resolveScan } from '../../scanning/resolve-scan.ts';
import { atLocation, placeKey } from '../../stock/place.ts';
import { scanOf } from '../floor.ts';
import { plainRoute } from '../plain-route.ts';
import { bins } from '../small-warehouse.ts';
import { chance, oneOf, upTo, type Deed, type JobGenerator, type Scene } from './job-generator.ts';

const nowOf = ({ today }: Scene): string => `${today}T12:00:00.000Z`;

/** Somebody who brings pallets to bins as the screen says, and now and then elsewhere, in parts or not at all. */
export const putawayGenerator: JobGenerator = {
  work: (scene) => {
    const { view, operatorId, deviceId } = scene;
    const now = nowOf(scene);
    const situation = readSituation(view, { operatorId, deviceId, now, planRoute: plainRoute, chosen: null });
    return act(scene, situation);
  },
  supervise: () => null,
};

const deed = (command: CommandDraft | undefined, more: Partial<Deed> = {}): Deed | null =>
  command ? { draft: command, moves: [], ...more } : null;

function act(scene: Scene, situation: Situation): Deed | null {
  const { random } = scene;
  if (situation.step !== 'load' && chance(random, 0.04)) return takeBack(scene, situation);
  switch (situation.step) {
    case 'load':
      return takeUnit(scene, situation);
    case 'bin':
      return situation.current && toBin(scene, situation, situation.current);
    case 'goods':
      return situation.current && prove(scene, situation, situation.current);
    case 'quantity':
      return situation.current && putDown(scene, situation, situation.current);
    case 'finish':
      return deed(draft(finish, { trolley: chance(random, 0.9) ? 'empty' : 'goods_left' }));
  }
}

function takeUnit(scene: Scene, situation: Situation): Deed | null {
  const unit = oneOf(scene.random, waitingUnits(scene.view));
  return unit ? deed(scanned(scene, situation, unit.key)) : null;
}

/** The suggested bin mostly; else another one, or the person says what is wrong with it. */
function toBin(scene: Scene, situation: Situation, { target }: Drop): Deed | null {
  const { random } = scene;
  if (target && chance(random, 0.05)) {
    const reason =
      oneOf(
        random,
        insteadReasonField.options.filter((known) => known !== 'blocked'),
      ) ?? 'full';
    return deed(draft(reportBin, { locationId: target.locationId, reason }));
  }
  const bin = chance(random, 0.15) ? oneOf(random, bins) : target?.locationId;
  if (bin === undefined) return deed(draft(finish, { trolley: 'goods_left' }));
  return deed(scanned(scene, situation, bin));
}

function prove(scene: Scene, situation: Situation, { line }: Drop): Deed | null {
  const code = line.place.id;
  return deed(scanned(scene, situation, code)) ?? deed(draft(finish, { trolley: 'goods_left' }));
}

/** Goods go down as far as they are there; what the trolley does not have is told. */
function putDown(scene: Scene, situation: Situation, { line }: Drop): Deed | null {
  const { floor, random, person } = scene;
  const { skuId, lot, status } = line;
  const from = placeKey(line.place);
  const there = floor.within({ place: from, skuId, lot }, person);
  const most = situation.at?.units ?? 0;
  if (there < line.quantity) {
    const found = Math.max(0, there);
    return deed(draft(reportDifference, { place: line.place, skuId, lot, status, found }), {
      sees: { place: from, skuId },
    });
  }
  if (status === 'available' && chance(random, 0.03)) {
    const damaged = 1 + upTo(random, line.quantity - 1);
    return deed(draft(reportDamage, { place: line.place, skuId, lot, serials: [], units: damaged }));
  }
  const units = chance(random, 0.8) ? most : 1 + upTo(random, most - 1);
  const [command] = storeUnits(situation, Math.min(units, line.quantity))?.commands ?? [];
  if (!command) return null;
  const { quantity, locationId } = storeSchema.parse(command.body);
  const to = placeKey(atLocation(locationId));
  return { draft: command, moves: [{ from, to, skuId, lot, units: quantity }] };
}

/** The command a scan leads to, after the second scan where the screen asks for one; undefined when it is refused. */
function scanned(scene: Scene, situation: Situation, text: string): CommandDraft | undefined {
  const { view, operatorId, deviceId } = scene;
  let memory: FlowMemory = nothingInMind;
  for (let again = 0; again < 2; again++) {
    const expected = { skuId: situation.current?.line.skuId ?? null };
    const said = onScan(situation, {
      view,
      scan: resolveScan(view, scanOf(text), expected),
      memory,
      now: nowOf(scene),
      by: { operatorId, deviceId },
      entry: { mode: 'scan' },
      snapshot: 'fresh',
    });
    if (said.commands.length > 0) return said.commands[0];
    memory = said.memory;
  }
  return undefined;
}

/** Goods come back onto the trolley only while they still lie where they were put. */
function takeBack({ floor, random, person }: Scene, situation: Situation): Deed | null {
  const last = situation.load?.undo.at(-1);
  if (!last) return null;
  const moves = floor.wayBack(last.commandId);
  const isThere = moves.every(
    ({ from, skuId, lot, units }) => floor.within({ place: from, skuId, lot }, person) >= units,
  );
  const reason = oneOf(random, correctionReasonField.options) ?? 'wrong_bin';
  const [command] = undoLast(situation, reason).commands;
  if (!command || !isThere) return null;
  return { draft: command, moves, undoes: last.commandId };
}
