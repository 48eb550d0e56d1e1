import type { Command } from '@floorhand/domain/kernel/command';
import type { NearDuplicate } from '@floorhand/domain/kernel/continuity';
import { genesisHash } from '../protocol/hash.ts';
import { newLane, type DeviceSession } from './environment.ts';
import { commitNotice } from './commit-notice.ts';
import type { Lane, LoggedCommand } from './server-store.ts';
import type { SpelledPush } from './spelled-command.ts';
import type { Place, Taken } from './take-push.ts';

/** Of the new lane's first commands and the old lane's last ones: later nobody repeats what was lost. */
const mostCompared = 200;
const withinMs = 10 * 60_000;

/** The lane a push opens. One that a restored or copied device begins anew says which one it left. */
export async function openedLane(
  { deviceId }: DeviceSession,
  { laneId, forkedFrom }: SpelledPush,
  { transaction }: Pick<Place, 'transaction'>,
): Promise<Lane> {
  const lane = newLane(laneId, deviceId, genesisHash);
  const left = forkedFrom ? await transaction.lane(forkedFrom) : null;
  if (left?.deviceId !== deviceId) return lane;
  return { ...lane, generation: left.generation + 1, forkedFrom: left.laneId };
}

/** Tells people of a device that began a new lane, and which of its records look like ones made before (sync §10). */
export async function tellFork(
  { deviceId }: DeviceSession,
  { request, taken }: { readonly request: SpelledPush; readonly taken: Taken },
  place: Place,
): Promise<void> {
  const { laneId, firstSeq } = request;
  if (!request.forkedFrom || firstSeq > mostCompared) return;
  const lane = place.writer.lane(laneId);
  const fresh = taken.outcomes.filter(({ duplicate }) => !duplicate);
  if (!lane?.forkedFrom || fresh.length === 0) return;
  const commands = fresh.flatMap(({ deviceSeq }) => commandIn(request.commands[deviceSeq - firstSeq]?.text));
  const before = await lastOf(lane.forkedFrom, place);
  const duplicates = commands.flatMap((command) => nearest(command, before, place) ?? []);
  const isNew = fresh.some(({ deviceSeq }) => deviceSeq === 1);
  if (!isNew && duplicates.length === 0) return;
  const device = await place.transaction.device(deviceId);
  const at = place.environment.now();
  await commitNotice(place, (view) =>
    place.environment.rules.continuity.deviceForked(view, {
      deviceId,
      deviceName: device?.name ?? deviceId,
      laneId,
      at,
      duplicates,
    }),
  );
}

/** What the lane that was left ends with, as far as it took effect. */
async function lastOf(laneId: string, { transaction, writer }: Place): Promise<readonly Command[]> {
  const lane = writer.lane(laneId) ?? (await transaction.lane(laneId));
  const lastSeq = lane?.lastSeq ?? 0;
  const logged = await transaction.logged(laneId, Math.max(1, lastSeq - mostCompared + 1), lastSeq);
  return logged.filter(tookEffect).flatMap(({ raw }) => commandIn(raw));
}

const tookEffect = ({ outcome, commandId }: LoggedCommand): boolean =>
  commandId !== null && (outcome === 'applied' || outcome === 'applied_with_discrepancy');

/** Only envelopes that were read before come here. */
const commandIn = (text: string | undefined): readonly Command[] => {
  const command = text === undefined ? null : (JSON.parse(text) as Partial<Command> | null);
  return command?.commandId && command.occurred ? [command as Command] : [];
};

const occurredMs = ({ occurred }: Command): number => Date.parse(occurred.wall) + (occurred.offsetMs ?? 0);

/** The command before that is most like this one; null when there is none. */
function nearest(
  command: Command,
  before: readonly Command[],
  { environment: { rules } }: Place,
): NearDuplicate | null {
  const { commandId, operatorId, type } = command;
  const subject = rules.continuity.subject(command);
  if (!subject) return null;
  const apart = (other: Command): number => Math.abs(occurredMs(other) - occurredMs(command));
  const [earlier] = before
    .filter(
      (other) =>
        other.commandId !== commandId &&
        other.operatorId === operatorId &&
        apart(other) <= withinMs &&
        rules.continuity.subject(other)?.alike === subject.alike,
    )
    .toSorted((x, y) => apart(x) - apart(y));
  if (!earlier) return null;
  return {
    commandId,
    operatorId,
    type,
    locationId: subject.locationId,
    skuId: subject.skuId,
    occurredAt: new Date(occurredMs(command)).toISOString(),
    earlierId: earlier.commandId,
    earlierAt: new Date(occurredMs(earlier)).toISOString(),
  };
}
