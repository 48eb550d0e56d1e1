import { devicesInput, orderLinesInput } from '../inputs.ts';
import { deviceProcedure, requireSupervisor, router } from '../trpc.ts';

/** What only a supervisor's tablet may ask, and what devices do not hold themselves. */
export const supervisorRouter = router({
  devices: deviceProcedure.input(devicesInput).query(async ({ ctx, input }) => {
    await requireSupervisor(ctx, input.grantId);
    return ctx.core.devices(ctx.session);
  }),

  orderLines: deviceProcedure.input(orderLinesInput).query(async ({ ctx, input }) => {
    await requireSupervisor(ctx, input.grantId);
    return ctx.core.orderLines(ctx.session, input.orderId);
  }),
});
