import { describe, expect, test } from 'vitest';
import { discrepancyDocument, type Discrepancy } from '../discrepancies/discrepancy.ts';
import { settle } from '../discrepancies/settle.ts';
import { resolveScan } from '../scanning/resolve-scan.ts';
import { foreignCodeOf } from '../scanning/foreign-code.ts';
import type { Scan } from '../scanning/scan.ts';
import { scanOf } from '../testing/floor.ts';
import { ana, ben, supervisor } from '../testing/given.ts';
import { gtin } from '../testing/small-warehouse.ts';
import { openWorld, type Done, type World } from '../testing/world.ts';
import { aliasDocument } from './alias.ts';
import type { AliasClaim } from './alias-obstacle.ts';
import { forgetAlias } from './forget-alias.ts';
import { reportUnknown } from './report-unknown.ts';
import { teachAlias } from './teach-alias.ts';

const seen = { locationId: 'A-01-1', runId: 'W-1001-1', expected: 'mug' };
const mug: AliasClaim = { code: 'XJ-9', skuId: 'luma:mug', level: 'unit', factor: 1 };
const teach = (world: World, claim: Partial<AliasClaim> = {}, by = ana): Done =>
  world.run(teachAlias, { ...mug, ...claim, seen }, by);
const means = (world: World, text = 'XJ-9', skuId: string | null = null): unknown => {
  const scan = resolveScan(world.view, scanOf(text), { skuId });
  return scan.kind === 'item' ? scan.candidates.map((found) => [found.skuId, found.units]) : scan.kind;
};
const cards = (world: World): readonly (readonly [string, Discrepancy])[] =>
  world.all(discrepancyDocument).map(({ key, body }) => [key, body]);
const decide = (world: World, choice: 'approve' | 'decline', by = supervisor): Done =>
  world.run(settle, { discrepancyId: cards(world)[0]?.[0] ?? '', choice, note: '' }, by);

describe('who teaches', () => {
  test('[UC3] a supervisor gives a code its meaning at once, in whatever case it is read', () => {
    const world = openWorld();
    expect(teach(world, {}, supervisor).rejection).toBeNull();
    expect(means(world)).toEqual([['luma:mug', 1]]);
    expect(means(world, 'xj-9')).toEqual([['luma:mug', 1]]);
    expect(cards(world)).toEqual([]);
    expect(world.all(aliasDocument)).toEqual([
      {
        key: 'XJ-9',
        body: {
          code: 'XJ-9',
          matches: [
            {
              skuId: 'luma:mug',
              level: 'unit',
              factor: 1,
              by: 'sam',
              at: expect.any(String),
              state: 'taught',
            },
          ],
        },
      },
    ]);
  });

  test('[UC3] what was proposed or asked about the code is answered by it', () => {
    const world = openWorld();
    teach(world);
    world.run(reportUnknown, { code: 'XJ-9', seen }, ben);
    world.run(reportUnknown, { code: 'other', seen }, ben);
    teach(world, {}, supervisor);
    expect(cards(world).map(([, { type, status }]) => [type, status])).toEqual([
      ['alias_proposed', 'settled'],
      ['unknown_code', 'settled'],
      ['unknown_code', 'open'],
    ]);
  });

  test('[UC4] a picker proposes: no meaning, one card however many say it, and another per factor', () => {
    const world = openWorld();
    teach(world);
    teach(world, {}, ben);
    expect(means(world)).toBe('unknown');
    expect(world.get(aliasDocument, 'XJ-9')?.matches).toMatchObject([{ state: 'proposed', by: 'ben' }]);
    expect(cards(world).map(([, body]) => body)).toMatchObject([
      {
        type: 'alias_proposed',
        severity: 'attention',
        skuId: 'luma:mug',
        facts: { code: 'XJ-9', level: 'unit', factor: 1, bin: 'A-01-1', run: 'W-1001-1' },
        evidence: [{ operatorId: 'ana', did: 'proposed_alias' }, { operatorId: 'ben' }],
      },
    ]);
    teach(world, { level: 'case', factor: 12 });
    expect(cards(world)).toHaveLength(2);
  });

  test('[UC4] approved it counts, with its factor; declined it is forgotten', () => {
    const world = openWorld();
    teach(world, { level: 'case', factor: 12 });
    expect(decide(world, 'approve').rejection).toBeNull();
    expect(means(world)).toEqual([['luma:mug', 12]]);
    expect(cards(world)[0]?.[1]).toMatchObject({
      status: 'settled',
      resolution: { choice: 'approve', by: 'sam' },
    });

    const other = openWorld();
    teach(other);
    decide(other, 'decline');
    expect(means(other)).toBe('unknown');
    expect(other.all(aliasDocument)).toEqual([]);
    expect(cards(other)[0]?.[1].status).toBe('settled');
  });

  test('[UC4] approval looks again at what stands against it, and nobody approves their own', () => {
    const world = openWorld();
    teach(world, { skuId: 'luma:bowl' });
    teach(world, { skuId: 'luma:mug' }, supervisor);
    expect(decide(world, 'approve').rejection).toEqual({
      code: 'unknown_codes.taken',
      data: { code: 'XJ-9', sku: 'mug' },
    });
    expect(decide(world, 'approve', ana).rejection?.code).toBe('discrepancies.own_work');
    expect(cards(world)[0]?.[1].status).toBe('open');
    decide(world, 'decline');
    expect(means(world)).toEqual([['luma:mug', 1]]);
  });

  test('[UC4] what is taught already is not proposed', () => {
    const world = openWorld();
    teach(world, {}, supervisor);
    expect(teach(world).events).toEqual([]);
    expect(teach(world, { code: gtin.mug }).events).toEqual([]);
    teach(world, { level: 'case', factor: 6 });
    expect(means(world)).toEqual([['luma:mug', 1]]);
  });
});

