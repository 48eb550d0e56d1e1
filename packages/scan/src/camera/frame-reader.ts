import { sameAimMs } from '../timings.ts';
import type { CameraReading, DecodeEngine } from './camera-reading.ts';
import { judge, type Verdict, type Vote } from './evidence.ts';
import type { Picture } from './frame.ts';
import { livePasses, type Pass, photoPasses } from './schedule.ts';
import { TextLock } from './text-lock.ts';
import { lookAt, type View, type ViewName } from './view.ts';

export interface Engines {
  readonly first: DecodeEngine;
  readonly second: DecodeEngine;
  /** In place of `first` for the whole of a frame, where the device has something faster. */
  readonly whole?: DecodeEngine;
}

export interface PhotoReading {
  readonly verdict: Verdict;
  /** Looks taken. */
  readonly passes: number;
}

const nothing: Verdict = { kind: 'nothing' };

/** Reads a single picture with everything there is. */
export async function readPhoto(picture: Picture, engines: Engines): Promise<PhotoReading> {
  const votes: Vote[] = [];
  const look = lookingAt(picture, engines);
  let passes = 0;
  for (const pass of photoPasses) {
    passes += 1;
    votes.push(...(await look(pass)).map((reading) => ({ reading, frame: 0, view: pass.view })));
    const verdict = judge(votes, picture);
    if (verdict.kind !== 'nothing') return { verdict, passes };
  }
  return { verdict: nothing, passes };
}

/** `again`: a code that has been handed on is still in view. */
export type LiveVerdict = Verdict | { readonly kind: 'again'; readonly reading: CameraReading };

/** Reads frame after frame of a running camera and remembers what it saw. */
export class LiveReader {
  readonly #engines: Engines;
  readonly #lock = new TextLock();
  #votes: (Vote & { readonly atMs: number })[] = [];
  #frame = 0;

  constructor(engines: Engines) {
    this.#engines = engines;
  }

  /** @param atMs any monotonic clock, of the moment the frame was taken */
  async read(picture: Picture, atMs: number): Promise<LiveVerdict> {
    const frame = this.#frame;
    this.#frame += 1;
    this.#votes = this.#votes.filter((vote) => atMs - vote.atMs < sameAimMs);
    const verdict = await this.#readFrame(picture, { frame, atMs });
    this.#lock.look(this.#textsOf(frame), atMs);
    if (verdict.kind !== 'accepted') return verdict;
    const { reading } = verdict;
    return this.#lock.take(reading.text, atMs) ? verdict : { kind: 'again', reading };
  }

  async #readFrame(
    picture: Picture,
    { frame, atMs }: { readonly frame: number; readonly atMs: number },
  ): Promise<Verdict> {
    const look = lookingAt(picture, this.#engines);
    for (const pass of livePasses(frame)) {
      const readings = await look(pass);
      this.#votes.push(...readings.map((reading) => ({ reading, frame, view: pass.view, atMs })));
      const verdict = readings.length === 0 ? nothing : judge(this.#votes, picture);
      if (verdict.kind !== 'nothing') return verdict;
    }
    return nothing;
  }

  #textsOf(frame: number): ReadonlySet<string> {
    return new Set(this.#votes.filter((vote) => vote.frame === frame).map(({ reading }) => reading.text));
  }
}

/** Looks at one frame; a view that two passes share is made once. */
function lookingAt(picture: Picture, engines: Engines) {
  const views = new Map<ViewName, View>();
  return async ({ view: name, threshold, engine }: Pass): Promise<readonly CameraReading[]> => {
    const view = views.get(name) ?? lookAt(picture, name);
    views.set(name, view);
    const fast = name === 'whole' && engine === 'first' ? engines.whole : undefined;
    const readings = await (fast ?? engines[engine]).read(view.picture, threshold);
    return readings.map((reading) => ({
      ...reading,
      lines: view.isEvened ? 0 : reading.lines / Math.max(1, view.scale),
      outline: reading.outline.map(view.toFrame),
    }));
  };
}
