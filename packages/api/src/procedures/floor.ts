import type { ApiContext } from '../context.ts';
import { dayPlanInput, freeBinsInput } from '../inputs.ts';
import { deviceProcedure, refusal, router } from '../trpc.ts';

/** What people on the floor need that no device works out by itself. */
export const floorRouter = router({
  dayPlan: deviceProcedure.input(dayPlanInput).query(async ({ ctx, input }) => {
    await requireGrant(ctx, input.grantId);
    return ctx.core.dayPlan(ctx.session);
  }),
  freeBins: deviceProcedure.input(freeBinsInput).query(async ({ ctx, input }) => {
    await requireGrant(ctx, input.grantId);
    return ctx.core.freeBins(ctx.session);
  }),
});

/**
 * Somebody is signed in on the device that asks.
 *
 * @throws TRPCError FORBIDDEN.
 */
async function requireGrant(
  { core, session }: Pick<ApiContext, 'core'> & { readonly session: NonNullable<ApiContext['session']> },
  grantId: string,
): Promise<void> {
  if ((await core.rolesOf(session, grantId)).length === 0) throw refusal('FORBIDDEN', 'grant_needed');
}
