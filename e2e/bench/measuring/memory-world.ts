import { blobsOf } from '@floorhand/domain/kernel/blob-ref';
import { ownWordsOf } from '@floorhand/domain/kernel/own-words';
import type { CommandDraft, DecideContext } from '@floorhand/domain/kernel/command';
import type { View } from '@floorhand/domain/kernel/document';
import type { DomainEvent } from '@floorhand/domain/kernel/event';
import { memoryDocuments } from '@floorhand/domain/kernel/memory-view';
import { applyEvents, runCommand, understand } from '@floorhand/domain/kernel/rules';
import { rules } from '@floorhand/domain/rules';
import { routePlanner } from '@floorhand/server/core/route-planner';
import { zoneOffset } from '@floorhand/server/core/zone-offset';

export interface Doer {
  readonly commandId: string;
  readonly deviceId: string;
  readonly operatorId: string;
  readonly occurredAt: string;
}

/** A warehouse in memory that work is thought up on before it is measured. */
export interface MemoryWorld {
  readonly view: View;
  apply(events: readonly DomainEvent[]): void;
  /** Does what a command says. Gives its events; throws on a rejection, which no bench asks for. */
  send(draft: CommandDraft, doer: Doer): readonly DomainEvent[];
}

export function memoryWorld(): MemoryWorld {
  const documents = memoryDocuments(rules.documents);
  const apply = (events: readonly DomainEvent[]): void => {
    documents.apply(applyEvents(rules, events, documents.view));
  };
  return {
    view: documents.view,
    apply,
    send: (draft, doer) => {
      const understood = understand(rules, draft);
      if (!understood.understood) throw new Error(`${draft.type}: ${JSON.stringify(understood.why)}`);
      const context: DecideContext = {
        ...doer,
        laneId: doer.deviceId,
        seen: null,
        expect: draft.expect,
        blobs: blobsOf(draft.body),
        ownWords: ownWordsOf(draft.body),
        planRoute: routePlanner,
        zoneOffset,
      };
      const { decision, writes } = runCommand(rules, understood, { view: documents.view, context });
      if (!decision.ok) throw new Error(`${draft.type}: ${JSON.stringify(decision.error)}`);
      documents.apply(writes);
      return decision.value;
    },
  };
}
