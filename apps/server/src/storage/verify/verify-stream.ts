import { setImmediate } from 'node:timers/promises';
import type { DomainEvent } from '@floorhand/domain/kernel/event';
import type { Rules } from '@floorhand/domain/kernel/rules';
import { chainCommits, genesisHash } from '@floorhand/sync/protocol/hash';
import type { Commit, Head, ReadTransaction } from '@floorhand/sync/server/server-store';
import { nodeDigest } from '../../core/node-digest.ts';
import type { Findings } from './findings.ts';
import { MovementLedger } from './movement-ledger.ts';
import { RebuiltDocuments } from './rebuilt-documents.ts';

const commitsPerPage = 500;
const documentsPerPage = 2000;
const commitHash = chainCommits(nodeDigest);

export interface StreamCheck {
  readonly rules: Rules;
  /** Documents of the catalogue; null while the catalogue itself is checked. */
  readonly catalog: RebuiltDocuments | null;
  readonly differences: Findings;
  readonly imbalances: Findings;
  readonly chainBreaks: Findings;
  /** Commands that had an effect so far, in any stream. */
  readonly effects: Set<string>;
  /** Shown every event. */
  readonly see: (event: DomainEvent) => void;
}

export interface StreamResult {
  readonly rebuilt: RebuiltDocuments;
  readonly events: number;
  readonly documents: number;
}

/** Rebuilds one stream from its events and compares it with what is stored. */
export async function verifyStream(
  transaction: ReadTransaction,
  streamId: string,
  check: StreamCheck,
): Promise<StreamResult> {
  const { rules, catalog, differences, imbalances, chainBreaks } = check;
  const rebuilt = new RebuiltDocuments(rules, catalog);
  const ledger = new MovementLedger(imbalances);
  let head: Head = { seq: 0, hash: genesisHash };
  let events = 0;
  for await (const commits of transaction.allCommits(streamId, commitsPerPage)) {
    for (const commit of commits) {
      const place = `${streamId} commit ${commit.seq}`;
      for (const problem of commitProblems(commit, head, check.effects))
        chainBreaks.add(`${place}: ${problem}`);
      head = { seq: commit.seq, hash: commit.hash };
      events += commit.events.length;
      for (const event of commit.events) {
        ledger.addEvent(event, place);
        check.see(event);
      }
      try {
        rebuilt.apply(commit);
      } catch (error) {
        differences.add(`${place} cannot be applied: ${String(error)}`);
      }
    }
    // Everything here runs at once on SQLite; a server that verifies itself keeps answering in between.
    await setImmediate();
  }
  const stored = await transaction.head(streamId);
  if (stored.seq !== head.seq || stored.hash !== head.hash)
    chainBreaks.add(`${streamId} ends at ${stored.seq}, its commits at ${head.seq} or with another hash`);

  let documents = 0;
  const kinds = new Set(rules.documents.keys());
  for await (const rows of transaction.allDocuments(streamId, kinds, documentsPerPage)) {
    documents += rows.length;
    for (const row of rows) {
      const difference = rebuilt.difference(row);
      if (difference !== null) differences.add(`${streamId}: ${difference}`);
      const [kind, key, , body] = row;
      ledger.checkStored({ kind, key, body });
    }
    await setImmediate();
  }
  for (const missing of rebuilt.missing()) differences.add(`${streamId}: ${missing}`);
  ledger.finish(streamId);
  return { rebuilt, events, documents };
}

function* commitProblems(commit: Commit, before: Head, effects: Set<string>): Generator<string> {
  const { seq, prevHash, hash, events, commandId } = commit;
  if (seq !== before.seq + 1) yield 'the one before it is missing';
  else if (prevHash !== before.hash) yield 'it follows another commit';
  if (commitHash(prevHash, seq, events) !== hash) yield 'its hash is not that of its events';
  if (commandId === null) return;
  if (effects.has(commandId)) yield `${commandId} has had an effect before`;
  effects.add(commandId);
}
