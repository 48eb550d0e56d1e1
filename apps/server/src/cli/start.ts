/**
 * `pnpm start`: the practice warehouse on this machine, ready to be tried out. Everything it needs it makes itself;
 * what it prints is for people.
 */
import { join } from 'node:path';
import { keepCompiled } from '../config/compile-cache.ts';
import { createLog } from '../config/create-log.ts';
import { appFolder, workspaceFolder } from '../config/folders.ts';
import { readSettings } from '../config/settings.ts';
import { practicePeople } from '../demo/people.ts';
import { runServer } from '../http/run-server.ts';
import { buildAppIfStale, isAppStale } from './build-app.ts';
import { expectedFailure } from './expected-failure.ts';
import { localAddresses } from '../config/local-addresses.ts';
import { openScanSheet } from '../demo/scan-sheet/open-scan-sheet.ts';
import { prepareData } from './prepare-data.ts';
import { exitOnCrash, untilStopped } from './stop-signals.ts';

const firstPort = 8080;
const portsTried = 20;

function welcome(port: number): string {
  const home = `http://localhost:${port}`;
  const badges = practicePeople.map(
    ({ badge, pin, name, does }) => `    ${badge}  PIN ${pin}   ${name}, ${does}`,
  );
  return [
    '',
    `  Floorhand practice warehouse: ${home}`,
    ...(port === firstPort ? [] : [`  (port ${firstPort} is taken)`]),
    '',
    '  Sign in with a badge and its PIN:',
    ...badges,
    '',
    `  Bar codes to scan or print:   ${home}/scan-sheet`,
    ...localAddresses().map((address) => `  In this network:              http://${address}:${port}`),
    '  Camera and installing need HTTPS on other machines: pnpm -s floorhand serve --demo --tls',
    '',
    '  Ctrl+C stops it; the data stays in .data/demo.',
    '',
  ].join('\n');
}

async function start(): Promise<number> {
  keepCompiled();
  const settings = readSettings(process.env);
  const log = createLog(settings.logLevel ?? 'warn');
  const dataFolder = join(workspaceFolder, '.data', 'demo');
  if (!settings.skipsBuild) {
    if (isAppStale()) process.stdout.write('Building the app ...\n');
    await buildAppIfStale(log);
  }
  const prepared = await prepareData({ dataFolder, setUp: 'demo' });
  const server = await runServer({
    dataFolder,
    host: '0.0.0.0',
    ports: Array.from({ length: portsTried }, (_, i) => firstPort + i),
    tls: null,
    deviceNames: settings.deviceNames,
    refillWindowMs: settings.refillWindowMs,
    openWarehouse: prepared.warehouseId,
    mostRequests: settings.mostRequests,
    failpoint: null,
    appFolder: settings.appFolder ?? appFolder,
    scanSheet: (language) => openScanSheet({ dataFolder, warehouseId: prepared.warehouseId }, language),
    log,
    onCrash: exitOnCrash(log),
  });
  process.stdout.write(`${welcome(server.port)}\n`);
  return untilStopped(server, log);
}

try {
  process.exitCode = await start();
} catch (error) {
  process.stderr.write(
    `${expectedFailure(error) ?? (error instanceof Error ? error.stack : String(error))}\n`,
  );
  process.exitCode = 1;
}
