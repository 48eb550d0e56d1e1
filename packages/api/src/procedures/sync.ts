import { tracked } from '@trpc/server';
import { catalogStream } from '@floorhand/sync/protocol/version';
import type { DeviceSession } from '@floorhand/sync/server/environment';
import { HintsMoved } from '../hint-source.ts';
import { hintsInput, pullInput, pushInput, snapshotInput } from '../inputs.ts';
import { deviceProcedure, refusal, router } from '../trpc.ts';

/** A device reads its own warehouse and the catalogue, whatever it asks for (sync §19, API1). */
function requireOwnStream(session: DeviceSession, stream: string): void {
  if (stream !== session.streamId && stream !== catalogStream) throw refusal('FORBIDDEN', 'other_warehouse');
}

export const syncRouter = router({
  push: deviceProcedure.input(pushInput).mutation(({ ctx, input }) => {
    const { grantId, appVersion, ...request } = input;
    return ctx.core.push(ctx.session, request, { grantId, appVersion });
  }),

  /** Clients call it with POST (`methodOverride`), so that cursors stay out of addresses and logs. */
  pull: deviceProcedure.input(pullInput).query(({ ctx, input }) => {
    const { grantId, appVersion, ...request } = input;
    requireOwnStream(ctx.session, request.stream);
    return ctx.core.pull(ctx.session, request, { grantId, appVersion });
  }),

  snapshot: deviceProcedure.input(snapshotInput).query(async ({ ctx, input }) => {
    requireOwnStream(ctx.session, input.stream);
    const answer = await ctx.core.snapshot(ctx.session, input);
    if ('kind' in answer) throw refusal('FORBIDDEN', answer.reason);
    return answer;
  }),

  /** Says only that there is something to pull (sync §7). Ends by an error or a cut, never by returning. */
  hints: deviceProcedure.input(hintsInput).subscription(async function* ({ ctx, signal }) {
    try {
      for await (const hint of ctx.hints.open(ctx.session, signal ?? new AbortController().signal)) {
        yield tracked(`${hint.epoch}:${hint.stream}:${hint.head}`, hint);
      }
    } catch (error) {
      throw error instanceof HintsMoved ? refusal('CONFLICT', 'hints_moved') : error;
    }
  }),
});
