import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { defineCommand, earlierVersion } from '@floorhand/domain/kernel/command';
import { keyField } from '@floorhand/domain/kernel/fields';
import { ok } from '@floorhand/domain/kernel/result';
import type { Rules } from '@floorhand/domain/kernel/rules';
import { boxChanged, boxRules, take } from '../testing/box-rules.ts';
import { BoxSite, boxDrafts } from '../testing/box-site.ts';

/** The next program: whoever takes units says how many broke. */
const rulesWithTakeV2 = (up: (body: z.infer<typeof takeV1>) => unknown): Rules => ({
  ...boxRules,
  commands: new Map([
    ...boxRules.commands,
    [
      take.type,
      defineCommand({
        type: take.type,
        version: 2,
        earlier: [earlierVersion({ version: 1, schema: takeV1, up })],
        kind: 'fact',
        judgedBy: 'device',
        roles: take.roles,
        schema: takeV1.extend({ broken: z.int().min(0) }),
        decide: ({ box, count, broken }) => ok([boxChanged.create({ box, by: -count - broken })]),
      }),
    ],
  ]),
});
const takeV1 = z.strictObject({ box: keyField, count: z.int().min(1) });
const nothingBroke = rulesWithTakeV2((body) => ({ ...body, broken: 0 }));

describe('[SY34] versions of commands', () => {
  test('[F-50] what an older app recorded before the server was updated takes effect', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    tab.link.isCut = true;
    for (let i = 0; i < 200; i++) await device.submit(tab, boxDrafts.take('b1'));
    site.server.restart(nothingBroke);
    tab.link.isCut = false;
    await site.time.advance(120_000);
    expect(tab.client.status).toMatchObject({ waiting: 0, inReview: 0 });
    expect(await site.count('b1')).toBe(-190);
    expect(
      new Set(
        (await site.server.logged()).map(({ raw }) => (JSON.parse(raw) as { version: number }).version),
      ),
    ).toEqual(new Set([1]));
  });

  test('[F-58] an upcaster that throws parks the command until it is mended', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice();
    site.server.restart(
      rulesWithTakeV2(() => {
        throw new Error('not thought of');
      }),
    );
    await device.submit(tab, boxDrafts.take('b1', 3));
    await site.time.advance(30_000);
    expect(device.disk.entries[0]?.outcome).toMatchObject({
      outcome: 'parked',
      reason: { code: 'sync.upcast_failed' },
    });
    site.server.restart(nothingBroke);
    expect(await site.server.replayParked()).toEqual({ resolved: 1, parked: 0 });
    await site.time.advance(30_000);
    expect([await site.count('b1'), tab.client.status.inReview]).toEqual([7, 0]);
  });

  test('[F-18] [F-19] an older and a newer server take turns: nothing is lost, nothing counts twice', async () => {
    const site = await new BoxSite().stock();
    const { device, tab } = await site.readyDevice({ rules: nothingBroke });
    const newer = (count: number) => ({
      ...boxDrafts.take('b1', count),
      version: 2,
      body: { box: 'b1', count, broken: 1 },
    });
    for (const rules of [nothingBroke, boxRules, nothingBroke, boxRules]) {
      site.server.restart(rules);
      await site.server.replayParked();
      await device.submit(tab, newer(1));
      await site.time.advance(20_000);
    }
    expect(device.disk.entries.map(({ outcome }) => outcome?.outcome)).toEqual([
      'applied',
      'applied',
      'applied',
      'parked',
    ]);
    site.server.restart(nothingBroke);
    await site.server.replayParked();
    await site.time.advance(30_000);
    expect([await site.count('b1'), tab.client.status]).toMatchObject([2, { waiting: 0, inReview: 0 }]);
  });
});
