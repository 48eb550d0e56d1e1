import { makePlan, type Plan } from '@floorhand/sync/testing/simulator/plan';
import { simulate, type SimulationOptions } from '@floorhand/sync/testing/simulator/simulate';
import { warehouseBusiness } from '@floorhand/sync/testing/simulator/warehouse-business';
import { expect, inject, test } from 'vitest';
import '../storage/testing/database-server.ts';
import { SimulatedPostgres } from './simulate-postgres.ts';

/** Some steps with a standby taking over in them. */
const morning = (): Plan => {
  const plan = makePlan(20, {
    devices: 2,
    faults: ['crash_after_commit', 'crash_before_commit', 'server_restored', 'failover'],
  });
  return { ...plan, steps: plan.steps.slice(0, 20) };
};

test('[SY16] a morning over PostgreSQL ends like one in memory, twice the same', async () => {
  await using postgres = new SimulatedPostgres(inject('postgresUrl'));
  const play = async (over: Pick<SimulationOptions, 'openDatabase'> = {}) => {
    const { violations, commands, faultsInjected, steps } = await simulate(morning(), {
      business: warehouseBusiness,
      ...over,
    });
    return { violations, commands, faultsInjected, steps };
  };
  const inMemory = await play();
  const once = await play({ openDatabase: () => postgres.open() });
  expect(once).toEqual(await play({ openDatabase: () => postgres.open() }));
  expect(once).toEqual(inMemory);
  expect(once.violations).toEqual([]);
  expect(once.faultsInjected).toEqual({ 'F-13': 1 });
});
