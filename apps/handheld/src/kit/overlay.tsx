import { createContext, useCallback, useMemo, useState, type Dispatch, type SetStateAction } from 'react';

/** Where sheets appear, and how they tell the screen below that it is covered. */
export interface OverlayHost {
  /** Null until the screen has been drawn once. */
  readonly root: HTMLElement | null;
  /** Called when a sheet opens; call what it returns when that sheet closes. */
  readonly cover: () => () => void;
}

export const OverlayContext = createContext<OverlayHost>({ root: null, cover: () => () => undefined });

export interface Overlay {
  readonly host: OverlayHost;
  /** True while at least one sheet is open: make the screen below inert. */
  readonly covered: boolean;
  /** Put on the element sheets are drawn into. */
  readonly setRoot: Dispatch<SetStateAction<HTMLElement | null>>;
}

/** One per screen frame; counts the open sheets. */
export function useOverlay(): Overlay {
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const [open, setOpen] = useState(0);
  const cover = useCallback(() => {
    setOpen((count) => count + 1);
    return () => setOpen((count) => count - 1);
  }, []);
  const host = useMemo(() => ({ root, cover }), [root, cover]);
  return { host, covered: open > 0, setRoot };
}
