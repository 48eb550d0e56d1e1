import { dayPlanInput } from '../inputs.ts';
import { deviceProcedure, refusal, router } from '../trpc.ts';

/** What people on the floor need that no device works out by itself. */
export const floorRouter = router({
  dayPlan: deviceProcedure.input(dayPlanInput).query(async ({ ctx, input }) => {
    const roles = await ctx.core.rolesOf(ctx.session, input.grantId);
    if (roles.length === 0) throw refusal('FORBIDDEN', 'grant_needed');
    return ctx.core.dayPlan(ctx.session);
  }),
});
