import type { AppRouter } from '@floorhand/api/router';
import { createTRPCClient, httpLink, httpSubscriptionLink, splitLink } from '@trpc/client';
import { problemOfStatus } from './api-problem.ts';

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
        false: httpLink({
          url: '/trpc',
          methodOverride: 'POST',
          fetch: jsonOnly((input, init) => fetch(input, init)),
        }),
      }),
    ],
  });
}

export type ApiClient = ReturnType<typeof createApiClient>;

type Fetch = NonNullable<Parameters<typeof httpLink>[0]['fetch']>;

/** Rejects with `TransportProblem` where a page came in place of an answer; once it is being parsed nobody can tell. */
export const jsonOnly =
  (ask: (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>): Fetch =>
  async (input, init) => {
    const response = await ask(input, init as RequestInit);
    if (!/\bjson\b/.test(response.headers.get('content-type') ?? '')) throw problemOfStatus(response);
    return response;
  };
