import { describe, expect, test } from 'vitest';
import { uuid } from '../testing/box-world.ts';
import { MemoryBlobDisk, MemoryBlobStore } from '../testing/memory-blob-store.ts';
import { StopSource } from '../testing/stop-source.ts';
import { VirtualTime } from '../testing/virtual-time.ts';
import { BlobLane, type BlobLaneHooks } from './blob-lane.ts';
import type { BlobRefusal, BlobStored, BlobTransport } from './blob-ports.ts';
import { TransportProblem } from './ports.ts';

const epoch = uuid(1);
const minuteMs = 60_000;
const hash = (n: number): string => String(n).padStart(64, '0');

/** A server and a network between it and the device, as bad as a test wants. */
class BlobServer implements BlobTransport {
  readonly has = new Map<string, BlobStored>();
  readonly log: string[] = [];
  epoch = epoch;
  /** Requests that fail from here on. */
  down: TransportProblem | null = null;
  refuses: BlobRefusal | null = null;
  /** Uploads that break off after they began. */
  breaks = 0;
  #seq = 10;

  async known(sha256: string): Promise<BlobStored | null> {
    if (this.down) throw this.down;
    return this.has.get(sha256) ?? null;
  }

  async send({ blob, begun }: Parameters<BlobTransport['send']>[0]): Promise<BlobRefusal | null> {
    if (this.down) throw this.down;
    const name = Number(blob.sha256);
    this.log.push(blob.uploadUrl === null ? `begin ${name}` : `resume ${name}`);
    if (blob.uploadUrl === null) await begun(`/u/${name}`);
    if (this.refuses) return this.refuses;
    if (this.breaks > 0) {
      this.breaks -= 1;
      throw new TransportProblem('unreachable');
    }
    this.store(blob.sha256);
    return null;
  }

