import {
  approve,
  isOwnCount,
  reject,
  rejectReasonField,
} from '../../jobs/counting/decide/decide-variance.ts';
import { leave } from '../../jobs/counting/decide/start.ts';
import { onBinToCount, handIn, type AtBin } from '../../jobs/counting/flow/on-bin.ts';
import { onScan } from '../../jobs/counting/flow/on-scan.ts';
import { nothingInMind, type FlowMemory } from '../../jobs/counting/flow/outcome.ts';
import { giveDetails } from '../../jobs/counting/flow/on-goods.ts';
import { cyclePlan } from '../../jobs/counting/plan/cycle-plan.ts';
import { dayPlanOf } from '../../jobs/counting/plan/day-plan.ts';
import { readSituation, type Situation } from '../../jobs/counting/flow/situation.ts';
import { poolKey, varianceDocument, varianceStateField, type Session } from '../../jobs/counting/state.ts';
import { draft } from '../../kernel/command.ts';
import { resolveScan } from '../../scanning/resolve-scan.ts';
import { atLocation, placeKey } from '../../stock/place.ts';
import { scanOf } from '../floor.ts';
import { plainRoute } from '../plain-route.ts';
import { bins, gtin } from '../small-warehouse.ts';
import { chance, oneOf, type Deed, type JobGenerator, type Scene } from './job-generator.ts';

const codes: Readonly<Record<string, string>> = {
  'luma:mug': gtin.mug,
  'luma:cream': gtin.cream,
  'luma:bowl': gtin.shared,
  'luma:plate': gtin.shared,
  'nord:tea': gtin.tea,
};

/** Somebody who looks into bins, scans what really lies there, and repeats it when asked; and who decides about it. */
export const countingGenerator: JobGenerator = {
  work: (scene) => {
    const { view, operatorId, deviceId } = scene;
    const now = `${scene.today}T12:00:00.000Z`;
    const situation = readSituation(view, {
      operatorId,
      deviceId,
      now,
      planRoute: plainRoute,
      memory: nothingInMind,
      dayPlan: dayPlanOf(cyclePlan(view, now), now),
    });
    const at: AtBin = {
      view,
      memory: nothingInMind,
      entry: { mode: 'scan' },
      now,
      by: { operatorId, deviceId },
    };
    return situation.session ? count(scene, situation, at) : begin(scene, situation, at);
  },
  supervise: decideOne,
};

function begin({ random }: Scene, situation: Situation, at: AtBin): Deed | null {
  if (!chance(random, 0.15)) return null;
  const locationId = chance(random, 0.8) ? situation.next?.locationId : oneOf(random, bins);
  if (locationId === undefined) return null;
  const memory: FlowMemory = { ...nothingInMind, confirm: { what: 'other_bin', locationId } };
  const [command] = onBinToCount(situation, locationId, { ...at, memory }).commands;
  return command ? { draft: command, moves: [] } : null;
}

/** The next kind of goods that is not counted yet, as many as there are; then the count is handed in. */
function count(scene: Scene, situation: Situation, at: AtBin): Deed | null {
  const { session, lines } = situation;
  const { random } = scene;
  if (!session) return null;
  if (chance(random, 0.04)) return { draft: draft(leave, { locationId: session.locationId }), moves: [] };
  const there = thingsIn(scene, session);
  for (const { skuId, lot, units } of there) {
    const line = lines.find((counted) => poolKey(counted.line) === poolKey({ skuId, lot }))?.line;
    if (line && line.good + line.damaged === units) continue;
    const { locationId, only, why } = session;
    const command = scanned(situation, { skuId, lot }, at);
    if (!command) continue;
    // Scans add up one by one; a number typed says the rest at once.
    const body = { ...(command.body as object), locationId, only, why, good: units, damaged: 0 };
    return { draft: { ...command, body }, moves: [] };
  }
  const command = handIn(situation, scene.view)?.commands[0];
  return command ? { draft: command, moves: [] } : null;
}

/** What lies in the bin. Units somebody holds in front of it are asked about and counted: the book has them there. */
function thingsIn(
  { floor }: Scene,
  { locationId, only }: Session,
): readonly { readonly skuId: string; readonly lot: string | null; readonly units: number }[] {
  const place = `${placeKey(atLocation(locationId))}|`;
  return [...floor.stock()].flatMap(([address, units]) => {
    const [skuId = '', lot = ''] = address.slice(place.length).split('|');
    const isMeant = address.startsWith(place) && (only === null || skuId === only);
    return isMeant && units > 0 && codes[skuId] !== undefined
      ? [{ skuId, lot: lot === '' ? null : lot, units }]
      : [];
  });
}

function scanned(
  situation: Situation,
  goods: { readonly skuId: string; readonly lot: string | null },
  at: AtBin,
): ReturnType<typeof onScan>['commands'][number] | undefined {
  const code = codes[goods.skuId] ?? '';
  const text = goods.lot === null ? code : `(01)${code.padStart(14, '0')}(10)${goods.lot}`;
  const said = onScan(situation, { ...at, scan: resolveScan(at.view, scanOf(text), { skuId: goods.skuId }) });
  if (said.commands[0]) return said.commands[0];
  if (said.memory.pending === null) return undefined;
  const details = { lot: goods.lot, expiry: '2027-12-01', serial: null };
  return giveDetails(situation, details, { ...at, memory: said.memory }).commands[0];
}

/** Counts are believed mostly, or somebody else looks. */
function decideOne({ view, random, operatorId }: Scene): Deed | null {
  const all = varianceStateField.options.flatMap((state) => view.list(varianceDocument, 'state', state));
  const found = oneOf(random, all)?.body;
  const countId = found?.rounds.at(-1)?.commandId;
  if (!found || countId === undefined || (isOwnCount(view, found, operatorId) && chance(random, 0.8)))
    return null;
  const { locationId, skuId, lot } = found;
  const body = { locationId, skuId, lot, countId };
  if (chance(random, 0.75)) return { draft: draft(approve, body), moves: [] };
  const reason = oneOf(random, rejectReasonField.options) ?? 'looks_wrong';
  return { draft: draft(reject, { ...body, reason }), moves: [] };
}
