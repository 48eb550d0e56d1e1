import { beforeEach, describe, expect, test } from 'vitest';
import type { DocumentKind, Entry, View, Write } from '@floorhand/domain/kernel/document';
import { memoryDocuments } from '@floorhand/domain/kernel/memory-view';
import { box, boxDocument, labelDocument } from '../testing/box-world.ts';
import { seededRandom } from '../testing/seeded-random.ts';
import { DocumentCache, DocumentInvalid, type DocumentSource } from './document-cache.ts';

const kinds: ReadonlyMap<string, DocumentKind> = new Map<string, DocumentKind>([
  [boxDocument.kind, boxDocument],
  [labelDocument.kind, labelDocument],
]);

/** A slow store that counts what it is asked. */
class Source implements DocumentSource {
  readonly documents = memoryDocuments(kinds);
  readonly asked: string[] = [];

  async get(kind: DocumentKind, keys: readonly string[]): Promise<readonly unknown[]> {
    this.asked.push(`get ${kind.kind} ${keys.join(' ')}`);
    return this.documents.view.getMany(kind, keys);
  }

  async list(
    kind: DocumentKind,
    index: string,
    values: readonly string[],
  ): Promise<readonly (readonly Entry<unknown>[])[]> {
    this.asked.push(`list ${kind.kind} ${index} ${values.join(' ')}`);
    return this.documents.view.listMany(kind, index, values);
  }
}

const put = (key: string, body: unknown): Write => ({ kind: 'box', key, body });
const shelf = (value: string) => (view: View) => view.list(boxDocument, 'shelf', value).map(({ key }) => key);
const get = (key: string) => (view: View) => view.get(boxDocument, key);

