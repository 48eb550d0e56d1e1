import { Backoff } from './backoff.ts';
import type { BlobStore, BlobTransport, KeptBlob } from './blob-ports.ts';
import { TransportProblem, type Scheduler, type StopSignal } from './ports.ts';

export interface BlobLaneParts {
  readonly store: BlobStore;
  readonly transport: BlobTransport;
  readonly scheduler: Pick<Scheduler, 'nowMs' | 'random' | 'sleep'>;
  readonly alarm: (what: string, error: unknown) => void;
}

/** What the lane asks of the device it works for. */
export interface BlobLaneHooks {
  /** Commands wait: they go first. */
  readonly isWorkWaiting: () => boolean;
  /** Name of the server's history; null before it was heard. */
  readonly epoch: () => string | null;
  /** Highest commit of the warehouse in the server's backup; 0 when there is none. */
  readonly backupSeq: () => number;
  /** A network that costs, or a battery that is low: what is young waits for a better moment. */
  readonly isSparing: () => boolean;
  /** Which of these blobs a recorded command names, by hash, with that command. */
  readonly named: (unnamed: readonly KeptBlob[]) => Promise<ReadonlyMap<string, string>>;
  /** Something about the kept blobs changed. */
  readonly changed: () => void;
}

const yieldMs = 1_000;
const idleMs = 30_000;
/** Saving ends here: evidence is no use to anybody next week. */
const mostSparingMs = 2 * 3_600_000;
/** A photo nobody put into a record by then was given up. */
const unnamedLivesMs = 24 * 3_600_000;

type Round = { readonly kind: 'sent' | 'idle' | 'yield' } | { readonly kind: 'failed'; readonly ms: number };

/**
 * Sends photos, one at a time and behind all commands (sync §15). What is on its way survives reloads, because where it
 * stands is the server's to say. A photo leaves the device when the server and its backup have it.
 */
export class BlobLane {
  readonly #parts: BlobLaneParts;
  readonly #hooks: BlobLaneHooks;
  readonly #backoff: Backoff;
  #wanted = false;
  #wakeUp: () => void = () => undefined;

  constructor(parts: BlobLaneParts, hooks: BlobLaneHooks) {
    this.#parts = parts;
    this.#hooks = hooks;
    this.#backoff = new Backoff(() => parts.scheduler.random());
  }

  /** A photo was taken, commands went out or the network came back. */
  wake(): void {
    this.#wanted = true;
    this.#wakeUp();
  }

  /** Runs until the signal stops it. */
  async run(signal: StopSignal): Promise<void> {
    while (!signal.aborted) {
      this.#wanted = false;
      const round = await this.#round(signal);
      if (signal.aborted) return;
      if (round.kind === 'yield') await this.#parts.scheduler.sleep(yieldMs, signal);
      else if (round.kind === 'failed') await this.#pause(round.ms, signal);
      else if (round.kind === 'idle') await this.#pause(idleMs, signal);
    }
  }

  async #round(signal: StopSignal): Promise<Round> {
    const { store, alarm } = this.#parts;
    try {
      if (this.#hooks.isWorkWaiting()) return { kind: 'yield' };
      const kept = await this.#claimed(await store.list());
      const next = kept.find((blob) => this.#isDue(blob));
      if (next && isNamed(next)) await this.#send(next, signal);
      else await this.#letGo(kept, signal);
      this.#backoff.succeeded();
      return { kind: next ? 'sent' : 'idle' };
    } catch (error) {
      const problem = error instanceof TransportProblem ? error : null;
      if (!problem) alarm('a photo could not be sent', error);
      return { kind: 'failed', ms: this.#backoff.next(problem?.retryAfterMs ?? null) };
    }
  }

  /** Blobs whose command was recorded just before the app died, and those that never got one. */
  async #claimed(kept: readonly KeptBlob[]): Promise<readonly KeptBlob[]> {
    const { store, scheduler } = this.#parts;
    const unnamed = kept.filter(({ commandId }) => commandId === null);
    if (unnamed.length === 0) return kept;
    const named = await this.#hooks.named(unnamed);
    const oldMs = scheduler.nowMs() - unnamedLivesMs;
    for (const { sha256, takenAt } of unnamed) {
      const commandId = named.get(sha256);
      if (commandId !== undefined) await store.note(sha256, (held) => ({ ...held, commandId }));
      else if (Date.parse(takenAt) < oldMs) await store.remove(sha256);
      else continue;
      this.#hooks.changed();
    }
    return kept.map((blob) => ({ ...blob, commandId: blob.commandId ?? named.get(blob.sha256) ?? null }));
  }

  #isDue({ commandId, refused, stored, takenAt }: KeptBlob): boolean {
    if (commandId === null || refused !== null || this.#isStored(stored)) return false;
    const ageMs = this.#parts.scheduler.nowMs() - Date.parse(takenAt);
    return !this.#hooks.isSparing() || ageMs >= mostSparingMs;
  }

  /** What a history that was lost once said counts for nothing. */
  #isStored(stored: KeptBlob['stored']): boolean {
    return stored !== null && stored.epoch === this.#hooks.epoch();
  }

  async #send(blob: KeptBlob & { readonly commandId: string }, signal: StopSignal): Promise<void> {
    const { store, transport } = this.#parts;
    const { sha256 } = blob;
    // Where nothing was begun, somebody may have sent the same, or the answer to the last piece was lost.
    let stored = blob.uploadUrl === null ? await transport.known(sha256, signal) : null;
    if (!stored) {
      const bytes = await store.bytes(sha256);
      const refused = bytes
        ? await transport.send({
            blob,
            bytes,
            begun: (uploadUrl) => store.note(sha256, (held) => ({ ...held, uploadUrl })),
            signal,
          })
        : 'lost';
      if (refused !== null) {
        await store.note(sha256, (held) => ({ ...held, refused, uploadUrl: null }));
        this.#hooks.changed();
        return;
      }
      stored = await transport.known(sha256, signal);
    }
    // All of it is there and still it is not kept: the upload is begun anew.
    await store.note(sha256, (held) => ({ ...held, stored, uploadUrl: null }));
    this.#hooks.changed();
    if (!stored) throw new TransportProblem('server');
  }

  async #letGo(kept: readonly KeptBlob[], signal: StopSignal): Promise<void> {
    const { store, transport } = this.#parts;
    for (const { sha256, stored } of kept) {
      if (stored === null || !this.#isStored(stored) || stored.seq > this.#hooks.backupSeq()) continue;
      const still = await transport.known(sha256, signal);
      if (still) await store.remove(sha256);
      // The server lost it after its backup was checked: this is the last copy.
      else await store.note(sha256, (held) => ({ ...held, stored: null }));
      this.#hooks.changed();
    }
  }

  async #pause(ms: number, signal: StopSignal): Promise<void> {
    if (this.#wanted || ms <= 0) return;
    const woken = new Promise<void>((resolve) => {
      this.#wakeUp = resolve;
    });
    await Promise.race([this.#parts.scheduler.sleep(ms, signal), woken]);
    this.#wakeUp = () => undefined;
  }
}

const isNamed = (blob: KeptBlob): blob is KeptBlob & { readonly commandId: string } =>
  blob.commandId !== null;