test('[UC8] a taught code is forgotten again, and nothing else with it', () => {
  const world = openWorld();
  teach(world, {}, supervisor);
  teach(world, { skuId: 'nord:tea' }, supervisor);
  const forget = (skuId: string): Done => world.run(forgetAlias, { code: 'xj-9', skuId }, supervisor);
  expect(forget('luma:mug').rejection).toBeNull();
  expect(means(world)).toEqual([['nord:tea', 1]]);
  expect(forget('luma:mug').rejection).toEqual({ code: 'unknown_codes.not_taught', data: {} });
  forget('nord:tea');
  expect(means(world)).toBe('unknown');
  expect(world.all(aliasDocument)).toEqual([]);
});

describe('what may be taught', () => {
  test('[UC1] command cards and labels of the building are refused', () => {
    const world = openWorld();
    const refused = (code: string): unknown => teach(world, { code }, supervisor).rejection;
    for (const code of ['%CMD:NEXT', '%cmd:next', 'A-01-1', 'a-01-1', 'L:A-01-1', 'S-01', 'T-1', 't-1'])
      expect([code, refused(code)]).toEqual([code, { code: 'unknown_codes.own_code', data: { code } }]);
    expect(teach(world, { skuId: 'luma:nothing' }).rejection?.code).toBe('unknown_codes.sku_unknown');
  });

  test('[UC1] a code says under what it may be taught: a GTIN without lot, nothing for what is not clean', () => {
    const scan = (over: Partial<Scan>): string | null => foreignCodeOf({ ...scanOf('XJ-9'), ...over }).code;
    const text = { kind: 'text', code: 'XJ-9' } as const;
    expect(scan({})).toBe('XJ-9');
    expect(scan({ doubts: ['too_long'] })).toBeNull();
    expect(scan({ meanings: [{ kind: 'badge', badge: 'ana' }] })).toBeNull();
    expect(scan({ meanings: [...scanOf('(01)04006381333931(10)L7').meanings, text] })).toBe('04006381333931');
    for (const bad of ['', ' x', 'a\u0000b', 'a\u202eb', 'x'.repeat(101)])
      expect(scan({ text: bad })).toBeNull();
  });

  test('[UC2] another product of the brand keeps its code; another brand may have the same', () => {
    const world = openWorld();
    const taken = { code: 'unknown_codes.taken', data: { code: gtin.mug, sku: 'mug' } };
    expect(teach(world, { code: gtin.mug, skuId: 'luma:bowl' }).rejection).toEqual(taken);
    expect(teach(world, { code: gtin.mug, skuId: 'nord:tea' }, supervisor).rejection).toBeNull();
    expect(means(world, gtin.mug)).toEqual([
      ['luma:mug', 1],
      ['nord:tea', 1],
    ]);
    expect(means(world, gtin.mug, 'nord:tea')).toEqual([['nord:tea', 1]]);
  });

  test('[UC2] a unit is one, a pack is more', () => {
    const world = openWorld();
    expect(teach(world, { level: 'unit', factor: 12 }).rejection?.code).toBe('unknown_codes.pack_unfit');
    expect(teach(world, { level: 'case', factor: 1 }).rejection?.code).toBe('unknown_codes.pack_unfit');
    expect(teach(world, { level: 'inner', factor: 6 }).rejection).toBeNull();
  });
});

test('[UC7] a taught code wins over its looks, and is unknown without being taught', () => {
  const world = openWorld();
  const parcel: Scan = {
    ...scanOf('123456789012'),
    meanings: [
      { kind: 'tracking', number: '123456789012' },
      { kind: 'text', code: '123456789012' },
    ],
  };
  const kind = (): string => resolveScan(world.view, parcel, { skuId: null }).kind;
  expect(kind()).toBe('tracking');
  teach(world, { code: '123456789012' }, supervisor);
  expect(kind()).toBe('item');
});
