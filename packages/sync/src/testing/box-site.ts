import { draft, type Command, type CommandDraft } from '@floorhand/domain/kernel/command';
import { articleNamed, boxPut, boxRules, claim, label, move, poison, take } from './box-rules.ts';
import { uuid } from './box-world.ts';
import { TestDevice, testStream, type TestDeviceOptions, type TestTab } from './test-device.ts';
import { TestServer, type TestServerOptions } from './test-server.ts';
import { VirtualTime } from './virtual-time.ts';

export const boxDrafts = {
  take: (box: string, count = 1): CommandDraft => draft(take, { box, count }),
  move: (box: string, shelf: string): CommandDraft => draft(move, { box, shelf }),
  claim: (box: string): CommandDraft => draft(claim, { box }),
  label: (key: string, text: string): CommandDraft => draft(label, { label: key, text }),
  poison: (): CommandDraft => draft(poison, {}),
  /** A command of a newer app. */
  unknown: (): CommandDraft => ({ type: 'box.repaint', version: 1, kind: 'fact', body: {}, expect: null }),
};

/** A tiny site: one server, boxes `b1` to `b3` with ten units on shelf `s1`, devices as a test asks for them. */
export class BoxSite {
  readonly time = new VirtualTime();
  readonly server: TestServer;
  readonly #seed: number;
  #devices = 0;

  constructor(seed = 1, server: Partial<TestServerOptions> = {}) {
    this.#seed = seed;
    this.server = new TestServer({ time: this.time, rules: boxRules, epoch: uuid(7000), ...server });
  }

  async stock(): Promise<this> {
    await this.server.commit('catalog', [articleNamed.create({ article: 'a1', name: 'Mug' })]);
    await this.server.commit(
      testStream,
      ['b1', 'b2', 'b3'].map((box) => boxPut.create({ box, shelf: 's1', count: 10, colour: 'free' })),
    );
    return this;
  }

  device(
    over: Partial<Pick<TestDeviceOptions, 'roles' | 'disk' | 'deviceId' | 'rules' | 'versions'>> = {},
  ): TestDevice {
    this.#devices += 1;
    return new TestDevice({
      time: this.time,
      rules: boxRules,
      server: this.server,
      deviceId: uuid(9000 + this.#devices),
      seed: this.#seed * 100 + this.#devices,
      ...over,
    });
  }

  /** A device that has loaded its first replica. */
  async readyDevice(
    over: Parameters<BoxSite['device']>[0] = {},
  ): Promise<{ device: TestDevice; tab: TestTab }> {
    const device = this.device(over);
    const tab = await device.start();
    await this.time.advance(1000);
    return { device, tab };
  }

  /** What became of each command by id, from the server's log. A second entry of an id is a copy without an effect. */
  async outcomes(): Promise<ReadonlyMap<string, string>> {
    const outcomes = new Map<string, string>();
    for (const { raw, outcome } of await this.server.logged()) {
      const { commandId } = JSON.parse(raw) as Command;
      outcomes.set(commandId, outcome);
    }
    return outcomes;
  }

  /** Units of a box as the server has them. */
  async count(box: string): Promise<number | undefined> {
    const rows = await this.server.rows(['supervisor'], testStream);
    const found = rows.find(([kind, key]) => kind === 'box' && key === box);
    return (found?.[3] as { readonly count: number } | undefined)?.count;
  }
}
