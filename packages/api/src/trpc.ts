import { initTRPC, TRPCError } from '@trpc/server';
import type { Role } from '@floorhand/domain/kernel/command';
import { ApiProblem, type ApiReason } from './api-problem.ts';
import type { ApiContext } from './context.ts';

const trpc = initTRPC.context<ApiContext>().create({
  // Decides whether stack traces travel: never.
  isDev: false,
  // The host decides where this runs; the check for a browser has nothing to find here.
  isServer: true,
  sse: {
    ping: { enabled: true, intervalMs: 10_000 },
    client: { reconnectAfterInactivityMs: 25_000 },
    // Makes the device prove itself again and spreads devices over restarted servers.
    maxDurationMs: 10 * 60_000,
  },
  errorFormatter: ({ shape, error }) => ({
    ...shape,
    // What went wrong inside is for the log.
    message: error.code === 'INTERNAL_SERVER_ERROR' ? 'Internal server error' : shape.message,
    data: { ...shape.data, reason: error.cause instanceof ApiProblem ? error.cause.reason : null },
  }),
});

export const router = trpc.router;
export const createCaller = trpc.createCallerFactory;

/** Open to anybody who reaches the server. */
export const openProcedure = trpc.procedure;

/** For devices that have proved their key. */
export const deviceProcedure = openProcedure.use(({ ctx, next }) => {
  if (!ctx.session) throw refusal('UNAUTHORIZED', 'session_needed');
  return next({ ctx: { session: ctx.session } });
});

/** An expected refusal with its reason for programs. */
export const refusal = (code: TRPCError['code'], reason: ApiReason): TRPCError =>
  new TRPCError({ code, message: reason, cause: new ApiProblem(reason) });

/**
 * Proves the role of a supervisor from a live grant of the device that asks (sync §19, API5).
 *
 * @throws TRPCError FORBIDDEN.
 */
export async function requireSupervisor(
  { core, session }: Pick<ApiContext, 'core'> & { readonly session: NonNullable<ApiContext['session']> },
  grantId: string,
): Promise<void> {
  const roles: readonly Role[] = await core.rolesOf(session, grantId);
  if (!roles.includes('supervisor')) throw refusal('FORBIDDEN', 'supervisor_needed');
}
