import { challengeInput, enrolInput, sessionInput } from '../inputs.ts';
import { deviceProcedure, openProcedure, refusal, router } from '../trpc.ts';

/** How a device gets its papers and proves them (sync §16). */
export const deviceRouter = router({
  /** Last words of a device that wipes itself. */
  left: deviceProcedure.mutation(({ ctx }) => ctx.core.deviceLeft(ctx.session)),

  enrol: openProcedure.input(enrolInput).mutation(({ ctx, input }) => ctx.core.enrol(input)),

  challenge: openProcedure.input(challengeInput).mutation(async ({ ctx, input }) => {
    const nonce = await ctx.core.challenge(input.deviceId);
    if (nonce === null) throw refusal('NOT_FOUND', 'device_unknown');
    return { nonce };
  }),

  session: openProcedure.input(sessionInput).mutation(async ({ ctx, input }) => {
    const opened = await ctx.core.openSession(input);
    if (!opened) throw refusal('UNAUTHORIZED', 'proof_refused');
    ctx.setCookie(opened);
    return { expiresAt: opened.expiresAt, epoch: opened.epoch };
  }),
});
