import type { Digest } from '../protocol/hash.ts';
import type { Snapshot } from '../protocol/pull.ts';
import type { Rules } from '@floorhand/domain/kernel/rules';
import { asSchema } from './as-schema.ts';
import type { ServerStore } from './server-store.ts';
import { shownRows } from './shown-rows.ts';
import type { PullScope } from './take-pull.ts';

/** Where chunks are kept for download. Names are content hashes, so writing one twice is harmless. */
export interface ChunkFiles {
  readonly digest: Digest;
  /** Stores NDJSON text under its hash. Returns the size as served, in bytes. */
  save(sha256: string, text: string): Promise<number>;
}

const rowsPerChunk = 2000;

/** Takes a picture of a stream from one read snapshot (sync §13). The caller keeps it and decides when it is old. */
export async function takeSnapshot(
  store: ServerStore,
  request: {
    readonly stream: string;
    readonly scope: PullScope;
    /** Of the documents, as the device that asks knows them. */
    readonly schema: number;
    readonly rules: Rules;
  },
  files: ChunkFiles,
): Promise<Snapshot> {
  const { stream, scope, schema, rules } = request;
  return store.read(async (transaction): Promise<Snapshot> => {
    const { epoch } = await transaction.meta();
    const head = await transaction.head(stream);
    const chunks: { sha256: string; rows: number; bytes: number }[] = [];
    for await (const rows of transaction.allDocuments(stream, scope.kinds, rowsPerChunk)) {
      const shown = asSchema(rules, schema, shownRows(rules, rows));
      if (shown.length === 0) continue;
      const text = shown.map((row) => JSON.stringify(row)).join('\n');
      const sha256 = files.digest(text);
      chunks.push({ sha256, rows: shown.length, bytes: await files.save(sha256, text) });
    }
    return {
      epoch,
      stream,
      scope: scope.name,
      schema,
      seq: head.seq,
      hash: head.hash,
      chunks,
    };
  });
}