describe('documents in memory over a slow store', () => {
  let source: Source;
  let cache: DocumentCache;
  const write = (...writes: readonly Write[]): void => {
    source.documents.apply(writes);
    cache.apply(writes);
  };

  beforeEach(() => {
    source = new Source();
    source.documents.apply([
      put('b1', box('s1')),
      put('b2', box('s1', 'blue')),
      put('b3', box('s2', 'blue')),
    ]);
    cache = new DocumentCache(source, kinds, () => true);
  });

  test('[SY18] what was read once is not read again, absent documents included', async () => {
    expect(await cache.resolve(get('b1'))).toEqual(box('s1'));
    expect(await cache.resolve(get('none'))).toBeUndefined();
    expect(await cache.resolve(shelf('s1'))).toEqual(['b1', 'b2']);
    const { length } = source.asked;
    expect(await cache.resolve(get('b1'))).toEqual(box('s1'));
    expect(await cache.resolve(get('b2'))).toEqual(box('s1', 'blue'));
    expect(await cache.resolve(get('none'))).toBeUndefined();
    expect(await cache.resolve(shelf('s1'))).toEqual(['b1', 'b2']);
    expect(source.asked).toHaveLength(length);
  });

  test('[SY18] reads that do not depend on one another are loaded together', async () => {
    await cache.resolve((view) => [
      view.getMany(boxDocument, ['b1', 'b2', 'b1']),
      view.get(boxDocument, 'b3'),
      view.listMany(boxDocument, 'shelf', ['s1', 's2']),
      view.list(boxDocument, 'colour', 'red'),
    ]);
    expect(source.asked.toSorted()).toEqual([
      'get box b1 b2 b3',
      'list box colour red',
      'list box shelf s1 s2',
    ]);
  });

  test('[SY18] lists follow a document from value to value, known or not', async () => {
    await cache.resolve((view) => view.listMany(boxDocument, 'shelf', ['s1', 's2', 's3']));
    write(put('b1', box('s2')));
    expect([await cache.resolve(shelf('s1')), await cache.resolve(shelf('s2'))]).toEqual([
      ['b2'],
      ['b1', 'b3'],
    ]);
    write(put('b4', box('s3')), put('b3', box(null)));
    expect([await cache.resolve(shelf('s2')), await cache.resolve(shelf('s3'))]).toEqual([['b1'], ['b4']]);
    write(put('b4', null));
    expect(await cache.resolve(shelf('s3'))).toEqual([]);
    expect(await cache.resolve(get('b4'))).toBeUndefined();
    expect(source.asked).toEqual(['list box shelf s1 s2 s3']);
  });

  test('[SY18] a document whose old body was never read leaves every list it may be in', async () => {
    await cache.resolve(shelf('s1'));
    cache.clear();
    await cache.resolve((view) => view.listMany(boxDocument, 'shelf', ['s1', 's2']));
    source.documents.apply([put('b9', box('s1'))]);
    cache.apply([put('b9', box('s2'))]);
    source.documents.apply([put('b9', box('s2'))]);
    expect([await cache.resolve(shelf('s1')), await cache.resolve(shelf('s2'))]).toEqual([
      ['b1', 'b2'],
      ['b3', 'b9'],
    ]);
  });

  test('[SY18] a list that is asked for after a write holds what was written', async () => {
    write(put('b1', box('s3')));
    expect(await cache.resolve(shelf('s3'))).toEqual(['b1']);
    expect(await cache.resolve(shelf('s1'))).toEqual(['b2']);
  });

  test('[SY18] what several rules will read is asked for together, round by round', async () => {
    const ran: string[] = [];
    await cache.foresee([
      (view) => void (view.get(boxDocument, 'b1') && ran.push('b1')),
      (view) => {
        const [first] = view.list(boxDocument, 'shelf', 's1');
        if (first) view.get(labelDocument, `of ${first.key}`);
      },
      (view) => {
        view.get(boxDocument, 'b3');
        throw new Error('a rule may throw');
      },
    ]);
    const asked = source.asked.length;
    expect(ran).toEqual(['b1']);
    // Two rounds: boxes and a list of them, then what the list led to.
    expect(asked).toBe(3);
    await cache.resolve((view) => [
      view.getMany(boxDocument, ['b1', 'b3']),
      view.list(boxDocument, 'shelf', 's1'),
      view.get(labelDocument, 'of b1'),
    ]);
    expect(source.asked).toHaveLength(asked);
  });

  test('[SY18] cleared means read again', async () => {
    await cache.resolve(get('b1'));
    await cache.resolve(shelf('s1'));
    expect(cache.size).toBeGreaterThan(0);
    source.documents.apply([put('b1', box('s5'))]);
    cache.clear();
    expect(cache.size).toBe(0);
    expect(await cache.resolve(get('b1'))).toEqual(box('s5'));
    expect(await cache.resolve(shelf('s1'))).toEqual(['b2']);
  });

  test('[SY18] a kind outside the scope reads as absent and is never asked for', async () => {
    const floor = new DocumentCache(source, kinds, (kind) => kind.kind === 'box');
    source.documents.apply([{ kind: 'label', key: 'l1', body: { text: 'secret' } }]);
    expect(await floor.resolve((view) => view.get(labelDocument, 'l1'))).toBeUndefined();
    expect(await floor.resolve((view) => [view.holds(labelDocument), view.holds(boxDocument)])).toEqual([
      false,
      true,
    ]);
    expect(source.asked).toEqual([]);
  });

  test('[SY18] a stored document that fits no schema any more is named, not passed on', async () => {
    source.documents.apply([put('b1', { shelf: 's1', colour: 'red' })]);
    const read = cache.resolve(get('b1'));
    await expect(read).rejects.toBeInstanceOf(DocumentInvalid);
    await expect(read).rejects.toThrow(/box b1 does not fit its schema/);
  });

  test('[SY18] after any writes the cache reads as the store does', async () => {
    const random = seededRandom(42);
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
    const keys = ['b1', 'b2', 'b3', 'b4', 'b5'];
    const shelves = ['s1', 's2', 's3'];
    const read = (view: View): unknown => [
      view.getMany(boxDocument, keys),
      view.listMany(boxDocument, 'shelf', shelves),
      view.listMany(boxDocument, 'colour', ['red', 'blue']),
    ];
    const seen: [unknown, unknown][] = [];
    for (let step = 0; step < 500; step++) {
      const chance = random();
      if (chance < 0.03) cache.clear();
      else if (chance < 0.5)
        await cache.resolve(pick<(view: View) => unknown>([get(pick(keys)), shelf(pick(shelves))]));
      else
        write(
          put(pick(keys), random() < 0.2 ? null : box(pick([...shelves, null]), pick(['red', 'blue']), step)),
        );
      if (step % 20 === 0) seen.push([await cache.resolve(read), read(source.documents.view)]);
    }
    expect(seen.map(([cached]) => cached)).toEqual(seen.map(([, held]) => held));
  });
});
