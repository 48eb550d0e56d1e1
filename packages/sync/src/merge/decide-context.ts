import { blobsOf } from '@floorhand/domain/kernel/blob-ref';
import type { Command, DecideContext } from '@floorhand/domain/kernel/command';
import { ownWordsOf } from '@floorhand/domain/kernel/own-words';

/** What a rule may know of a command; the same on device and server, so that both come to the same events. */
export function decideContext(
  command: Command,
  deviceId: string,
  tools: Pick<DecideContext, 'planRoute' | 'zoneOffset'>,
): DecideContext {
  return {
    commandId: command.commandId,
    laneId: command.laneId,
    deviceId,
    operatorId: command.operatorId,
    occurredAt: occurredAt(command),
    seen: command.seen,
    expect: command.expect,
    blobs: blobsOf(command.body),
    ownWords: ownWordsOf(command.body),
    planRoute: tools.planRoute,
    zoneOffset: tools.zoneOffset,
  };
}

/** The best estimate of when it happened: the device's clock, corrected by what it measured (sync §17). */
function occurredAt({ occurred }: Command): string {
  return new Date(Date.parse(occurred.wall) + (occurred.offsetMs ?? 0)).toISOString();
}
