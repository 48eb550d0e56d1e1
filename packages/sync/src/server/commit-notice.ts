import type { View, Write } from '@floorhand/domain/kernel/document';
import type { DomainEvent } from '@floorhand/domain/kernel/event';
import { applyEvents } from '@floorhand/domain/kernel/rules';
import type { JudgingPlace } from './judge-command.ts';

/** Writes what the system has to say of itself as a commit of its own. */
export async function commitNotice(
  { resolve, writer, environment }: JudgingPlace,
  notice: (view: View) => readonly DomainEvent[],
): Promise<void> {
  const { events, writes } = await resolve(
    (view): { events: readonly DomainEvent[]; writes: readonly Write[] } => {
      const told = notice(view);
      return { events: told, writes: applyEvents(environment.rules, told, view) };
    },
  );
  if (events.length === 0) return;
  writer.commit(events, writes, { kind: 'system', id: 'sync', at: environment.now(), commandId: null });
}
