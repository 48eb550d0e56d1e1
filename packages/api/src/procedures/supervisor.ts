import {
  articlesInput,
  devicesInput,
  enrolmentCodeInput,
  historyInput,
  labelPdfInput,
  orderLinesInput,
  recallOrdersInput,
  saveLimitsInput,
  savePersonInput,
  setDeviceInput,
  slottingInput,
} from '../inputs.ts';
import { deviceProcedure, requireSupervisor, router } from '../trpc.ts';

/** What only a supervisor's tablet may ask, and what devices do not hold themselves. */
export const supervisorRouter = router({
  devices: deviceProcedure.input(devicesInput).query(async ({ ctx, input }) => {
    await requireSupervisor(ctx, input.grantId);
    return ctx.core.devices(ctx.session);
  }),

  setDevice: deviceProcedure.input(setDeviceInput).mutation(async ({ ctx, input }) => {
    await requireSupervisor(ctx, input.grantId);
    const { deviceId, status } = input;
    return ctx.core.setDevice(ctx.session, { deviceId, status });
  }),

  orderLines: deviceProcedure.input(orderLinesInput).query(async ({ ctx, input }) => {
    await requireSupervisor(ctx, input.grantId);
    return ctx.core.orderLines(ctx.session, input.orderId);
  }),

  savePerson: deviceProcedure.input(savePersonInput).mutation(async ({ ctx, input }) => {
    const { grantId, ...request } = input;
    await requireSupervisor(ctx, grantId);
    return ctx.core.savePerson(grantId, request);
  }),

  saveLimits: deviceProcedure.input(saveLimitsInput).mutation(async ({ ctx, input }) => {
    await requireSupervisor(ctx, input.grantId);
    return ctx.core.saveLimits(ctx.session, input);
  }),

  enrolmentCode: deviceProcedure.input(enrolmentCodeInput).mutation(async ({ ctx, input }) => {
    await requireSupervisor(ctx, input.grantId);
    return ctx.core.enrolmentCode(ctx.session);
  }),

  history: deviceProcedure.input(historyInput).query(async ({ ctx, input }) => {
    const { grantId, ...wanted } = input;
    await requireSupervisor(ctx, grantId);
    return ctx.core.history(ctx.session, wanted);
  }),

  recallOrders: deviceProcedure.input(recallOrdersInput).query(async ({ ctx, input }) => {
    const { grantId, ...wanted } = input;
    await requireSupervisor(ctx, grantId);
    return ctx.core.recallOrders(ctx.session, wanted);
  }),

  labelPdf: deviceProcedure.input(labelPdfInput).query(async ({ ctx, input }) => {
    const { grantId, ...request } = input;
    await requireSupervisor(ctx, grantId);
    return ctx.core.labelPdf(ctx.session, request);
  }),

  findArticles: deviceProcedure.input(articlesInput).query(async ({ ctx, input }) => {
    await requireSupervisor(ctx, input.grantId);
    return ctx.core.findArticles(ctx.session, input.text);
  }),

  slotting: deviceProcedure.input(slottingInput).query(async ({ ctx, input }) => {
    await requireSupervisor(ctx, input.grantId);
    return ctx.core.slotting(ctx.session);
  }),
});
