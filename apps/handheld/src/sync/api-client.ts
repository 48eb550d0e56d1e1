import type { AppRouter } from '@floorhand/api/router';
import { createTRPCClient, httpLink, httpSubscriptionLink, splitLink } from '@trpc/client';

/**
 * One request per call: sync must never be batched, because a batch runs side by side and a slow member delays all.
 * Queries go out as POST, so that cursors stay out of addresses and logs. The session is a cookie.
 */
export function createApiClient() {
  return createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: (operation) => operation.type === 'subscription',
        true: httpSubscriptionLink({ url: '/trpc' }),
        false: httpLink({ url: '/trpc', methodOverride: 'POST' }),
      }),
    ],
  });
}

export type ApiClient = ReturnType<typeof createApiClient>;
