import type { Command } from '@floorhand/domain/kernel/command';
import type { JudgingPlace } from './judge-command.ts';

/** Those of a command's causes that are parked now, in its order. Asks the database only about what came earlier. */
export async function parkedCauses(
  { cause }: Pick<Command, 'cause'>,
  { writer, transaction }: Pick<JudgingPlace, 'writer' | 'transaction'>,
): Promise<readonly string[]> {
  if (cause.length === 0) return [];
  const earlier = cause.filter((id) => writer.outcomeOf(id) === undefined);
  const logged = earlier.length === 0 ? new Map() : await transaction.loggedCommands(earlier);
  return cause.filter((id) => (writer.outcomeOf(id) ?? logged.get(id)?.outcome) === 'parked');
}
