import type { CommandDraft } from '@floorhand/domain/kernel/command';
import type { Judging } from '@floorhand/domain/kernel/rules';
import { expect, test } from 'vitest';
import { genesisHash } from '../protocol/hash.ts';
import type { DocumentRow } from '../protocol/pull.ts';
import { boxRules } from '../testing/box-rules.ts';
import { boxDrafts } from '../testing/box-site.ts';
import { box, boxDocument, uuid } from '../testing/box-world.ts';
import { stamping } from '../testing/contract/journal-samples.ts';
import { MemoryCacheStores } from '../testing/memory-cache-stores.ts';
import type { CacheStore, JournalEntry } from './ports.ts';
import { Replica } from './replica.ts';

const stream = 'wh:1';

/** The tiny world's rules as parts that come when this says so. */
class LateRules {
  readonly asked: string[] = [];
  #are: 'late' | 'here' = 'late';
  readonly #waiting: { readonly come: (rules: Judging) => void; readonly fail: (error: Error) => void }[] =
    [];

  judging = (type: string): Promise<Judging> => {
    this.asked.push(type);
    if (this.#are === 'here') return Promise.resolve(boxRules);
    return new Promise((come, fail) => this.#waiting.push({ come, fail }));
  };

  come(): void {
    this.#are = 'here';
    for (const { come } of this.#waiting.splice(0)) come(boxRules);
  }

  /** Not to be had now. */
  fail(): void {
    for (const { fail } of this.#waiting.splice(0)) fail(new Error('the part is not on this device'));
  }
}

const entriesOf = (drafts: readonly CommandDraft[]): readonly JournalEntry[] =>
  stamping(1)({ laneId: uuid(1), generation: 1, lastSeq: 0, lastHash: genesisHash }, drafts);

async function held(): Promise<{
  readonly store: CacheStore;
  readonly late: LateRules;
  readonly replica: Replica;
}> {
  const staging = await new MemoryCacheStores(boxRules.documents).stage('floor', uuid(7));
  await staging.load(stream, [
    ['box', 'b1', 1, box('s1', 'free', 10)],
    ['box', 'b2', 1, box('s1', 'free', 10)],
  ]);
  const store = await staging.finish({ [stream]: { seq: 1, hash: genesisHash } });
  const late = new LateRules();
  const { documents, scope } = boxRules;
  const replica = new Replica(store, scope(['picker']), {
    rules: { documents, scope, judging: late.judging },
    planRoute: () => [],
    zoneOffset: () => 0,
    deviceId: uuid(900),
    alarm: (what, error) => {
      throw new Error(what, { cause: error });
    },
  });
  return { store, late, replica };
}

const counts = (replica: Replica): Promise<readonly (number | undefined)[]> =>
  replica.read((view) => view.getMany(boxDocument, ['b1', 'b2']).map((body) => body?.count));

const pulled = async (store: CacheStore, rows: readonly DocumentRow[]): Promise<void> => {
  const from = (await store.cursor(stream))?.seq ?? 0;
  await store.applyJump(stream, { from, to: { seq: from + 1, hash: genesisHash }, rows });
};

test('[SY8] nothing is replayed before the rules of all that waits are there, and each are asked for once', async () => {
  const { late, replica } = await held();
  const ahead = entriesOf([boxDrafts.take('b1'), boxDrafts.take('b2'), boxDrafts.take('b2')]);
  let isLaid = false;
  const laying = replica.rebase(ahead, null).then(() => (isLaid = true));
  expect(await counts(replica)).toEqual([10, 10]);
  expect(isLaid).toBe(false);
  late.come();
  await laying;
  expect(await counts(replica)).toEqual([9, 8]);
  await replica.follow([...ahead, ...entriesOf([boxDrafts.take('b1')])]);
  expect(late.asked).toEqual(['box.take']);
});

test('[SY8] rules that are not to be had leave what was shown, and the next time everything is read again', async () => {
  const { store, late, replica } = await held();
  const ahead = entriesOf([boxDrafts.take('b1')]);
  const first: DocumentRow[] = [['box', 'b1', 2, box('s1', 'free', 5)]];
  await counts(replica);
  await pulled(store, first);
  const laying = replica.rebase(ahead, first);
  late.fail();
  await expect(laying).rejects.toThrow('the part is not on this device');
  expect(await counts(replica)).toEqual([10, 10]);

  late.come();
  const second: DocumentRow[] = [['box', 'b2', 3, box('s1', 'free', 7)]];
  await pulled(store, second);
  await replica.rebase(ahead, second);
  expect(await counts(replica)).toEqual([4, 7]);
});

test('[SY8] a scan whose rules are not to be had shows nothing, and shows when they are', async () => {
  const { late, replica } = await held();
  await replica.rebase([], null);
  const ahead = entriesOf([boxDrafts.take('b1')]);
  const following = replica.follow(ahead);
  late.fail();
  await expect(following).rejects.toThrow('the part is not on this device');
  expect(await counts(replica)).toEqual([10, 10]);
  late.come();
  await replica.follow(ahead);
  expect(await counts(replica)).toEqual([9, 10]);
});
