import type { CameraSessionOptions } from '../camera-session.ts';

/** The cameras of a device, as far as a session uses them. */
export class FakeCameras extends EventTarget {
  readonly asked: MediaTrackConstraintSet[] = [];
  readonly settings: MediaTrackConstraintSet[] = [];
  /** Name of the error every request is refused with. */
  refusal: string | null = null;
  #ids: readonly string[];
  #tracks: readonly FakeTrack[] = [];

  constructor(ids: readonly string[]) {
    super();
    this.#ids = ids;
  }

  get given(): number {
    return this.#tracks.length;
  }

  get on(): number {
    return this.#tracks.filter(({ readyState }) => readyState === 'live').length;
  }

  /** From now on these are the cameras. */
  plug(ids: readonly string[]): void {
    this.#ids = ids;
    this.dispatchEvent(new Event('devicechange'));
  }

  /** A phone call, or the end of one. */
  muteAll(muted: boolean): void {
    for (const track of this.#tracks) track.mute(muted);
  }

  /** The device takes the streams away. */
  endAll(): void {
    for (const track of this.#tracks) track.end();
  }

  asMediaDevices(): MediaDevices {
    return Object.assign(this, {
      getUserMedia: ({ video }: { readonly video: MediaTrackConstraintSet }) => this.#give(video),
      enumerateDevices: () =>
        Promise.resolve(this.#ids.map((deviceId) => ({ kind: 'videoinput', deviceId }))),
    }) as unknown as MediaDevices;
  }

  async #give(video: MediaTrackConstraintSet): Promise<MediaStream> {
    await Promise.resolve();
    this.asked.push(video);
    if (this.refusal !== null) throw new DOMException('refused', this.refusal);
    const wanted = (video.deviceId as { readonly exact: string } | undefined)?.exact ?? this.#ids[0];
    if (wanted === undefined) throw new DOMException('none', 'NotFoundError');
    if (!this.#ids.includes(wanted)) throw new DOMException('gone', 'OverconstrainedError');
    const track = new FakeTrack(wanted, this.settings);
    this.#tracks = [...this.#tracks, track];
    return { getTracks: () => [track], getVideoTracks: () => [track] } as unknown as MediaStream;
  }
}

class FakeTrack extends EventTarget {
  readyState: 'live' | 'ended' = 'live';
  muted = false;
  readonly #deviceId: string;
  readonly #settings: MediaTrackConstraintSet[];

  constructor(deviceId: string, settings: MediaTrackConstraintSet[]) {
    super();
    this.#deviceId = deviceId;
    this.#settings = settings;
  }

  /** By the page: says nothing. */
  stop(): void {
    this.readyState = 'ended';
  }

  mute(muted: boolean): void {
    if (this.readyState === 'ended') return;
    this.muted = muted;
    this.dispatchEvent(new Event(muted ? 'mute' : 'unmute'));
  }

  end(): void {
    if (this.readyState === 'ended') return;
    this.readyState = 'ended';
    this.dispatchEvent(new Event('ended'));
  }

  getSettings(): MediaTrackSettings {
    return { deviceId: this.#deviceId };
  }

  getCapabilities(): object {
    return { torch: true, zoom: { min: 1, max: 4 }, focusMode: ['manual', 'continuous'] };
  }

  applyConstraints({ advanced = [] }: MediaTrackConstraints): Promise<void> {
    this.#settings.push(...advanced);
    return Promise.resolve();
  }
}

/** A page that may be hidden. */
export class FakePage extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible';

  turn(state: DocumentVisibilityState): void {
    this.visibilityState = state;
    this.dispatchEvent(new Event('visibilitychange'));
  }

  asPage(): CameraSessionOptions['page'] {
    return this;
  }
}
