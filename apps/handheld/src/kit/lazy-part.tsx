import { useEffect, useState, type ComponentType, type ReactNode } from 'react';

export interface LazyPartOptions<P> {
  readonly load: () => Promise<ComponentType<P>>;
  /** While it loads. */
  readonly loading: ReactNode;
  /** Neither on the device nor on the server: a newer version took its place, or there is no network to fetch it. */
  readonly missing: ReactNode;
}

/**
 * A part of the app that is loaded when it is first shown. One that cannot be had leaves everything around it working,
 * and is asked for again whenever it is shown anew; it never reloads the page by itself.
 */
export function lazyPart<P extends object>({ load, loading, missing }: LazyPartOptions<P>): ComponentType<P> {
  let loaded: ComponentType<P> | null = null;
  return function LazyPart(props: P) {
    const [state, setState] = useState<'loading' | 'ready' | 'missing'>(loaded ? 'ready' : 'loading');
    useEffect(() => {
      if (loaded) return;
      let current = true;
      const show = (next: 'ready' | 'missing'): void => {
        if (current) setState(next);
      };
      load().then(
        (part) => {
          loaded = part;
          show('ready');
        },
        () => show('missing'),
      );
      return () => {
        current = false;
      };
    }, []);
    const Part = loaded;
    if (Part && state === 'ready') return <Part {...props} />;
    return state === 'missing' ? missing : loading;
  };
}
