import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { defineCommand, draft } from '@floorhand/domain/kernel/command';
import { keyField, uuidField } from '@floorhand/domain/kernel/fields';
import { ok } from '@floorhand/domain/kernel/result';
import type { Rules } from '@floorhand/domain/kernel/rules';
import { raised } from '../testing/box-review.ts';
import { boxChanged, boxRules } from '../testing/box-rules.ts';
import { BoxSite, boxDrafts } from '../testing/box-site.ts';
import { box, boxDocument } from '../testing/box-world.ts';
import { testStream, type TestDevice, type TestTab } from '../testing/test-device.ts';

/** A fact: a box goes back to the shelf it came from; when it is not where it went, somebody is told. */
const moveBack = defineCommand({
  type: 'box.move_back',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: ['picker'],
  schema: z.strictObject({ box: keyField, from: z.string(), to: z.string(), undoes: uuidField }),
  undoes: ({ undoes }) => undoes,
  decide: ({ box: key, from, to }, view, { commandId }) =>
    ok(
      view.get(boxDocument, key)?.shelf === from
        ? [boxChanged.create({ box: key, by: 0, shelf: to })]
        : [raised.create({ discrepancyId: `nothing-${commandId}`, text: 'nothing undone' })],
    ),
});

const rules: Rules = {
  ...boxRules,
  commands: new Map([...boxRules.commands, [moveBack.type, moveBack]]),
};
const without = (...types: readonly string[]): Rules => ({
  ...rules,
  commands: new Map([...rules.commands].filter(([type]) => !types.includes(type))),
});

const shelfOf = async (site: BoxSite): Promise<unknown> => {
  const rows = await site.server.rows(['supervisor'], testStream);
  return rows.find(([, key]) => key === 'b1')?.[3];
};
const cards = async (site: BoxSite): Promise<readonly string[]> =>
  (await site.server.rows(['supervisor'], testStream)).flatMap(([kind, key]) =>
    kind === 'label' ? [key.slice(0, key.indexOf('-'))] : [],
  );
const outcomes = ({ disk }: TestDevice) =>
  disk.entries.map(({ state, outcome }) => [state, outcome?.outcome, outcome?.reason?.code]);

/** A device that moves a box while the server cannot read that, and takes it back. */
async function movedAndBack(unknown: readonly string[]): Promise<{
  readonly site: BoxSite;
  readonly device: TestDevice;
  readonly tab: TestTab;
}> {
  const site = await new BoxSite(1, { rules }).stock();
  const { device, tab } = await site.readyDevice({ rules });
  site.server.restart(without(...unknown));
  await device.submit(tab, boxDrafts.move('b1', 's9'));
  await site.time.advance(20_000);
  await device.submit(
    tab,
    draft(moveBack, {
      box: 'b1',
      from: 's9',
      to: 's1',
      undoes: device.disk.entries[0]?.command.commandId ?? '',
    }),
  );
  await site.time.advance(20_000);
  return { site, device, tab };
}

describe('[SY40] what takes a parked command back', () => {
  test('waits with it on one side and the other, and both take effect together', async () => {
    const { site, device, tab } = await movedAndBack(['box.move']);
    expect(tab.client.status).toMatchObject({ waiting: 0, inReview: 2 });
    expect(outcomes(device)).toEqual([
      ['answered', 'parked', 'sync.unknown_type'],
      ['answered', 'parked', 'sync.undoes_parked'],
    ]);
    expect(await device.read(tab, boxDocument, 'b1')).toEqual(box('s1', 'free', 10));
    expect(await shelfOf(site)).toEqual(box('s1', 'free', 10));
    // While nobody can read the move, its way back waits too.
    expect(await site.server.replayParked()).toEqual({ resolved: 0, parked: 2 });

    site.server.restart(rules);
    const { head } = await site.server.store.read(async (transaction) => ({
      head: (await transaction.head(testStream)).seq,
    }));
    expect(await site.server.replayParked()).toEqual({ resolved: 2, parked: 0 });
    expect(await shelfOf(site)).toEqual(box('s1', 'free', 10));
    expect(await cards(site)).toEqual([]);
    await site.time.advance(60_000);
    expect(outcomes(device)).toEqual([
      ['settled', 'applied', undefined],
      ['settled', 'applied', undefined],
    ]);
    expect(device.disk.entries.map(({ outcome }) => outcome?.commitSeq)).toEqual([head + 1, head + 2]);
    expect(await device.read(tab, boxDocument, 'b1')).toEqual(box('s1', 'free', 10));
  });

  test('follows it even when neither could be read', async () => {
    const { site, device } = await movedAndBack(['box.move', 'box.move_back']);
    expect(outcomes(device).map(([, , code]) => code)).toEqual(['sync.unknown_type', 'sync.unknown_type']);
    site.server.restart(rules);
    expect(await site.server.replayParked()).toEqual({ resolved: 2, parked: 0 });
    expect(await shelfOf(site)).toEqual(box('s1', 'free', 10));
    expect(await cards(site)).toEqual([]);
  });

  test('never happened when the other one is refused at last', async () => {
    const site = await new BoxSite(1, { rules }).stock();
    const { device, tab } = await site.readyDevice({ rules });
    const { device: other, tab: otherTab } = await site.readyDevice({ rules });
    site.server.restart(without('box.claim'));
    await device.submit(tab, boxDrafts.claim('b1'));
    await device.submit(
      tab,
      draft(moveBack, {
        box: 'b1',
        from: 's9',
        to: 's7',
        undoes: device.disk.entries[0]?.command.commandId ?? '',
      }),
    );
    await site.time.advance(20_000);
    site.server.restart(rules);
    await other.submit(otherTab, boxDrafts.claim('b1'));
    await site.time.advance(20_000);
    expect(await site.server.replayParked()).toEqual({ resolved: 2, parked: 0 });
    await site.time.advance(60_000);
    expect(outcomes(device)).toEqual([
      ['settled', 'rejected', 'box.taken'],
      ['settled', 'applied', undefined],
    ]);
    expect(await cards(site)).toEqual([]);
    expect(await device.read(tab, boxDocument, 'b1')).toEqual(box('s1', other.operatorId, 10));
  });

  test('does not make devices wait with its own type', async () => {
    const { site, device, tab } = await movedAndBack(['box.move']);
    const undoes = device.disk.entries[0]?.command.commandId ?? '';
    const { device: other, tab: otherTab } = await site.readyDevice({ rules });
    for (let i = 0; i < 15; i++)
      for (const [who, where] of [
        [device, tab],
        [other, otherTab],
      ] as const)
        await who.submit(where, draft(moveBack, { box: 'b1', from: 's9', to: 's1', undoes }));
    await site.time.advance(30_000);
    expect(tab.client.status).toMatchObject({ waiting: 0, inReview: 17 });
    expect(otherTab.client.status).toMatchObject({ waiting: 0, inReview: 15 });
    expect(await cards(site)).not.toContain('failing');
  });
});
