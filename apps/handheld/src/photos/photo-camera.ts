import { CameraSession, type CameraState } from '../scanning/camera/camera-session.ts';
import { rememberedCamera } from '../scanning/camera/remembered-camera.ts';

/** The camera of one photo: a stream of its own, from `start` to the function it gives back. */
export class PhotoCamera {
  #state: CameraState = { phase: 'starting' };
  readonly #watchers = new Set<() => void>();
  #session: CameraSession | null = null;

  readonly state = (): CameraState => this.#state;

  readonly subscribe = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  get session(): CameraSession | null {
    return this.#session;
  }

  start(video: HTMLVideoElement): () => void {
    const session = new CameraSession({
      media: navigator.mediaDevices,
      page: document,
      memory: rememberedCamera,
      onChange: (state) => {
        this.#state = state;
        video.srcObject = state.phase === 'running' ? state.stream : null;
        // Refused when the stream is taken away first; there is nothing to show then.
        if (state.phase === 'running') video.play().catch(() => undefined);
        for (const watcher of this.#watchers) watcher();
      },
    });
    this.#session = session;
    void session.open();
    return () => session.close();
  }
}
