import { expect, test } from 'vitest';
import { asLines, PhysicalFloor } from '../fixtures/physical-floor.ts';
import { readBooks, readDiscrepancies, readLanes } from '../fixtures/books.ts';
import { floorhand } from '../fixtures/command-line.ts';
import { Handheld } from '../fixtures/handheld.ts';
import { importedWarehouse } from '../fixtures/imported-warehouse.ts';
import { PushRecorder } from '../fixtures/push-recorder.ts';
import { ana, sam } from '../fixtures/staff.ts';
import { DeskPage } from '../page-models/desk-page.ts';
import { HomePage } from '../page-models/home-page.ts';
import { Picker } from '../page-models/picker.ts';
import { RunPage } from '../page-models/run-page.ts';
import { SignInPage } from '../page-models/sign-in-page.ts';

/** Thirty units in seven stops for three totes. */
const references = ['536366', '536368', '536369'];
const totes = ['T-100', 'T-101', 'T-102'];
const tablet = { width: 1180, height: 820 };

test('a run of real orders survives dead spots, crashes, mistakes and a dying server, and the books are right', async () => {
  await using warehouse = await importedWarehouse({ people: [ana, sam], devices: 2 });
  const { server, report } = warehouse;
  expect(report).toMatchObject({ imported: { orders: expect.any(Number) } });
  const floor = new PhysicalFloor(await readBooks(server.dataFolder));

  await using desk = await Handheld.start({ url: server.url, viewport: tablet });
  const board = new DeskPage(desk);
  await new SignInPage(desk).joinAs(sam, warehouse.code());
  await board.goTo('Orders');
  await board.release(references);
  await board.goTo('Board');
  await board.wave('W-1001', 'to do 30').waitFor();

  await using device = await Handheld.start({ url: server.url });
  const pushes = new PushRecorder(device.context);
  const [signIn, home, run] = [new SignInPage(device), new HomePage(device), new RunPage(device)];
  const picker = new Picker(run, floor);
  await signIn.join(warehouse.code());
  await signIn.showBadge(ana.badge);
  await signIn.enterPin('0000');
  await signIn.problem.filter({ hasText: 'PIN does not match' }).waitFor();
  await signIn.enterPin(ana.pin);
  await home.startPicking();
  // Somebody else sees at once that the run is taken, without touching anything.
  await board.wave('W-1001', 'being picked 30').waitFor();

  await run.scanFor('NO-SUCH-CODE', 'Code is not known');
  await run.scanFor('ST-PACK-1', 'Set up the cart first');
  for (const tote of totes)
    await run.scanFor(tote, tote === 'T-102' ? 'Cart is ready' : `Tote ${tote} is ready`);

  // The first stop with a network, in the wrong aisle to begin with.
  const first = await run.readStop();
  await run.scanFor('R-39-03-4', 'Wrong bin');
  await picker.pickStop(first);
  await board.wave('W-1001', `Picked ${first.quantity}`).waitFor();
  await device.allSent();
  await device.installed();

  // A dead spot, and the tab dies with one unit counted and not yet in a tote.
  await device.setNetwork('offline');
  const second = await run.readStop();
  await run.scanFor(second.bin, 'Right bin');
  await run.scanFor(second.sku, 'Right item');
  await device.crashTab();
  await device.open();
  await home.continuePicking();
  await run.counted(1, second.quantity).waitFor();
  await run.scanFor(first.sku, 'Wrong item');
  await run.scanFor(second.sku.slice(0, 3), 'Code is not known');
  await run.scanFor(second.sku, 'Right item');
  await run.takeAll(second.quantity);
  const tote = await run.readTote();
  await run.scanFor(totes.find((other) => other !== tote) ?? '', 'Wrong tote');
  await picker.intoTote(second, { tote, quantity: second.quantity });

  // The server is gone as well. One unit less than asked, whatever the book says.
  await server.stop();
  const third = await run.readStop();
  await picker.pickShort(third, { found: third.quantity - 1, cause: 'Bin is empty' });

  // The battery falls out with units in the hand.
  const fourth = await run.readStop();
  await run.scanFor(fourth.bin, 'Right bin');
  await run.scanFor(fourth.sku, 'Right item');
  await device.pullBattery();
  await device.switchOn('offline');
  pushes.watch(device.context);
  await device.open();
  await home.continuePicking();
  await run.counted(1, fourth.quantity).waitFor();
  await run.takeAll(fourth.quantity);
  const into = await run.readTote();
  await picker.intoTote(fourth, { tote: into, quantity: fourth.quantity });
  // The wrong carton after all: out of the tote, looked at, in again.
  await run.undoLast();
  floor.move(`GIFTS:${fourth.sku}`, fourth.quantity, { from: `hu:${into}`, to: `loc:${fourth.bin}` });
  await run.nextTrigger();
  await picker.intoTote(fourth, { tote: await run.readTote(), quantity: fourth.quantity });

  await picker.pickRest();
  await run.scanFor(first.bin, 'That is not a station');
  await run.scan('ST-PACK-1');
  await run.done.waitFor();

  // Back online, into a server that dies right after it committed the first push; the next one gets it again.
  await server.start({ FLOORHAND_FAILPOINT: 'push.after_commit:kill9' });
  await device.setNetwork('online');
  expect(await server.ended()).toBe('SIGKILL');
  await server.start();
  await device.allSent();
  await pushes.replayFrom(await device.secondTab());

  expect(asLines(await readBooks(server.dataFolder))).toEqual(asLines(floor.count()));
  const verified: unknown = JSON.parse(await floorhand('verify', '--data', server.dataFolder));
  expect(verified).toMatchObject({ ok: true, differences: [], imbalances: [], chainBreaks: [] });
  const logged = (await readLanes(server.dataFolder)).flat();
  expect(new Set(logged.map(({ commandId }) => commandId)).size).toBe(logged.length);
  expect(new Set(logged.map(({ outcome }) => outcome))).toEqual(
    new Set(['applied', 'applied_with_discrepancy']),
  );
  expect(await readDiscrepancies(server.dataFolder)).toMatchObject([
    { type: 'short_pick', status: 'open', locationId: third.bin, skuId: `GIFTS:${third.sku}`, quantity: 1 },
  ]);
  await board.issue(third.bin).waitFor();
  await board.today.filter({ hasText: /Items picked today\s*29\s*1 run done/ }).waitFor();
  expect([...device.faults.take(), ...desk.faults.take()]).toEqual([]);
});
