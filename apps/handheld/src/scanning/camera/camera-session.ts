import { problemOf, type CameraProblem } from './camera-problem.ts';
import { abilitiesOf, applySettings, type TrackAbilities } from './track-abilities.ts';

/** `paused`: the page is hidden, and a camera nobody looks at is off. */
export type CameraState =
  | { readonly phase: 'starting' | 'paused' | 'closed' }
  | {
      readonly phase: 'running';
      readonly stream: MediaStream;
      readonly abilities: TrackAbilities;
      readonly torch: 'on' | 'off';
      readonly zoom: number;
      /** How many cameras there are to switch between. */
      readonly cameras: number;
    }
  | { readonly phase: 'failed'; readonly problem: CameraProblem };

type Running = Extract<CameraState, { phase: 'running' }>;

export interface CameraSessionOptions {
  /** Undefined where the browser gives no page a camera. */
  readonly media: MediaDevices | undefined;
  /** Told of hiding and showing. */
  readonly page: Pick<Document, 'visibilityState' | 'addEventListener'>;
  readonly memory: CameraMemory;
  readonly onChange: (state: CameraState) => void;
}

/** Which camera was used last. */
export interface CameraMemory {
  readonly read: () => string | null;
  readonly write: (deviceId: string) => void;
}

/** A phone call mutes the camera for a moment; longer than this it has to be asked for again. */
const mutedMs = 700;
const leastWidth = 1280;

/**
 * One stream, from open to close. It is asked for again when the page comes back, when the camera ends and when it
 * stays muted; whatever arrives after `close` is switched off at once.
 */
export class CameraSession {
  readonly #options: CameraSessionOptions;
  readonly #listening = new AbortController();
  /** Counts what was asked for: an answer to an older question is not wanted any more. */
  #generation = 0;
  #state: CameraState = { phase: 'starting' };
  #wanted: string | null;
  #hadPicture = false;

  constructor(options: CameraSessionOptions) {
    this.#options = options;
    this.#wanted = options.memory.read();
    const { signal } = this.#listening;
    options.page.addEventListener('visibilitychange', () => this.#visibilityChanged(), { signal });
    options.media?.addEventListener('devicechange', () => this.#devicesChanged(), { signal });
  }

  async open(): Promise<void> {
    const { media, page, memory } = this.#options;
    this.#stop();
    if (page.visibilityState === 'hidden') return this.#show({ phase: 'paused' });
    if (media === undefined) return this.#show({ phase: 'failed', problem: 'insecure' });
    this.#show({ phase: 'starting' });
    const generation = this.#generation;
    try {
      const stream = await this.#ask(media);
      const cameras = (await media.enumerateDevices()).filter(({ kind }) => kind === 'videoinput').length;
      const [track] = stream.getVideoTracks();
      if (generation !== this.#generation || track === undefined) return stopAll(stream);
      this.#watch(track, generation);
      const abilities = abilitiesOf(track);
      const { deviceId } = track.getSettings();
      if (deviceId !== undefined) memory.write(deviceId);
      this.#hadPicture = true;
      if (abilities.continuousFocus) void applySettings(track, { focusMode: 'continuous' });
      this.#show({ phase: 'running', stream, abilities, torch: 'off', zoom: 1, cameras });
    } catch (error) {
      if (generation !== this.#generation) return;
      const problem = problemOf(error);
      const isGone = problem === 'none' && this.#hadPicture;
      this.#show({ phase: 'failed', problem: isGone ? 'unplugged' : problem });
    }
  }

  close(): void {
    this.#listening.abort();
    this.#stop();
    this.#show({ phase: 'closed' });
  }

  /** The camera after this one. */
  async switchCamera(): Promise<void> {
    const devices = (await this.#options.media?.enumerateDevices()) ?? [];
    const ids = devices.filter(({ kind }) => kind === 'videoinput').map(({ deviceId }) => deviceId);
    if (this.#listening.signal.aborted || ids.length === 0) return;
    const current = this.#track?.getSettings().deviceId ?? '';
    this.#wanted = ids[(ids.indexOf(current) + 1) % ids.length] ?? null;
    await this.open();
  }

  async setTorch(torch: 'on' | 'off'): Promise<void> {
    await this.#change({ torch: torch === 'on' }, (running) => ({ ...running, torch }));
  }

  async setZoom(zoom: number): Promise<void> {
    await this.#change({ zoom }, (running) => ({ ...running, zoom }));
  }

  get #track(): MediaStreamTrack | undefined {
    return this.#state.phase === 'running' ? this.#state.stream.getVideoTracks()[0] : undefined;
  }

  async #ask(media: MediaDevices): Promise<MediaStream> {
    const size = { width: { ideal: leastWidth }, height: { ideal: 720 } };
    const anyCamera = { video: { ...size, facingMode: { ideal: 'environment' } }, audio: false };
    if (this.#wanted === null) return media.getUserMedia(anyCamera);
    try {
      return await media.getUserMedia({
        video: { ...size, deviceId: { exact: this.#wanted } },
        audio: false,
      });
    } catch (error) {
      // The camera of last time may be gone; another one does.
      if (problemOf(error) !== 'none') throw error;
      this.#wanted = null;
      return media.getUserMedia(anyCamera);
    }
  }

  #watch(track: MediaStreamTrack, generation: number): void {
    const again = () => {
      if (generation === this.#generation) void this.open();
    };
    track.addEventListener('ended', again);
    track.addEventListener('mute', () => {
      setTimeout(() => {
        if (track.muted) again();
      }, mutedMs);
    });
  }

  async #change(
    settings: Parameters<typeof applySettings>[1],
    next: (running: Running) => Running,
  ): Promise<void> {
    const track = this.#track;
    if (track === undefined || !(await applySettings(track, settings))) return;
    if (this.#state.phase === 'running' && track === this.#track) this.#show(next(this.#state));
  }

  #visibilityChanged(): void {
    if (this.#options.page.visibilityState === 'visible') {
      if (this.#state.phase === 'paused') void this.open();
    } else if (this.#state.phase !== 'failed') {
      this.#stop();
      this.#show({ phase: 'paused' });
    }
  }

  /** Plugged in again. */
  #devicesChanged(): void {
    const { phase } = this.#state;
    if (phase === 'failed' && ['none', 'unplugged'].includes(this.#state.problem)) void this.open();
  }

  #stop(): void {
    this.#generation += 1;
    if (this.#state.phase === 'running') stopAll(this.#state.stream);
  }

  #show(state: CameraState): void {
    this.#state = state;
    this.#options.onChange(state);
  }
}

function stopAll(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
