/** Without the video's own callback, about so many looks a second. */
const fallbackMs = 100;

/** Calls back for frames of a video that are new, until it is stopped. */
export function eachFrame(video: HTMLVideoElement, onFrame: (atMs: number) => void): () => void {
  let isRunning = true;
  if (!('requestVideoFrameCallback' in video)) {
    const timer = setInterval(() => onFrame(performance.now()), fallbackMs);
    return () => clearInterval(timer);
  }
  const next = () =>
    video.requestVideoFrameCallback((nowMs) => {
      if (!isRunning) return;
      onFrame(nowMs);
      next();
    });
  next();
  return () => {
    isRunning = false;
  };
}