  store(sha256: string): void {
    this.has.set(sha256, { epoch: this.epoch, seq: (this.#seq += 1) });
  }
}

function device(over: Partial<BlobLaneHooks> = {}) {
  const time = new VirtualTime();
  const server = new BlobServer();
  const disk = new MemoryBlobDisk();
  const store = new MemoryBlobStore(disk);
  const alarms: string[] = [];
  const state = { working: false, epoch: epoch as string | null, backupSeq: 0, sparing: false };
  const hooks: BlobLaneHooks = {
    isWorkWaiting: () => state.working,
    epoch: () => state.epoch,
    backupSeq: () => state.backupSeq,
    isSparing: () => state.sparing,
    named: async () => new Map(),
    changed: () => undefined,
    ...over,
  };
  const run = (): StopSource => {
    const stop = new StopSource();
    const scheduler = time.scheduler(7);
    const lane = new BlobLane(
      {
        store: new MemoryBlobStore(disk),
        transport: server,
        scheduler,
        alarm: (what) => void alarms.push(what),
      },
      hooks,
    );
    void lane.run(stop.signal);
    return stop;
  };
  const keep = async (n: number, commandId: string | null = uuid(100 + n)): Promise<void> => {
    const bytes = new Uint8Array([n]);
    await store.keep({ sha256: hash(n), size: 1, mime: 'image/webp', takenAt: time.iso() }, bytes);
    await store.note(hash(n), (held) => ({ ...held, commandId }));
    await time.advance(1);
  };
  const left = async (): Promise<readonly number[]> =>
    (await store.list()).map(({ sha256 }) => Number(sha256));
  return { time, server, store, disk, state, alarms, run, keep, left };
}

describe('the lane of photos', () => {
  test('[SY38] sends what records name, the oldest first, and only when no record waits', async () => {
    const { time, server, state, run, keep, alarms } = device();
    await keep(2);
    await keep(1);
    state.working = true;
    run();
    await time.advance(minuteMs);
    expect(server.log).toEqual([]);
    state.working = false;
    await time.advance(minuteMs);
    expect(server.log).toEqual(['begin 2', 'begin 1']);
    expect(alarms).toEqual([]);
  });

  test('[SY38] [F-62] goes on where it stood, through five starts of the app and a network that breaks', async () => {
    const { time, server, run, keep, store } = device();
    await keep(1);
    server.breaks = 6;
    for (let start = 0; start < 5; start++) {
      const stop = run();
      await time.advance(1);
      stop.abort();
    }
    run();
    await time.advance(5 * minuteMs);
    const [first, ...rest] = server.log;
    expect(first).toBe('begin 1');
    expect(new Set(rest)).toEqual(new Set(['resume 1']));
    expect((await store.list())[0]).toMatchObject({ stored: { epoch, seq: 11 }, uploadUrl: null });
  });

  test('[SY38] an upload whose last answer was lost is not sent again', async () => {
    const { time, server, run, keep, store } = device();
    await keep(1);
    server.store(hash(1));
    run();
    await time.advance(minuteMs);
    expect(server.log).toEqual([]);
    expect((await store.list())[0]?.stored).toEqual({ epoch, seq: 11 });
  });

  test('[SY38] waits longer and longer for a server that does not answer, and as long as it asks for', async () => {
    const { time, server, run, keep } = device();
    await keep(1);
    let asked = 0;
    server.known = async () => {
      asked += 1;
      throw new TransportProblem('busy', 600_000);
    };
    run();
    await time.advance(9 * minuteMs);
    expect(asked).toBe(1);
    await time.advance(3 * minuteMs);
    expect(asked).toBe(2);
  });

  test('[SY38] saves a costly network and a low battery, but not for ever', async () => {
    const { time, server, state, run, keep } = device();
    await keep(1);
    state.sparing = true;
    run();
    await time.advance(119 * minuteMs);
    expect(server.log).toEqual([]);
    await time.advance(3 * minuteMs);
    expect(server.log).toEqual(['begin 1']);
  });

  test('[SY39] leaves the device when the backup has it, and not when the server lost it since', async () => {
    const { time, server, state, run, keep, left } = device();
    await keep(1);
    await keep(2);
    run();
    await time.advance(minuteMs);
    expect(await left()).toEqual([1, 2]);
    state.backupSeq = 11;
    await time.advance(minuteMs);
    expect(await left()).toEqual([2]);
    server.has.delete(hash(2));
    state.backupSeq = 12;
    await time.advance(minuteMs);
    expect(server.log).toEqual(['begin 1', 'begin 2', 'begin 2']);
    expect(await left()).toEqual([2]);
  });

  test('[SY39] a restored server is offered what its lost history had', async () => {
    const { time, server, state, run, keep, store } = device();
    await keep(1);
    run();
    await time.advance(minuteMs);
    server.has.clear();
    server.epoch = uuid(2);
    state.epoch = uuid(2);
    state.backupSeq = 11;
    await time.advance(minuteMs);
    expect(server.log).toEqual(['begin 1', 'begin 1']);
    expect((await store.list())[0]?.stored).toEqual({ epoch: uuid(2), seq: 12 });
  });

  test('[SY39] what is refused for good stays and is not offered again; what is lost on the device is told', async () => {
    const { time, server, run, keep, store, disk } = device();
    await keep(1);
    await keep(2);
    disk.bytes.delete(hash(2));
    server.refuses = 'not_a_picture';
    run();
    await time.advance(10 * minuteMs);
    expect(server.log).toEqual(['begin 1']);
    expect((await store.list()).map(({ refused }) => refused)).toEqual(['not_a_picture', 'lost']);
  });

  test('[SY39] a photo whose record was made just before the app died is sent; one without a record is given up', async () => {
    const { time, server, run, keep, left } = device({ named: async () => new Map([[hash(1), uuid(5)]]) });
    await keep(1, null);
    await keep(2, null);
    run();
    await time.advance(23 * 60 * minuteMs);
    expect(server.log).toEqual(['begin 1']);
    expect(await left()).toEqual([1, 2]);
    await time.advance(2 * 60 * minuteMs);
    expect(await left()).toEqual([1]);
  });
});
