import { canonicalJson } from '@floorhand/domain/kernel/json';
import { commandSchema } from '@floorhand/domain/kernel/command';
import type { DomainEvent } from '@floorhand/domain/kernel/event';
import { memoryDocuments } from '@floorhand/domain/kernel/memory-view';
import { applyEvents } from '@floorhand/domain/kernel/rules';
import { rules } from '@floorhand/domain/rules';
import { busyWarehouse, release } from '@floorhand/domain/testing/busy-warehouse';
import { act, intents } from '@floorhand/domain/testing/random-commands';
import { openWorld } from '@floorhand/domain/testing/world';
import { commandHash, genesisHash, sha256Hex } from '@floorhand/sync/protocol/hash';
import { catalogStream } from '@floorhand/sync/protocol/version';
import type { Lane, LoggedCommand, ServerStore } from '@floorhand/sync/server/server-store';
import { StreamWriter, type Actor } from '@floorhand/sync/server/stream-writer';
import { instant, lane, uuid } from '@floorhand/sync/testing/box-world';
import { sample } from 'fast-check';

export const shiftStream = 'wh:1';
export const shiftLane = uuid(1);

/** Writes a small warehouse and some hours of work in it, as the engine would have. Always the same. */
export async function writeWorkedShift(store: ServerStore): Promise<{ readonly events: number }> {
  const world = openWorld(busyWarehouse);
  const [master, rest] = [world.log.filter(isCatalog), world.log.filter((event) => !isCatalog(event))];
  const [steps = []] = sample(intents(60), { seed: 7, numRuns: 1 });
  const work = [release, ...steps]
    .map((step) => act(world, step).done.events)
    .filter((events) => events.length > 0);
  const documents = memoryDocuments(rules.documents);

  const write = (streamId: string, fill: (writer: StreamWriter) => void): Promise<void> =>
    store.write(streamId, async (transaction) => {
      const head = await transaction.head(streamId);
      const writer = new StreamWriter({ streamId, rules, head, base: documents.view, digest: sha256Hex });
      fill(writer);
      documents.apply(await writer.flush(transaction));
    });
  await write(catalogStream, (writer) => commit(writer, master, importer));
  await write(shiftStream, (writer) => {
    for (const event of rest) commit(writer, [event], importer);
  });
  let last = lane({ laneId: shiftLane });
  for (const events of work) {
    await write(shiftStream, (writer) => {
      const commandId = uuid(1000 + last.lastSeq);
      const seq = commit(writer, events, { kind: 'lane', id: shiftLane, at: instant(1), commandId });
      const { entry, moved } = nextCommand(last, { commandId, commitSeq: seq });
      writer.log(entry, moved);
      last = moved;
    });
  }
  return { events: world.log.length };
}

const isCatalog = ({ type }: DomainEvent): boolean => type.startsWith('catalog.');
const importer: Actor = { kind: 'import', id: 'test', at: instant(0), commandId: null };

const commit = (writer: StreamWriter, events: readonly DomainEvent[], actor: Actor): number =>
  writer.commit(events, applyEvents(rules, events, writer.view), actor);

function nextCommand(
  before: Lane,
  { commandId, commitSeq }: { readonly commandId: string; readonly commitSeq: number },
): { readonly entry: LoggedCommand; readonly moved: Lane } {
  const deviceSeq = before.lastSeq + 1;
  const command = commandSchema.parse({
    commandId,
    laneId: before.laneId,
    deviceSeq,
    prevHash: deviceSeq === 1 ? genesisHash : before.lastHash,
    type: 'picking.something',
    version: 1,
    kind: 'fact',
    operatorId: 'ana',
    grantId: uuid(3),
    stream: shiftStream,
    occurred: { wall: instant(1), monoMs: 5, bootId: 'boot', offsetMs: null, uncertaintyMs: null },
    cause: [],
    seen: null,
    expect: null,
    body: { n: deviceSeq },
  });
  const hash = commandHash(command);
  const entry: LoggedCommand = {
    laneId: before.laneId,
    deviceSeq,
    commandId,
    commandType: command.type,
    operatorId: command.operatorId,
    hash,
    raw: canonicalJson(command),
    receivedAt: instant(2),
    outcome: 'applied',
    reason: null,
    commitSeq,
    discrepancyIds: [],
    formerSeq: null,
  };
  return { entry, moved: { ...before, lastSeq: deviceSeq, lastHash: hash } };
}
