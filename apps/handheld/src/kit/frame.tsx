export type FrameState = 'correct' | 'wrong' | 'attention';

/** The outcome at the edge of the screen, seen without looking at it. The scan bar says it in words. */
export function Frame({ state }: { readonly state: FrameState }) {
  return <div className="fh-frame" data-state={state} aria-hidden="true" />;
}
