import { claimRun, handBackRun } from '../../jobs/picking/decide/claim-run.ts';
import { checkZero } from '../../jobs/picking/decide/check-zero.ts';
import { recordPickSchema } from '../../jobs/picking/decide/record-pick.ts';
import { releaseWave } from '../../jobs/picking/decide/release-wave.ts';
import { skipStop } from '../../jobs/picking/decide/skip-stop.ts';
import { countTo } from '../../jobs/picking/flow/on-item.ts';
import { onScan, undoLast } from '../../jobs/picking/flow/on-scan.ts';
import { nothingToConfirm, type FlowMemory } from '../../jobs/picking/flow/outcome.ts';
import { readSituation, type CurrentStop, type Situation } from '../../jobs/picking/flow/situation.ts';
import { runDocument } from '../../jobs/picking/state.ts';
import { draft, type CommandDraft } from '../../kernel/command.ts';
import { orderDocument } from '../../orders/order.ts';
import { resolveScan } from '../../scanning/resolve-scan.ts';
import { atLocation, inHandlingUnit, placeKey } from '../../stock/place.ts';
import { scanOf } from '../floor.ts';
import { chance, oneOf, upTo, type Deed, type JobGenerator, type Scene } from './job-generator.ts';
import { pickingShort } from './picking-short.ts';
import { totes } from './simulated-warehouse.ts';

/** A picker who follows the screen, and now and then errs, and a supervisor who releases and reassigns. */
export const pickingGenerator: JobGenerator = {
  work: (scene) => {
    const runs = scene.view.list(runDocument, 'operatorId', scene.operatorId);
    const run = runs.find(({ body }) => body.claim?.deviceId === scene.deviceId);
    if (!run) return claim(scene);
    const situation = readSituation(scene.view, run.key);
    return situation && onRun(scene, situation);
  },
  supervise: (scene) => (chance(scene.random, 0.85) ? release(scene) : reassign(scene)),
};

const deed = (command: CommandDraft | undefined, more: Partial<Deed> = {}): Deed | null =>
  command ? { draft: command, moves: [], ...more } : null;

function claim({ view, random }: Scene): Deed | null {
  const run = oneOf(random, view.list(runDocument, 'status', 'ready'));
  return run ? deed(draft(claimRun, { runId: run.key })) : null;
}

function release({ view, random }: Scene): Deed | null {
  const open = view.list(orderDocument, 'status', 'open');
  if (open.length === 0) return null;
  const select = { kind: 'next' as const, count: 1 + upTo(random, 3), brand: null };
  return deed(draft(releaseWave, { select }));
}

function reassign({ view, random }: Scene): Deed | null {
  const run = oneOf(random, view.list(runDocument, 'status', 'claimed'));
  return run ? deed(draft(handBackRun, { runId: run.key, reason: 'reassigned' })) : null;
}

function onRun(scene: Scene, situation: Situation): Deed | null {
  const { random } = scene;
  if (situation.step !== 'finished' && chance(random, 0.04)) return takeBack(scene, situation);
  if (chance(random, 0.01))
    return deed(draft(handBackRun, { runId: situation.runId, reason: 'not_now' }), { hand: null });
  const { current } = situation;
  if (current && situation.step === 'location' && chance(random, 0.04))
    return deed(draft(skipStop, { runId: situation.runId, stop: current.stop.key, reason: 'crowded' }));
  return steps[situation.step](scene, situation);
}

type Acting = (scene: Scene, situation: Situation) => Deed | null;

