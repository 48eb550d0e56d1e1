import type { Command, CommandDraft } from '@floorhand/domain/kernel/command';
import type { Rules } from '@floorhand/domain/kernel/rules';
import { commandHash, genesisHash, sha256Hex } from '@floorhand/sync/protocol/hash';
import type { PushAnswer } from '@floorhand/sync/protocol/push';
import { protocolVersion } from '@floorhand/sync/protocol/version';
import { noCrashes } from '@floorhand/sync/server/crash-ledger';
import type { LoggedCommand, ServerStore } from '@floorhand/sync/server/server-store';
import { SyncServer } from '@floorhand/sync/server/sync-server';
import { boxPut, boxRules } from '@floorhand/sync/testing/box-rules';
import { boxDocument, collect, instant, uuid, type Box } from '@floorhand/sync/testing/box-world';

export const boxStream = 'wh:1';

/** The engine over a store with the rules of the tiny world, as one server process has it. Trusts everybody. */
export const boxServer = (store: ServerStore, rules: Rules = boxRules, refillWindowMs = 0): SyncServer =>
  new SyncServer(
    store,
    {
      rules,
      planRoute: () => [],
      zoneOffset: () => 0,
      digest: sha256Hex,
      now: () => new Date().toISOString(),
      grant: async (grantId) => {
        const [operatorId = '', deviceId = ''] = grantId.split(' ');
        return {
          grantId,
          operatorId,
          deviceId,
          roles: ['picker', 'supervisor'],
          issuedAt: instant(0),
          expiresAt: '2099-01-01T00:00:00.000Z',
        };
      },
      newId: () => uuid(7999),
      refillWindowMs,
      reach: () => undefined,
      crashes: noCrashes,
      alarm: () => undefined,
    },
    () => undefined,
  );

/** Puts boxes with units on a shelf. */
export const stockBoxes = (server: SyncServer, boxes: readonly string[], count: number): Promise<unknown> =>
  server.commitEvents(boxStream, { kind: 'import', id: 'test' }, () =>
    boxes.map((box) => boxPut.create({ box, shelf: 's1', count, colour: 'free' })),
  );

/** A device's journal of the tiny world, whose batches may be sent to any server, again and again. */
export class BoxLane {
  readonly deviceId: string;
  readonly laneId: string;
  readonly commands: Command[] = [];
  #lastHash = genesisHash;

  constructor(n: number) {
    this.deviceId = uuid(9000 + n);
    this.laneId = uuid(9500 + n);
  }

  /** The next command of the lane. */
  add(draft: CommandDraft): Command {
    const deviceSeq = this.commands.length + 1;
    const command: Command = {
      commandId: crypto.randomUUID(),
      laneId: this.laneId,
      deviceSeq,
      prevHash: this.#lastHash,
      type: draft.type,
      version: draft.version,
      kind: draft.kind,
      operatorId: 'ana',
      grantId: `ana ${this.deviceId}`,
      stream: boxStream,
      occurred: { wall: instant(1), monoMs: 0, bootId: 'boot', offsetMs: 0, uncertaintyMs: 5 },
      cause: [],
      seen: null,
      expect: null,
      body: draft.body,
    };
    this.#lastHash = commandHash(command);
    this.commands.push(command);
    return command;
  }

  /** Sends commands from a number on; all of them by default. */
  push(server: SyncServer, firstSeq = 1, most = 50): Promise<PushAnswer> {
    return server.push(
      { deviceId: this.deviceId, streamId: boxStream },
      {
        protocol: protocolVersion,
        epoch: null,
        laneId: this.laneId,
        sessionId: this.laneId,
        firstSeq,
        commands: this.commands.slice(firstSeq - 1, firstSeq - 1 + most),
        highSeq: this.commands.length,
        pending: 0,
      },
    );
  }
}

/** Outcomes of an answer in short: `applied`, `applied again`. */
export const outcomesOf = (answer: PushAnswer): readonly string[] | PushAnswer =>
  answer.kind === 'taken' && answer.stop === null
    ? answer.outcomes.map(({ outcome, duplicate }) => (duplicate ? `${outcome} again` : outcome))
    : answer;

/** What a stream's books hold: commands in the order they had their effect, and boxes. */
export const booksOf = (
  store: ServerStore,
  boxes: readonly string[],
): Promise<{
  readonly seqs: readonly number[];
  readonly commandIds: readonly (string | null)[];
  readonly counts: readonly (number | undefined)[];
}> =>
  store.read(async (transaction) => {
    const commits = (await collect(transaction.allCommits(boxStream, 500))).flat();
    const bodies = (await transaction.documents(boxStream, boxDocument, boxes)) as (Box | undefined)[];
    return {
      seqs: commits.map(({ seq }) => seq),
      commandIds: commits.map(({ commandId }) => commandId),
      counts: bodies.map((body) => body?.count),
    };
  });

/** Everything a lane's log holds. */
export const loggedOf = (store: ServerStore, { laneId }: BoxLane): Promise<readonly LoggedCommand[]> =>
  store.read((transaction) => transaction.logged(laneId, 1, 10_000));
