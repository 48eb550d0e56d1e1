import type { DeviceSession } from '@floorhand/sync/server/environment';
import type { ApiContext } from '../context.ts';
import type { ImportAsker } from '../imports-port.ts';
import {
  checkImportInput,
  dropMapInput,
  importFormInput,
  importInput,
  importKindInput,
  importsInput,
  keepMapInput,
} from '../imports-inputs.ts';
import { deviceProcedure, refusal, requireSupervisor, router } from '../trpc.ts';

/**
 * @throws TRPCError FORBIDDEN for whoever is no supervisor.
 */
async function askerOf(
  ctx: Pick<ApiContext, 'core'> & { readonly session: DeviceSession },
  grantId: string,
): Promise<ImportAsker> {
  await requireSupervisor(ctx, grantId);
  const person = await ctx.core.personOf(ctx.session, grantId);
  if (!person) throw refusal('FORBIDDEN', 'supervisor_needed');
  return { streamId: ctx.session.streamId, ...person };
}

/** Files that a supervisor imports from the tablet. They arrive by another way, in pieces. */
export const importsRouter = router({
  list: deviceProcedure.input(importsInput).query(async ({ ctx, input }) => {
    const asker = await askerOf(ctx, input.grantId);
    const [files, maps] = await Promise.all([ctx.imports.list(asker), ctx.imports.keptMaps(asker)]);
    return { files, maps };
  }),

  propose: deviceProcedure.input(importKindInput).query(async ({ ctx, input: { grantId, ...request } }) => {
    return ctx.imports.propose(await askerOf(ctx, grantId), request);
  }),

  look: deviceProcedure.input(importFormInput).mutation(async ({ ctx, input: { grantId, ...request } }) => {
    return ctx.imports.look(await askerOf(ctx, grantId), request);
  }),

  check: deviceProcedure.input(checkImportInput).mutation(async ({ ctx, input: { grantId, ...request } }) => {
    return ctx.imports.check(await askerOf(ctx, grantId), request);
  }),

  run: deviceProcedure.input(importInput).mutation(async ({ ctx, input }) => {
    return ctx.imports.run(await askerOf(ctx, input.grantId), input.id);
  }),

  stop: deviceProcedure.input(importInput).mutation(async ({ ctx, input }) => {
    return ctx.imports.stop(await askerOf(ctx, input.grantId), input.id);
  }),

  drop: deviceProcedure.input(importInput).mutation(async ({ ctx, input }) => {
    return ctx.imports.drop(await askerOf(ctx, input.grantId), input.id);
  }),

  keepMap: deviceProcedure.input(keepMapInput).mutation(async ({ ctx, input: { grantId, ...request } }) => {
    return ctx.imports.keepMap(await askerOf(ctx, grantId), request);
  }),

  dropMap: deviceProcedure.input(dropMapInput).mutation(async ({ ctx, input: { grantId, ...request } }) => {
    return ctx.imports.dropMap(await askerOf(ctx, grantId), request);
  }),
});
