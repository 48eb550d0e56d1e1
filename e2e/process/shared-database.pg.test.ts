import { setTimeout } from 'node:timers/promises';
import type { Command } from '@floorhand/domain/kernel/command';
import { rules } from '@floorhand/domain/rules';
import { furnish } from '@floorhand/server/http/testing/furnish';
import type { TestDevice } from '@floorhand/server/http/testing/test-device';
import { openPostgresStorage } from '@floorhand/server/storage/postgres/open-postgres-storage';
import { freshDatabase } from '@floorhand/server/storage/testing/fresh-database';
import { verify } from '@floorhand/server/storage/verify';
import { createEnrolmentCode } from '@floorhand/server/identity/enrolment-code';
import { warehouseStream } from '@floorhand/sync/protocol/version';
import { expect, test } from 'vitest';
import { workingDevice } from './furnished-data.ts';
import { ServerProcess } from './server-process.ts';

const devices = 50;
const commandsPerBatch = 3;
/** How the mortal server's lives end: at a place of its own, or by a hand from outside. */
const lives = ['push.after_commit:4:kill9', '', 'push.before_commit:4:kill9', 'push.command:7:kill9'];
const longestLifeMs = 700;
const soon = '2099-01-01T00:00:00.000Z';

/** What a device heard about its commands; what it heard last about one counts. */
interface Shift {
  readonly sent: Command[];
  readonly heard: Map<string, { readonly outcome: string; readonly commitSeq: number | null }>;
  /** Answers that never came, or said to come back. */
  setbacks: number;
}

/** Pushes like a device that works through any of the servers: the same bytes again until somebody has them. */
async function work(
  device: TestDevice,
  turn: number,
  site: { readonly urls: () => readonly string[]; readonly isOver: () => boolean },
): Promise<Shift> {
  const shift: Shift = { sent: [], heard: new Map(), setbacks: 0 };
  for (let batch = 0; !site.isOver(); batch++) {
    const commands = Array.from({ length: commandsPerBatch }, (_, i) =>
      device.holdCommand(`${turn}.${batch}.${i}`),
    );
    shift.sent.push(...commands);
    for (let attempt = turn + batch; ; attempt++) {
      const url = site.urls()[attempt % 2] ?? '';
      const answer = await device
        .movedTo(url)
        .then((moved) => moved.push(commands))
        .catch(() => null);
      if (answer?.kind === 'taken' && answer.stop === null) {
        for (const { commandId, outcome, commitSeq } of answer.outcomes)
          if (commandId !== null) shift.heard.set(commandId, { outcome, commitSeq });
        break;
      }
      shift.setbacks += 1;
      await setTimeout(30);
    }
    await setTimeout(60);
  }
  return shift;
}

test('two servers on one database, one of them killed again and again: nothing lost, nothing double', async () => {
  const databaseUrl = await freshDatabase();
  const storage = await openPostgresStorage({ url: databaseUrl });
  const papers = await furnish(storage);
  const start = (failpoint = ''): Promise<ServerProcess> =>
    ServerProcess.start({
      args: [`--database-url=${databaseUrl}`],
      env: failpoint === '' ? {} : { FLOORHAND_FAILPOINT: failpoint },
    });
  await using steady = await start();
  let mortal = steady;
  let isOver = false;
  const working: Promise<Shift>[] = [];
  for (let n = 0; n < devices; n++) {
    const enrolmentCode = await createEnrolmentCode(storage.identity, {
      warehouseId: papers.warehouseId,
      expiresAt: soon,
    });
    const device = await workingDevice(steady.url, { ...papers, enrolmentCode });
    working.push(work(device, n, { urls: () => [steady.url, mortal.url], isOver: () => isOver }));
  }
  try {
    for (const failpoint of lives) {
      await using life = await start(failpoint);
      mortal = life;
      await Promise.race([life.ended(), setTimeout(longestLifeMs)]);
      expect(await life.stop('SIGKILL')).toBe('SIGKILL');
    }
  } finally {
    isOver = true;
  }
  const shifts = await Promise.all(working);

  const commits = await storage.store.read(async (transaction) => {
    const found: { readonly seq: number; readonly commandId: string | null }[] = [];
    const stream = warehouseStream(papers.warehouseId);
    for await (const page of transaction.allCommits(stream, 500)) found.push(...page);
    return found;
  });
  const effects = commits.flatMap(({ seq, commandId }) => (commandId === null ? [] : [{ seq, commandId }]));
  const sent = shifts.flatMap(({ sent: commands }) => commands.map(({ commandId }) => commandId));
  // Every command was answered as applied, and stands in the books once, where the answer said.
  expect(effects.map(({ commandId }) => commandId).toSorted()).toEqual(sent.toSorted());
  const heard = new Map(shifts.flatMap((shift) => [...shift.heard]));
  expect(effects.map(({ seq, commandId }) => [commandId, seq])).toEqual(
    effects.map(({ commandId }) => [commandId, heard.get(commandId)?.commitSeq]),
  );
  expect(commits.map(({ seq }) => seq)).toEqual(commits.map((_, i) => i + 1));
  expect(shifts.map(({ setbacks }) => setbacks).reduce((sum, n) => sum + n)).toBeGreaterThan(0);
  expect(await verify(storage.store, rules)).toMatchObject({ ok: true });
  await storage.close();
});

test('a commit of one server is told by the other within a second', async () => {
  const databaseUrl = await freshDatabase();
  const storage = await openPostgresStorage({ url: databaseUrl });
  const papers = await furnish(storage);
  await storage.close();
  const args = [`--database-url=${databaseUrl}`];
  const [first, second] = await Promise.all([ServerProcess.start({ args }), ServerProcess.start({ args })]);
  await using one = first;
  await using two = second;
  const device = await workingDevice(one.url, papers);
  const hints = await fetch(`${two.url}/trpc/sync.hints`, { headers: { cookie: device.cookie ?? '' } });
  const reader = hints.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const heard = async (part: string): Promise<number> => {
    while (!text.includes(part)) text += (await reader?.read())?.value ?? '';
    return performance.now();
  };
  const before = await device.push([device.holdCommand('first')]);
  await heard(`"head":${before.kind === 'taken' ? before.outcomes[0]?.commitSeq : 'none'}`);
  const begunMs = performance.now();
  const answer = await device.push([device.holdCommand('second')]);
  const seq = answer.kind === 'taken' ? answer.outcomes[0]?.commitSeq : null;
  expect((await heard(`"head":${seq}`)) - begunMs).toBeLessThan(1000);
  await reader?.cancel();
});
