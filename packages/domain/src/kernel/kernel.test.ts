import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { rules } from '../rules.ts';
import { openWorld } from '../testing/world.ts';
import { countItem } from '../jobs/picking/decide/visit-bin.ts';
import { drawNumber } from './counter.ts';
import { defineDocument, put, remove, type DocumentKind } from './document.ts';
import { instantField } from './fields.ts';
import { canonicalJson } from './json.ts';
import { layeredView } from './layered-view.ts';
import { memoryDocuments } from './memory-view.ts';
import { applyEvents, understand } from './rules.ts';

const box = defineDocument({
  kind: 'box',
  home: 'warehouse',
  schema: z.object({ shelf: z.string().nullable(), size: z.int() }),
  indexes: { shelf: (body) => body.shelf },
});
const lid = defineDocument({ kind: 'lid', home: 'warehouse', schema: z.object({ size: z.int() }) });
const documents = new Map<string, DocumentKind>([box, lid].map((kind) => [kind.kind, kind]));

describe('what a command says', () => {
  test('[K6] is told apart when it is not understood', () => {
    const { type, version } = countItem;
    expect(understand(rules, { type: 'picking.dance', version: 1, body: {} })).toEqual({
      understood: false,
      why: { reason: 'unknown_type' },
    });
    expect(understand(rules, { type, version: version + 1, body: {} })).toEqual({
      understood: false,
      why: { reason: 'unknown_version', known: version },
    });
    const odd = understand(rules, { type, version, body: { runId: 'W-1', more: true } });
    expect(odd).toMatchObject({ understood: false, why: { reason: 'body_invalid' } });
  });

  test('[K6] a lot or id that could be mistaken for a composed key is not understood', () => {
    const body = {
      runId: 'W-1',
      stop: 'A|b|',
      quantity: 1,
      lot: null,
      expiry: null,
      serials: [],
      entry: { mode: 'scan' },
    };
    const { type, version } = countItem;
    expect(understand(rules, { type, version, body }).understood).toBe(true);
    expect(understand(rules, { type, version, body: { ...body, lot: 'L|1' } }).understood).toBe(false);
    expect(understand(rules, { type, version, body: { ...body, lot: '' } }).understood).toBe(false);
  });

  test('[K6] an unknown event is a fault, not a business reason', () => {
    expect(() => applyEvents(rules, [{ type: 'x.y.v1', body: {} }], openWorld().view)).toThrow(
      'unknown event',
    );
  });
});

test('[K8] documents of every kind have lists of bounded length', () => {
  const unbounded = [...rules.documents].flatMap(([kind, { schema }]) => endlessArrays(schema, kind));
  expect(unbounded).toEqual([]);
});

/** Paths of arrays without a most. Records are bounded by their keys' meaning and checked where they are made. */
function endlessArrays(schema: z.ZodType, path: string): readonly string[] {
  const json = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' });
  const visit = (node: unknown, at: string): readonly string[] => {
    if (node === null || typeof node !== 'object') return [];
    const endless = 'type' in node && node.type === 'array' && !('maxItems' in node) ? [at] : [];
    return [...endless, ...Object.entries(node).flatMap(([name, child]) => visit(child, `${at}.${name}`))];
  };
  return visit({ ...json, $defs: undefined, definitions: undefined }, path);
}

test('[K10] canonical JSON is one text per value', () => {
  expect(canonicalJson({ b: [1, { d: null, c: undefined }], a: 'ż' })).toBe('{"a":"ż","b":[1,{"d":null}]}');
  expect(canonicalJson({ a: 1, b: 2 })).toBe(canonicalJson({ b: 2, a: 1 }));
  expect(canonicalJson(undefined)).toBe('null');
});

describe('[K11] a layer of writes', () => {
  const base = memoryDocuments(documents);
  base.apply([
    put(box, 'a', { shelf: 'top', size: 1 }),
    put(box, 'b', { shelf: 'top', size: 2 }),
    put(box, 'c', { shelf: 'low', size: 3 }),
  ]);
  const layer = layeredView(base.view, documents);
  layer.apply([
    put(box, 'b', { shelf: 'low', size: 20 }),
    remove(box, 'a'),
    put(box, 'd', { shelf: 'top', size: 4 }),
    put(box, 'd', { shelf: 'top', size: 5 }),
  ]);

  test('[K11] reads as if the writes were done', () => {
    expect(layer.view.get(box, 'a')).toBeUndefined();
    expect(layer.view.getMany(box, ['d', 'c', 'a', 'd'])).toEqual([
      { shelf: 'top', size: 5 },
      { shelf: 'low', size: 3 },
      undefined,
      { shelf: 'top', size: 5 },
    ]);
    expect(layer.view.list(box, 'shelf', 'top').map(({ key }) => key)).toEqual(['d']);
    expect(
      layer.view.listMany(box, 'shelf', ['low', 'none']).map((found) => found.map(({ key }) => key)),
    ).toEqual([['b', 'c'], []]);
    expect(layer.writes().map(({ key }) => key)).toEqual(['b', 'a', 'd']);
  });

  test('[K11] leaves what is beneath untouched', () => {
    expect(base.view.list(box, 'shelf', 'top').map(({ key }) => key)).toEqual(['a', 'b']);
  });

  test('[K11] does not invent what the replica does not hold', () => {
    const boxesOnly = memoryDocuments(documents, new Set(['box']));
    const over = layeredView(boxesOnly.view, documents);
    over.apply([put(lid, 'x', { size: 1 }), put(box, 'x', { shelf: null, size: 1 })]);
    expect(over.writes().map(({ kind }) => kind)).toEqual(['box']);
    boxesOnly.apply([put(lid, 'y', { size: 1 })]);
    expect(boxesOnly.entries()).toEqual([]);
  });
});

test('[K11] a document that moves in an index leaves its old place', () => {
  const held = memoryDocuments(documents);
  held.apply([put(box, 'a', { shelf: 'top', size: 1 })]);
  held.apply([put(box, 'a', { shelf: null, size: 1 })]);
  expect(held.view.list(box, 'shelf', 'top')).toEqual([]);
  expect(() => held.apply([put({ ...lid, kind: 'cup' }, 'a', { size: 1 })])).toThrow('unknown document kind');
});

test('[K12] text order of instants is their order in time', () => {
  expect(instantField.safeParse('2026-03-04T06:00:00.000Z').success).toBe(true);
  expect(instantField.safeParse('2026-03-04T06:00:00Z').success).toBe(false);
  expect(instantField.safeParse('2026-03-04T06:00:00.000+02:00').success).toBe(false);
});

test('[K3] numbers that people read out go on from the last', () => {
  const world = openWorld();
  const first = drawNumber(world.view, 'wave', 1001);
  world.apply([first.event]);
  expect([first.value, drawNumber(world.view, 'wave', 1001).value]).toEqual([1001, 1002]);
});
