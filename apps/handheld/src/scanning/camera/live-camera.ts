import { startDecoder, type CameraDecoder } from './camera-decoder.ts';
import { CameraSession, type CameraState } from './camera-session.ts';
import type { DecodeAnswer } from './decode-messages.ts';
import { drawFound } from './draw-found.ts';
import { eachFrame } from './frame-loop.ts';
import { rememberedCamera } from './remembered-camera.ts';

/** What to tell whoever aims. `unread`: there was nothing to read in a photo. */
export type CameraHint = 'hold' | 'aim' | 'read' | 'unread';

export interface CameraLook {
  readonly state: CameraState;
  readonly hint: CameraHint;
}

interface Stage {
  readonly video: HTMLVideoElement;
  /** Lies over the video and shows the last read. */
  readonly still: HTMLCanvasElement;
  readonly onRead: (text: string, identifier: string | undefined) => void;
}

/** So long the last read stays in sight. */
const shownMs = 700;

/** The camera of one view: from `start` to the function it gives back, frame after frame, read after read. */
export class LiveCamera {
  #look: CameraLook = { state: { phase: 'starting' }, hint: 'hold' };
  readonly #watchers = new Set<() => void>();
  #session: CameraSession | null = null;
  #decoder: CameraDecoder | null = null;
  #stage: Stage | null = null;
  #stopFrames: (() => void) | null = null;
  #shown: ReturnType<typeof setTimeout> | null = null;

  readonly look = (): CameraLook => this.#look;

  readonly subscribe = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  start(stage: Stage): () => void {
    const decoder = startDecoder();
    const session = new CameraSession({
      media: navigator.mediaDevices,
      page: document,
      memory: rememberedCamera,
      onChange: (state) => this.#changed(state),
    });
    this.#stage = stage;
    this.#decoder = decoder;
    this.#session = session;
    void session.open();
    return () => {
      session.close();
      decoder.close();
      this.#unshow();
    };
  }

  get session(): CameraSession | null {
    return this.#session;
  }

  async readPhoto(photo: Blob): Promise<void> {
    const answer = await this.#decoder?.photo(photo).catch(() => null);
    if (!answer || answer.verdict === 'nothing') this.#hint('unread');
    else this.#take(answer);
  }

  #changed(state: CameraState): void {
    this.#show({ ...this.#look, state });
    this.#stopFrames?.();
    this.#stopFrames = null;
    const video = this.#stage?.video;
    if (!video) return;
    video.srcObject = state.phase === 'running' ? state.stream : null;
    if (state.phase !== 'running') return;
    // Refused when the stream is taken away first; there is nothing to show then.
    video.play().catch(() => undefined);
    this.#stopFrames = eachFrame(video, (atMs) => void this.#readFrame(video, atMs));
  }

  async #readFrame(video: HTMLVideoElement, atMs: number): Promise<void> {
    // A frame that cannot be taken, as at the very end of a stream, is followed by another or by none.
    const answer = await this.#decoder?.frame(video, atMs).catch(() => null);
    if (answer) this.#take(answer);
  }

  #take(answer: DecodeAnswer): void {
    const { verdict, reading } = answer;
    if (verdict === 'again') return;
    if (verdict !== 'accepted' || reading === null) {
      // A photo's answer stays until the camera has something to say.
      if (this.#shown === null && (verdict === 'aim' || this.#look.hint === 'aim')) {
        this.#hint(verdict === 'aim' ? 'aim' : 'hold');
      }
      return;
    }
    this.#unshow();
    this.#shown = setTimeout(() => {
      this.#unshow();
      this.#hint('hold');
    }, shownMs);
    if (this.#stage) drawFound(this.#stage.still, answer);
    this.#hint('read');
    this.#stage?.onRead(reading.text, reading.identifier ?? undefined);
  }

  #unshow(): void {
    if (this.#shown !== null) clearTimeout(this.#shown);
    this.#shown = null;
  }

  #hint(hint: CameraHint): void {
    if (hint !== this.#look.hint) this.#show({ ...this.#look, hint });
  }

  #show(look: CameraLook): void {
    this.#look = look;
    for (const watcher of this.#watchers) watcher();
  }
}
