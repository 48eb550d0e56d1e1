import { array, constantFrom, integer, option, property, record, assert as check } from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { defineDocument, type Write } from './document.ts';
import { layeredView } from './layered-view.ts';
import { memoryDocuments } from './memory-view.ts';

const box = defineDocument({
  kind: 'box',
  home: 'warehouse',
  schema: z.object({ shelf: z.string().nullable(), size: z.int() }),
  indexes: { shelf: (body) => body.shelf },
});
const documents = new Map([[box.kind, box]]);
const [keys, shelves] = [['a', 'b', 'c', 'd'] as const, ['top', 'low'] as const];

const someWrites = array(
  record({
    kind: constantFrom(box.kind),
    key: constantFrom(...keys),
    body: option(record({ shelf: constantFrom(null, ...shelves), size: integer({ min: 0, max: 3 }) })),
  }),
  { maxLength: 12 },
);

test('[K11] a layer reads like the same writes done beneath, whenever it is asked', () => {
  check(
    property(someWrites, array(someWrites, { maxLength: 4 }), (before, steps) => {
      const [beneath, done] = [memoryDocuments(documents), memoryDocuments(documents)];
      beneath.apply(before);
      done.apply(before);
      const layer = layeredView(beneath.view, documents);
      const touched = new Map<string, Write>();
      for (const writes of [[], ...steps]) {
        layer.apply(writes);
        done.apply(writes);
        for (const write of writes) touched.set(write.key, write);
        expect(shelves.map((shelf) => layer.view.list(box, 'shelf', shelf))).toEqual(
          shelves.map((shelf) => done.view.list(box, 'shelf', shelf)),
        );
        expect(layer.view.listMany(box, 'shelf', [...shelves, 'top'])).toEqual(
          done.view.listMany(box, 'shelf', [...shelves, 'top']),
        );
        expect(layer.view.getMany(box, [...keys, 'a'])).toEqual(done.view.getMany(box, [...keys, 'a']));
        expect(keys.map((key) => layer.view.get(box, key))).toEqual(
          keys.map((key) => done.view.get(box, key)),
        );
        expect(layer.writes()).toEqual([...touched.values()]);
      }
    }),
    { numRuns: 200 },
  );
});
