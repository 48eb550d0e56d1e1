import type { Command } from '@floorhand/domain/kernel/command';
import type { JudgingPlace } from './judge-command.ts';

type Place = Pick<JudgingPlace, 'writer' | 'transaction'>;

/** Those of a command's causes that are parked now, in its order. */
export const parkedCauses = ({ cause }: Pick<Command, 'cause'>, place: Place): Promise<readonly string[]> =>
  parkedOf(cause, place);

/** Whether a command is parked now. */
export const isParked = async (commandId: string, place: Place): Promise<boolean> =>
  (await parkedOf([commandId], place)).length > 0;

/** Asks the database only about what came before this transaction. */
async function parkedOf(ids: readonly string[], { writer, transaction }: Place): Promise<readonly string[]> {
  const earlier = ids.filter((id) => writer.outcomeOf(id) === undefined);
  const logged = earlier.length === 0 ? new Map() : await transaction.loggedCommands(earlier);
  return ids.filter((id) => (writer.outcomeOf(id) ?? logged.get(id)?.outcome) === 'parked');
}
