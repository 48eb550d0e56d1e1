import type { DeviceSession } from '@floorhand/sync/server/environment';
import { protocolVersion } from '@floorhand/sync/protocol/version';
import { pushLimits, type PushAnswer, type PushRequest } from '@floorhand/sync/protocol/push';
import type { ShiftDevice } from './picking-shift.ts';
import { measuredStream } from './seed.ts';

/** Part of every device's lane: entries `from` to below `to`. */
export interface LanePart {
  readonly from: number;
  readonly to: number;
}

export type Push = (device: ShiftDevice, session: DeviceSession, request: PushRequest) => Promise<PushAnswer>;

export interface Pushed {
  readonly commands: number;
  readonly ms: number;
  readonly outcomes: ReadonlyMap<string, number>;
}

/** All devices send their part at once, each the next batch as soon as the one before was answered. */
export async function pushShift(
  devices: readonly ShiftDevice[],
  part: LanePart,
  push: Push,
): Promise<Pushed> {
  const outcomes = new Map<string, number>();
  const begunMs = performance.now();
  const counts = await Promise.all(devices.map((device) => drain(device, part, { push, outcomes })));
  const ms = performance.now() - begunMs;
  return { commands: counts.reduce((sum, count) => sum + count, 0), ms, outcomes };
}

async function drain(
  device: ShiftDevice,
  { from, to }: LanePart,
  { push, outcomes }: { push: Push; outcomes: Map<string, number> },
): Promise<number> {
  const { deviceId, laneId, entries } = device;
  let at = from;
  while (at < to) {
    const batch = entries.slice(at, Math.min(to, at + pushLimits.commands));
    const answer = await push(
      device,
      { deviceId, streamId: measuredStream },
      {
        protocol: protocolVersion,
        epoch: null,
        laneId,
        sessionId: laneId,
        firstSeq: at + 1,
        commands: batch.map(({ command }) => command),
        highSeq: entries.length,
        pending: entries.length - at,
      },
    );
    if (answer.kind !== 'taken' || answer.stop)
      throw new Error(`a push was not taken: ${JSON.stringify(answer)}`);
    for (const { outcome } of answer.outcomes) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    at += batch.length;
  }
  return at - from;
}