const steps: Readonly<Record<Situation['step'], Acting>> = {
  bind: (scene, situation) => {
    const unused = totes.filter((tote) => !scene.floor.isToteUsed(tote));
    const tote = oneOf(scene.random, chance(scene.random, 0.03) ? totes : unused);
    return tote === undefined ? null : deed(scanned(scene, situation, tote), { bindsTote: tote });
  },
  location: (scene, situation) => deed(scanned(scene, situation, situation.current?.stop.locationId ?? '')),
  item: (scene, situation) => situation.current && take(scene, situation, situation.current),
  tote: (scene, situation) => situation.current && fill(scene, situation, situation.current),
  zero_check: ({ view, floor, person, random }, { runId, progress }) => {
    const asked = progress.zeroCheck;
    if (!asked) return null;
    const place = placeKey(atLocation(asked.locationId));
    const seen = floor.within({ place, skuId: asked.skuId, lot: null }, person);
    const left = view.holds(runDocument) && chance(random, 0.9) ? seen : seen + 1;
    return deed(draft(checkZero, { runId, ...asked, left }));
  },
  // Patience ends some time.
  waiting: (scene, situation) =>
    chance(scene.random, 0.2) ? deed(scanned(scene, situation, 'S-01'), { hand: null }) : null,
  drop: (scene, situation) => deed(scanned(scene, situation, 'S-01'), { hand: null }),
  finished: () => null,
};

/** The command a scan leads to, after the second scan where the screen asks for one; undefined when it is refused. */
function scanned(scene: Scene, situation: Situation, text: string): CommandDraft | undefined {
  let memory: FlowMemory = nothingToConfirm;
  for (let again = 0; again < 2; again++) {
    const expected = { skuId: situation.current?.stop.skuId ?? null };
    const scan =
      text === 'S-01'
        ? resolveScan(scene.view, { ...scanOf(text), meanings: [{ kind: 'location', code: text }] }, expected)
        : resolveScan(scene.view, scanOf(text), expected);
    const said = onScan(situation, {
      view: scene.view,
      scan,
      memory,
      today: scene.today,
      entry: { mode: 'scan' },
    });
    if (said.commands.length > 0) return said.commands[0];
    memory = said.memory;
  }
  return undefined;
}

const reachOf = ({ stop }: CurrentStop, lot: string | null) => ({
  place: placeKey(atLocation(stop.locationId)),
  skuId: stop.skuId,
  lot,
});

/** Units come into the hand as far as there are any; the rest is told as short. */
function take(scene: Scene, situation: Situation, current: CurrentStop): Deed | null {
  const { stop, counted } = current;
  const lot = counted > 0 ? situation.progress.lot : stop.lot;
  const reach = reachOf(current, lot);
  const there = scene.floor.within(reach, scene.person);
  const good = chance(scene.random, 0.05) ? Math.max(0, there - 1 - upTo(scene.random, 2)) : there;
  const wanted = Math.min(stop.remaining, good);
  if (wanted <= counted) return pickingShort(scene, situation, { found: wanted, there });
  const units = chance(scene.random, 0.6) ? wanted : counted + 1 + upTo(scene.random, wanted - counted - 1);
  const said = countTo(situation, current, units);
  return deed(said?.commands[0], { hand: { ...reach, units } });
}

/** Units go from the hand into the tote that is asked for. */
function fill(scene: Scene, situation: Situation, current: CurrentStop): Deed | null {
  const { runId, progress } = situation;
  const reach = reachOf(current, progress.lot ?? current.stop.lot);
  const there = scene.floor.within(reach, scene.person);
  // The screen says more is in the hand than there is: an app that lost its memory, or a bin that was emptied.
  if (there < current.counted)
    return chance(scene.random, 0.5)
      ? takeBack(scene, situation)
      : pickingShort(scene, situation, { found: there, there });
  const command = scanned(scene, situation, current.into?.tote ?? '');
  if (!command) return takeBack(scene, situation);
  const body = recordPickSchema.parse(command.body);
  const units = body.splits.reduce((sum, { quantity }) => sum + quantity, 0);
  const to = placeKey(inHandlingUnit(body.tote));
  const left = current.counted - units;
  return {
    draft: { ...command, body: { ...body, runId } },
    moves: [{ from: reach.place, to, skuId: reach.skuId, lot: body.lot, units }],
    hand: left > 0 ? { ...reach, units: left } : null,
  };
}

function takeBack({ floor }: Scene, situation: Situation): Deed | null {
  const last = situation.progress.undo.at(-1);
  const [command] = undoLast(situation).commands;
  if (!last || !command) return null;
  return { draft: command, moves: floor.wayBack(last.commandId), undoes: last.commandId, hand: null };
}
