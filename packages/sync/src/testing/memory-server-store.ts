import { schemaVersion } from '../protocol/version.ts';
import type {
  DeviceRow,
  Lane,
  ReadTransaction,
  ServerMeta,
  ServerStore,
  WriteTransaction,
} from '../server/server-store.ts';
import { restoredRecovery } from '../server/restored-recovery.ts';
import { address, MemoryHistory, type HistoryWrite } from './memory-history.ts';
import { memoryReadTransaction } from './memory-read-transaction.ts';

export interface MemoryServerStoreOptions {
  readonly epoch: string;
  /** A store to begin as a copy of, as a restored backup does. */
  readonly copyOf?: MemoryServerStore;
}

/** `ServerStore` in memory. Writes of all streams run one after the other, as on SQLite. */
export class MemoryServerStore implements ServerStore {
  readonly #history: MemoryHistory;
  readonly #devices: Map<string, DeviceRow>;
  #meta: Omit<ServerMeta, 'epoch'>;
  #last: Promise<unknown> = Promise.resolve();

  constructor({ epoch, copyOf }: MemoryServerStoreOptions) {
    this.#meta = { schemaVersion, minClient: 0, backupSeq: copyOf ? copyOf.#meta.backupSeq : {} };
    this.#history = copyOf ? copyOf.#history.copy() : new MemoryHistory();
    this.#history.epochs.set('', epoch, { moment: 0, oldest: 0 });
    this.#devices = new Map(copyOf ? copyOf.#devices : []);
  }

  get epoch(): string {
    return this.#history.epoch(this.#history.now);
  }

  write<T>(streamId: string, work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    const turn = this.#last.then(() => this.#writeNow(streamId, work));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async read<T>(work: (transaction: ReadTransaction) => Promise<T>): Promise<T> {
    const moment = this.#history.openMoment();
    try {
      return await work(this.#reading(moment));
    } finally {
      this.#history.closeMoment(moment);
    }
  }

  async close(): Promise<void> {
    await this.#last;
  }

  /** Tells every warehouse that this is a restored backup, as the restore command does. */
  openRecovery(at: string): void {
    const { now, heads, commits, recoveries, epochs } = this.#history;
    for (const streamId of heads.keys()) {
      const { seq } = this.#history.head(streamId, now);
      const baseAt = commits.at(address(streamId, seq), now)?.at ?? null;
      const base = { streamId, seq, at: baseAt };
      const recovery = restoredRecovery(base, { epoch: epochs.at('', now) ?? '', at });
      recoveries.set(streamId, recovery, { moment: now, oldest: now });
    }
  }

  /** Says up to where a verified backup holds each stream. */
  noteBackup(backupSeq: ServerMeta['backupSeq']): void {
    this.#meta = { ...this.#meta, backupSeq };
  }

  /** Apps below this have to be updated. */
  setMinClient(minClient: number): void {
    this.#meta = { ...this.#meta, minClient };
  }

  headSeqs(): Readonly<Record<string, number>> {
    const { heads, now } = this.#history;
    return Object.fromEntries(
      [...heads.keys()].map((streamId) => [streamId, this.#history.head(streamId, now).seq]),
    );
  }

  saveDevice(device: DeviceRow): void {
    this.#devices.set(device.deviceId, device);
  }

  device(deviceId: string): DeviceRow | null {
    return this.#devices.get(deviceId) ?? null;
  }

  devices(): readonly DeviceRow[] {
    return [...this.#devices.values()];
  }

  lanes(): readonly Lane[] {
    return this.#history.lanes(this.#history.now);
  }

  async #writeNow<T>(streamId: string, work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    const write = this.#history.beginWrite();
    try {
      const result = await work(this.#writing(streamId, write));
      write.keep();
      return result;
    } catch (error) {
      write.undo();
      throw error;
    }
  }

  #writing(streamId: string, write: HistoryWrite): WriteTransaction {
    return {
      ...this.#reading(write.moment),
      commit: async (batch) => {
        if (batch.streamId !== streamId) throw new Error(`${batch.streamId} written inside ${streamId}`);
        write.add(batch);
      },
      saveLane: async (lane) => write.saveLane(lane),
      saveRecovery: async (recovery) => write.saveRecovery(recovery),
      stage: async (stream, commands) => write.stage(stream, commands),
      clearStaged: async (stream) => write.clearStaged(stream),
      dropTombstones: async (stream, upTo) => write.dropTombstones(stream, upTo),
      rotateEpoch: async (epoch) => write.rotateEpoch(epoch),
    };
  }

  #reading(moment: number): ReadTransaction {
    return memoryReadTransaction(this.#history, {
      moment,
      meta: () => ({ epoch: this.#history.epoch(moment), ...this.#meta }),
      device: (deviceId) => this.device(deviceId),
    });
  }
}
