import type { Leadership } from '@floorhand/sync/client/ports';

type News = 'journal' | 'cache' | 'wake';

const isNews = (value: unknown): value is News =>
  value === 'journal' || value === 'cache' || value === 'wake';

/**
 * One tab of a device talks to the server, elected by a Web Lock. The lock saves work; safety comes from the server,
 * which fences by lane (sync §18). Without locks every tab leads, and that is still right.
 */
export function tabLeadership(deviceId: string): Leadership {
  const channel = new BroadcastChannel(`floorhand:${deviceId}`);
  return {
    lead: (work, signal) => {
      const stop = new AbortController();
      signal.addEventListener('abort', () => stop.abort(), { once: true });
      const run = () => work(stop.signal);
      if (!('locks' in navigator)) void run();
      else {
        navigator.locks
          .request(`floorhand-sync:${deviceId}`, { signal: stop.signal }, run)
          .catch((error: unknown) => {
            // An aborted wait is how a tab stops; anything else means the lock cannot be had, and work matters more.
            if (!stop.signal.aborted) void run().finally(() => console.error('sync lock failed', error));
          });
      }
    },
    announce: (news) => channel.postMessage(news),
    listen: (listener) => {
      const hear = ({ data }: MessageEvent<unknown>) => {
        if (isNews(data)) listener(data);
      };
      channel.addEventListener('message', hear);
      return () => channel.removeEventListener('message', hear);
    },
  };
}
