import { applyEvents } from '@floorhand/domain/kernel/rules';
import { RuleFailed } from '../merge/document-cache.ts';
import {
  interpret,
  raisedBy,
  without,
  type Arrived,
  type Judged,
  type JudgingPlace,
  type NotInterpreted,
} from './judge-command.ts';
import type { TypeBreaker } from './type-breaker.ts';

/** Judges a command that came for the first time; what nobody can interpret is parked, and people hear of it. */
export async function judgeCommand(
  arrived: Arrived,
  place: JudgingPlace & { readonly breaker: TypeBreaker },
): Promise<Judged> {
  const said = await interpret(arrived, place);
  const type = arrived.command?.type ?? null;
  if (said.outcome !== 'not_interpreted') {
    if (type !== null) place.breaker.understood(type);
    return said;
  }
  const parked = await park(arrived, said, place);
  // One that waits for the command it takes back says nothing about its own type.
  if (type !== null && said.undoes === null) await countFailure(arrived, type, place);
  return parked;
}

async function park(
  { command }: Arrived,
  { code, data, context, undoes }: NotInterpreted,
  place: JudgingPlace,
): Promise<Judged> {
  const parked = without('parked', code, { ...data });
  place.environment.alarm('a command is parked', {
    code,
    type: command?.type ?? null,
    version: command?.version ?? null,
    commandId: command?.commandId ?? null,
  });
  if (!command || !context) return parked;
  const { type, version, kind } = command;
  const why = code.slice('sync.'.length);
  const discrepancyIds = await tell(place, (view) =>
    place.environment.rules.review.parked(view, context, { type, version, kind, why, undoes }),
  );
  return { ...parked, discrepancyIds };
}

async function countFailure(
  { session }: Arrived,
  type: string,
  place: JudgingPlace & { readonly breaker: TypeBreaker },
): Promise<void> {
  const at = place.environment.now();
  const failing = place.breaker.parked(type, session.deviceId, Date.parse(at));
  if (!failing) return;
  place.environment.alarm('devices wait with a type of command', { ...failing });
  await tell(place, (view) => place.environment.rules.review.failing(view, { ...failing, at }));
}

/** Commits a card. A card that cannot be made must not spoil what it is about. */
async function tell(
  place: JudgingPlace,
  events: Parameters<
    typeof place.resolve<ReturnType<JudgingPlace['environment']['rules']['review']['failing']>>
  >[0],
): Promise<readonly string[]> {
  const { environment, writer } = place;
  try {
    const { made, writes } = await place.resolve((view) => {
      const wanted = events(view);
      return { made: wanted, writes: applyEvents(environment.rules, wanted, view) };
    });
    if (made.length === 0) return [];
    writer.commit(made, writes, { kind: 'system', id: 'review', at: environment.now(), commandId: null });
    return raisedBy(made);
  } catch (error) {
    if (!(error instanceof RuleFailed)) throw error;
    environment.alarm('a card could not be made', { error: String(error) });
    return [];
  }
}
