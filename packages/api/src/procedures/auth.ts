import { signInInput } from '../inputs.ts';
import { deviceProcedure, router } from '../trpc.ts';

/** Who works on a device. A wrong PIN is an answer, not an error. */
export const authRouter = router({
  signIn: deviceProcedure
    .input(signInInput)
    .mutation(({ ctx, input }) => ctx.core.signIn(ctx.session, input)),
});
